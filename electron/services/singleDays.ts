import { isDeepStrictEqual } from 'node:util'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { DayEntry } from '../../shared/evening/evening.ts'
import { isEmptyEvening } from '../../shared/evening/sections.ts'
import { MOST_SINGLE_DAYS, type SingleDay } from '../../shared/ipc/contract/backup.ts'
import { picturesIn } from '../../shared/pictures/picture.ts'
import type { Journal } from '../db/journal.ts'
import { nextRevision } from './saveDay.ts'

/** A day as a backup holds it, where that is something and not what the present journal holds. */
function differing(
  backup: Journal,
  present: Journal,
  day: CivilDate,
): { then: DayEntry; now: DayEntry | null } | null {
  const [then] = backup.days.read(day, day)
  if (then === undefined || isEmptyEvening(then.evening)) return null
  const [now] = present.days.read(day, day)
  return isDeepStrictEqual(then.evening, now?.evening) ? null : { then, now: now ?? null }
}

/** Days of which a backup holds something else than the present journal, the newest first, at most so many. */
export function singleDays(backup: Journal, present: Journal): SingleDay[] {
  const stamps = present.days.stamps()
  const found: SingleDay[] = []
  for (const [day, stamp] of [...backup.days.stamps()].reverse()) {
    // The same save of the same day: nothing can differ, and nothing needs to be read.
    if (stamps.get(day) === stamp) continue
    const both = differing(backup, present, day)
    if (both === null) continue
    found.push({ day, here: both.now !== null && !isEmptyEvening(both.now.evening) })
    if (found.length === MOST_SINGLE_DAYS) break
  }
  return found
}

/**
 * Brings days back as a backup holds them, all or none, with the pictures that their texts name. What stands in their
 * place is kept as an earlier version.
 *
 * @returns how many were changed: one that is the same by now is left alone
 */
export function takeDays(backup: Journal, present: Journal, days: readonly CivilDate[], now: number): number {
  return present.transaction(() => {
    let taken = 0
    for (const day of days) {
      const both = differing(backup, present, day)
      if (both === null) continue
      const savedAt = both.now?.savedAt
      if (both.now !== null && savedAt != null) present.days.keepVersion({ ...both.now, savedAt })
      const revision = nextRevision(present, day)
      present.days.write({ ...both.then, revision, savedAt: now, sitting: `backup-${now}` })
      takePictures(backup, present, both.then, now)
      taken += 1
    }
    return taken
  })
}

function takePictures(backup: Journal, present: Journal, { day, evening }: DayEntry, now: number): void {
  for (const id of evening.reflections.flatMap(({ text }) => picturesIn(text))) {
    if (present.pictures.outline(id) !== null) continue
    const picture = backup.pictures.read(id)
    if (picture !== null) present.pictures.add({ ...picture, id, day, createdAt: now })
  }
}
