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
  /** Whether it went just now, so that the focus goes to the way back. */
  readonly fresh: boolean
}

/**
 * What a list on screen remembers: which item was added last (the focus goes into it), and which ones
 * were removed: each can come back, the last one first.
 */
export function useItemList(list: ItemList, readDraft: () => Evening, dispatch: Dispatch) {
  const [arrived, setArrived] = useState<{ id: string; focus: ItemFocus } | null>(null)
  const [removed, setRemoved] = useState<readonly Gone[]>([])
  const gone = removed.at(-1) ?? null
  const settle = (items: readonly Gone[]) => items.map((item) => ({ ...item, fresh: false }))
  return {
    gone,
    /** Where the focus goes in this item when it appears; null = nowhere. */
    focusOf: (id: string): ItemFocus | null => (arrived?.id === id ? arrived.focus : null),
    arrive: (id: string, focus: ItemFocus = 'first') => {
      setRemoved(settle)
      setArrived({ id, focus })
    },
    remove: (id: string, title: string, act: () => void) => {
      const item = removedItem(readDraft(), list, id)
      act()
      if (item !== null) setRemoved((before) => [...before, { title, item, fresh: true }])
    },
    putBack: () => {
      if (gone === null) return
      setRemoved((before) => settle(before.slice(0, -1)))
      setArrived({ id: gone.item.item.id, focus: 'first' })
      dispatch({ type: 'putBack', removed: gone.item })
    },
  }
}
