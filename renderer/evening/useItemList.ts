import { useState } from 'react'
import { type RemovedItem, removedItem } from '../../shared/evening/draftItems.ts'
import type { Evening } from '../../shared/evening/evening.ts'
import type { ItemList } from '../../shared/evening/fieldPath.ts'
import type { Dispatch } from './draftFields.ts'

/** Where the focus goes in an item that appears: its first field, or the first that is still empty. */
export type ItemFocus = 'first' | 'open'

interface Gone {
  readonly title: string
  readonly item: RemovedItem
}

/**
 * What a list on screen remembers: which item was added last (the focus goes into it), and which one was
 * removed last (it can come back).
 */
export function useItemList(list: ItemList, readDraft: () => Evening, dispatch: Dispatch) {
  const [arrived, setArrived] = useState<{ id: string; focus: ItemFocus } | null>(null)
  const [gone, setGone] = useState<Gone | null>(null)
  return {
    gone,
    /** Where the focus goes in this item when it appears; null = nowhere. */
    focusOf: (id: string): ItemFocus | null => (arrived?.id === id ? arrived.focus : null),
    arrive: (id: string, focus: ItemFocus = 'first') => {
      setGone(null)
      setArrived({ id, focus })
    },
    remove: (id: string, title: string, act: () => void) => {
      const item = removedItem(readDraft(), list, id)
      act()
      setGone(item === null ? null : { title, item })
    },
    putBack: () => {
      if (gone === null) return
      setGone(null)
      setArrived({ id: gone.item.item.id, focus: 'first' })
      dispatch({ type: 'putBack', removed: gone.item })
    },
  }
}
