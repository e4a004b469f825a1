import type { Blank } from './blanks.ts'
import { CHECK_IN_BOUNDS, type CheckInField } from './checkIn.ts'
import type { DayTag, Evening } from './evening.ts'
import type { ItemList, ItemOf, SleepField } from './fieldPath.ts'
import { holdsSomething } from './reflection.ts'
import type { SleepDiary } from './sleepDiary.ts'
import type { TrackerValue } from './trackerValues.ts'

/** One field, or one item of a list, that is not the same in two versions of an evening. */
export type Difference =
  | {
      readonly kind: 'sleep'
      readonly field: SleepField
      readonly before: SleepDiary[SleepField]
      readonly after: SleepDiary[SleepField]
    }
  | {
      readonly kind: 'checkIn'
      readonly field: CheckInField
      readonly before: number | null
      readonly after: number | null
    }
  | { readonly kind: 'restDay'; readonly before: boolean; readonly after: boolean }
  | {
      readonly kind: 'tracker'
      readonly id: string
      readonly before: TrackerValue | null
      readonly after: TrackerValue | null
    }
  /** A place that the person said to leave out in one of the two; `skipped` in at least one. */
  | {
      readonly kind: 'blank'
      readonly place: string
      readonly before: Blank | null
      readonly after: Blank | null
    }
  | { readonly kind: 'tags'; readonly before: readonly DayTag[]; readonly after: readonly DayTag[] }
  /** Text that was not understood yet, by field name; null = none. */
  | {
      readonly kind: 'asTyped'
      readonly path: string
      readonly before: string | null
      readonly after: string | null
    }
  | ItemDifference

/** An item of a list that was added (`before` null), removed (`after` null) or changed. */
export type ItemDifference = {
  readonly [L in ItemList]: {
    readonly kind: L
    readonly id: string
    readonly before: ItemOf[L] | null
    readonly after: ItemOf[L] | null
  }
}[ItemList]

const SLEEP_FIELDS: readonly SleepField[] = [
  'timeIntoBed',
  'timeTriedToSleep',
  'sleepOnsetLatencyMin',
  'awakenings',
  'wakeAfterSleepOnsetMin',
  'finalAwakening',
  'timeOutOfBed',
  'attemptAfterFinalAwakeningMin',
]

const CHECK_IN_FIELDS = Object.keys(CHECK_IN_BOUNDS).filter(
  (name): name is CheckInField => name in CHECK_IN_BOUNDS,
)

/** Compares plain data field by field; the order of the fields does not matter. */
function same(first: unknown, second: unknown): boolean {
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null) {
    return Object.is(first, second)
  }
  const fields = Object.entries(first)
  const others = new Map<string, unknown>(Object.entries(second))
  return fields.length === others.size && fields.every(([name, value]) => same(value, others.get(name)))
}

/** Pairs the items of two lists by id, in the order of the newer list, then those that are gone. */
function itemPairs<Item extends { readonly id: string }>(before: readonly Item[], after: readonly Item[]) {
  const old = new Map(before.map((item) => [item.id, item]))
  const kept = new Set(after.map(({ id }) => id))
  const pairs = [
    ...after.map((item) => ({ id: item.id, before: old.get(item.id) ?? null, after: item })),
    ...before.filter(({ id }) => !kept.has(id)).map((item) => ({ id: item.id, before: item, after: null })),
  ]
  return pairs.filter((pair) => !same(pair.before, pair.after))
}

const keysOf = (...records: object[]): string[] => [...new Set(records.flatMap(Object.keys))].sort()

function trackerDifferences(before: Evening, after: Evening): Difference[] {
  return keysOf(before.trackers, after.trackers)
    .map((id) => ({
      kind: 'tracker' as const,
      id,
      before: before.trackers[id] ?? null,
      after: after.trackers[id] ?? null,
    }))
    .filter((difference) => difference.before !== difference.after)
}

/** Whether a place was left out on purpose. That something was not asked is nothing that a person changed. */
function blankDifferences(before: Evening, after: Evening): Difference[] {
  return keysOf(before.blanks, after.blanks)
    .map((place) => ({
      kind: 'blank' as const,
      place,
      before: before.blanks[place] ?? null,
      after: after.blanks[place] ?? null,
    }))
    .filter((each) => each.before !== each.after && (each.before === 'skipped' || each.after === 'skipped'))
}

function keptTextDifferences(before: Evening, after: Evening): Difference[] {
  return keysOf(before.asTyped, after.asTyped)
    .map((path) => ({
      kind: 'asTyped' as const,
      path,
      before: before.asTyped[path] ?? null,
      after: after.asTyped[path] ?? null,
    }))
    .filter((difference) => difference.before !== difference.after)
}

/**
 * What is not the same in two evenings, in the order of the page. Empty when they say the same. From an empty
 * evening, it lists everything that the other one holds.
 */
export function differences(before: Evening, after: Evening): Difference[] {
  const all: (Difference | null)[] = [
    same(before.tags, after.tags) ? null : { kind: 'tags', before: before.tags, after: after.tags },
    ...SLEEP_FIELDS.map((field): Difference | null => {
      const pair = { before: before.sleep[field], after: after.sleep[field] }
      return pair.before === pair.after ? null : { kind: 'sleep', field, ...pair }
    }),
    ...itemPairs(before.sleep.naps, after.sleep.naps).map((pair) => ({ kind: 'naps' as const, ...pair })),
    before.training.restDay === after.training.restDay
      ? null
      : { kind: 'restDay', before: before.training.restDay, after: after.training.restDay },
    ...itemPairs(before.training.sessions, after.training.sessions).map((pair) => ({
      kind: 'sessions' as const,
      ...pair,
    })),
    ...itemPairs(before.practices, after.practices).map((pair) => ({ kind: 'practices' as const, ...pair })),
    ...CHECK_IN_FIELDS.map((field): Difference | null => {
      const pair = { before: before.checkIn[field], after: after.checkIn[field] }
      return pair.before === pair.after ? null : { kind: 'checkIn', field, ...pair }
    }),
    ...trackerDifferences(before, after),
    ...itemPairs(before.reflections.filter(holdsSomething), after.reflections.filter(holdsSomething)).map(
      (pair) => ({ kind: 'reflections' as const, ...pair }),
    ),
    ...blankDifferences(before, after),
    ...keptTextDifferences(before, after),
  ]
  return all.filter((difference) => difference !== null)
}
