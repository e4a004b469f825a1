import { isDeepStrictEqual } from 'node:util'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { DayEntry } from '../../shared/evening/evening.ts'
import { isEmptyEvening } from '../../shared/evening/sections.ts'
import { MOST_SINGLE_DAYS, type SingleDay } from '../../shared/ipc/contract/backup.ts'
import { picturesIn } from '../../shared/pictures/picture.ts'
import { mergeTrackers } from '../../shared/transfer/export/mergeTrackers.ts'
import type { Journal } from '../db/journal.ts'
import { nextRevision } from './saveDay.ts'

/** So many days are read at once. */
const CHUNK_DAYS = 100

interface Differing {
  readonly was: DayEntry
  /** Null = nothing is stored of that day now. */
  readonly now: DayEntry | null
}

/** Days as a backup holds them, where that is something and not what the present journal holds. */
function differing(backup: Journal, present: Journal, ascending: readonly CivilDate[]): Differing[] {
  const [first, last] = [ascending[0], ascending.at(-1)]
  if (first === undefined || last === undefined) return []
  const asked = new Set(ascending)
  const here = new Map(present.days.read(first, last).map((entry) => [entry.day, entry]))
  return backup.days.read(first, last).flatMap((was) => {
    const now = here.get(was.day) ?? null
    const isSame = isEmptyEvening(was.evening) || isDeepStrictEqual(was.evening, now?.evening)
    return isSame || !asked.has(was.day) ? [] : [{ was, now }]
  })
}

/** Days of which a backup holds something else than the present journal, the newest first, at most so many. */
export function singleDays(backup: Journal, present: Journal): SingleDay[] {
  const stamps = present.days.stamps()
  // The same save of the same day: nothing can differ, and nothing needs to be read.
  const others = [...backup.days.stamps()].flatMap(([day, stamp]) => (stamps.get(day) === stamp ? [] : [day]))
  const found: SingleDay[] = []
  for (let end = others.length; end > 0 && found.length < MOST_SINGLE_DAYS; end -= CHUNK_DAYS) {
    const chunk = differing(backup, present, others.slice(Math.max(0, end - CHUNK_DAYS), end))
    for (const { was, now } of chunk.reverse()) {
      found.push({ day: was.day, here: now !== null && !isEmptyEvening(now.evening) })
    }
  }
  return found.slice(0, MOST_SINGLE_DAYS)
}

/**
 * Brings days back as a backup holds them, all or none, with the pictures and trackers that they name. What stands in
 * their place is kept as an earlier version.
 *
 * @returns how many were changed: one that is the same by now is left alone
 */
export function takeDays(backup: Journal, present: Journal, days: readonly CivilDate[], now: number): number {
  return present.transaction(() => {
    const taken = [...new Set(days)].flatMap((day) => differing(backup, present, [day]))
    for (const { was, now: inForce } of taken) {
      if (inForce !== null && inForce.savedAt !== null) {
        present.days.keepVersion({ ...inForce, savedAt: inForce.savedAt })
      }
      const revision = nextRevision(present, was.day)
      present.days.write({ ...was, revision, savedAt: now, sitting: `backup-${now}` })
      takePictures(backup, present, was, now)
    }
    takeTrackers(backup, present, taken)
    return taken.length
  })
}

function takePictures(backup: Journal, present: Journal, { day, evening }: DayEntry, now: number): void {
  for (const id of evening.reflections.flatMap(({ text }) => picturesIn(text))) {
    if (present.pictures.outline(id) !== null) continue
    const picture = backup.pictures.read(id)
    if (picture !== null) present.pictures.add({ ...picture, id, day, createdAt: now })
  }
}

/** A value whose tracker is not here any more could be shown to nobody. */
function takeTrackers(backup: Journal, present: Journal, taken: readonly Differing[]): void {
  const named = new Set(taken.flatMap(({ was }) => Object.keys(was.evening.trackers)))
  if (named.size === 0) return
  const theirs = backup.trackers.list().filter(({ id }) => named.has(id))
  const merged = mergeTrackers(present.trackers.list(), theirs)
  for (const [position, tracker] of merged.entries()) present.trackers.write(tracker, position)
}
