import { useState } from 'react'
import { type RemovedItem, removedItem } from '../../shared/evening/draftItems.ts'
import type { Evening } from '../../shared/evening/evening.ts'
import type { ItemList } from '../../shared/evening/fieldPath.ts'
import type { Dispatch } from './draftFields.ts'

interface Gone {
  readonly title: string
  readonly item: RemovedItem
}

/**
 * What a list on screen remembers: which item was added last (the focus goes into it), and which one was
 * removed last (it can come back).
 */
export function useItemList(list: ItemList, readDraft: () => Evening, dispatch: Dispatch) {
  const [arrived, setArrived] = useState<string | null>(null)
  const [gone, setGone] = useState<Gone | null>(null)
  return {
    arrived,
    gone,
    arrive: (id: string) => {
      setGone(null)
      setArrived(id)
    },
    remove: (id: string, title: string, act: () => void) => {
      const item = removedItem(readDraft(), list, id)
      act()
      setGone(item === null ? null : { title, item })
    },
    putBack: () => {
      if (gone === null) return
      setGone(null)
      setArrived(gone.item.item.id)
      dispatch({ type: 'putBack', removed: gone.item })
    },
  }
}
