import { splitByField } from './asTyped.ts'
import { MOST_BLANKS } from './blanks.ts'
import type { Evening } from './evening.ts'
import { MOST_AS_TYPED } from './evening.ts'
import { type ItemList, type ItemOf, itemPrefix } from './fieldPath.ts'
import { MOST_REFLECTIONS } from './reflection.ts'
import { MOST_NAPS } from './sleepDiary.ts'
import { MOST_PRACTICES } from './stressPractice.ts'
import { MOST_SESSIONS } from './trainingSession.ts'

/** How one list sits in an evening. */
interface ListPlace<Item> {
  readonly most: number
  readonly read: (evening: Evening) => readonly Item[]
  readonly write: (evening: Evening, items: Item[]) => Evening
  /** The item after the person changed it by hand. */
  readonly touched: (item: Item) => Item
}

/** Writing sessions takes back the word that it was a rest day, as soon as there is one. */
const PLACES: { readonly [L in ItemList]: ListPlace<ItemOf[L]> } = {
  naps: {
    most: MOST_NAPS,
    read: ({ sleep }) => sleep.naps,
    write: (evening, naps) => ({ ...evening, sleep: { ...evening.sleep, naps, origin: 'typed' } }),
    touched: (nap) => nap,
  },
  sessions: {
    most: MOST_SESSIONS,
    read: ({ training }) => training.sessions,
    write: (evening, sessions) => ({
      ...evening,
      training: { restDay: evening.training.restDay && sessions.length === 0, sessions },
    }),
    touched: (session) => ({ ...session, origin: 'typed' }),
  },
  practices: {
    most: MOST_PRACTICES,
    read: ({ practices }) => practices,
    write: (evening, practices) => ({ ...evening, practices }),
    touched: (practice) => practice,
  },
  reflections: {
    most: MOST_REFLECTIONS,
    read: ({ reflections }) => reflections,
    write: (evening, reflections) => ({ ...evening, reflections }),
    touched: (reflection) => reflection,
  },
}

/** An item that was taken away, with all that it needs to come back to its place. */
export type RemovedItem = { readonly [L in ItemList]: Removed<L> }[ItemList]

interface Removed<L extends ItemList> {
  readonly list: L
  readonly item: ItemOf[L]
  /** Its place in the list, from 0. */
  readonly index: number
  /** What was being typed in its fields, and which of them were left out. */
  readonly asTyped: Evening['asTyped']
  readonly blanks: Evening['blanks']
}

/** Whether the list holds as many items as a day can. */
export function isFull(evening: Evening, list: ItemList): boolean {
  return PLACES[list].read(evening).length >= PLACES[list].most
}

/** Puts an item at the end of its list; a full list and an id that is there already stay as they are. */
export function addItem<L extends ItemList>(evening: Evening, list: L, item: ItemOf[L]): Evening {
  return insertItem(evening, list, { item, index: Number.POSITIVE_INFINITY })
}

function insertItem<L extends ItemList>(
  evening: Evening,
  list: L,
  { item, index }: { item: ItemOf[L]; index: number },
): Evening {
  const place: ListPlace<ItemOf[L]> = PLACES[list]
  const items = place.read(evening)
  if (items.length >= place.most || items.some(({ id }) => id === item.id)) return evening
  return place.write(evening, [...items.slice(0, index), item, ...items.slice(index)])
}

const sameValue = (after: unknown, before: unknown): boolean =>
  Array.isArray(after) && Array.isArray(before)
    ? after.length === before.length && after.every((item, index) => Object.is(item, before[index]))
    : Object.is(after, before)

function sameFields(before: object, after: object): boolean {
  const old = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after).every(([field, value]) => sameValue(value, old.get(field)))
}

/** Changes some fields of the item with this id; nothing when there is none or nothing differs. */
export function updateItem<L extends ItemList>(
  evening: Evening,
  list: L,
  { id, change }: { id: string; change: Partial<ItemOf[L]> },
): Evening {
  const place: ListPlace<ItemOf[L]> = PLACES[list]
  const items = place.read(evening)
  const before = items.find((item) => item.id === id)
  if (before === undefined) return evening
  const after = { ...before, ...change }
  if (sameFields(before, after)) return evening
  return place.write(
    evening,
    items.map((item) => (item.id === id ? place.touched(after) : item)),
  )
}

/** The item with this id as `putBackItem` wants it; null when there is none. */
export function removedItem(evening: Evening, list: ItemList, id: string): RemovedItem | null {
  const { inside: asTyped } = splitByField(evening.asTyped, itemPrefix(list, id))
  const { inside: blanks } = splitByField(evening.blanks, itemPrefix(list, id))
  const find = <Item extends { id: string }>(items: readonly Item[]) => {
    const index = items.findIndex((item) => item.id === id)
    const item = items[index]
    return item === undefined ? null : { item, index, asTyped, blanks }
  }
  switch (list) {
    case 'naps': {
      const found = find(evening.sleep.naps)
      return found && { list, ...found }
    }
    case 'sessions': {
      const found = find(evening.training.sessions)
      return found && { list, ...found }
    }
    case 'practices': {
      const found = find(evening.practices)
      return found && { list, ...found }
    }
    case 'reflections': {
      const found = find(evening.reflections)
      return found && { list, ...found }
    }
  }
}

/** Takes the item with this id away, with what was being typed in it. */
export function removeItem(evening: Evening, list: ItemList, id: string): Evening {
  const remove = <L extends ItemList>(which: L): Evening => {
    const place: ListPlace<ItemOf[L]> = PLACES[which]
    const items = place.read(evening)
    const rest = items.filter((item) => item.id !== id)
    if (rest.length === items.length) return evening
    const { outside: asTyped } = splitByField(evening.asTyped, itemPrefix(which, id))
    const { outside: blanks } = splitByField(evening.blanks, itemPrefix(which, id))
    return { ...place.write(evening, rest), asTyped, blanks }
  }
  return remove(list)
}

/** Puts a removed item back where it was, unless its list has filled up meanwhile. */
export function putBackItem(evening: Evening, removed: RemovedItem): Evening {
  const back = insertRemoved(evening, removed)
  if (back === evening) return evening
  const asTyped = { ...back.asTyped, ...removed.asTyped }
  const blanks = { ...back.blanks, ...removed.blanks }
  if (Object.keys(asTyped).length > MOST_AS_TYPED || Object.keys(blanks).length > MOST_BLANKS) return back
  return { ...back, asTyped, blanks }
}

function insertRemoved(evening: Evening, removed: RemovedItem): Evening {
  switch (removed.list) {
    case 'naps':
      return insertItem(evening, removed.list, removed)
    case 'sessions':
      return insertItem(evening, removed.list, removed)
    case 'practices':
      return insertItem(evening, removed.list, removed)
    case 'reflections':
      return insertItem(evening, removed.list, removed)
  }
}
