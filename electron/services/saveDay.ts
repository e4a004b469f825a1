import { isDeepStrictEqual } from 'node:util'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { journalDayOf } from '../../shared/calendar/journalDay.ts'
import { stampNotAsked } from '../../shared/evening/blanks.ts'
import { stampEntered } from '../../shared/evening/enteredAt.ts'
import type { DayEntry, Evening } from '../../shared/evening/evening.ts'
import { fieldPath } from '../../shared/evening/fieldPath.ts'
import { keepsVersion } from '../../shared/evening/keptVersion.ts'
import { recordedSections, SECTIONS } from '../../shared/evening/sections.ts'
import { AppError } from '../appError.ts'
import type { DayHead } from '../db/dayStore.ts'
import type { Journal } from '../db/journal.ts'

/** What one save puts in place of the evening in force. */
export interface Edit {
  readonly day: CivilDate
  readonly baseRevision: number
  readonly sitting: string
  readonly evening: Evening
}

/** When and where something is saved. */
export interface SavedAt {
  /** UTC milliseconds. */
  readonly now: number
  readonly zone: string
  /** Left out = somebody wrote it now; false = it was read from a file, or is as it was before. */
  readonly isRecollection?: boolean
}

/**
 * Replaces a day's evening over the revision it was based on, keeping the version before. A save that changes
 * nothing writes nothing. A day keeps the zone it was first written in. What was not asked, and when each section
 * was first entered, is noted here, whatever the page says.
 *
 * @throws {AppError} `conflict` when another revision is in force; nothing is written then.
 */
export function saveDay(
  journal: Journal,
  { day, baseRevision, sitting, evening: said }: Edit,
  { now, zone, isRecollection = true }: SavedAt,
): { revision: number; savedAt: number } {
  return journal.transaction(() => {
    const { days } = journal
    const head = days.head(day)
    const revision = head?.revision ?? 0
    if (revision !== baseRevision) throw new AppError('conflict', { revision })

    const inForce = days.read(day, day)[0]
    const { rollOverHour } = journal.settings.read()
    const evening = stampNotAsked({
      evening: said,
      off: offPlaces(journal),
      stored: inForce?.evening ?? null,
      isToday: day === journalDayOf(now, zone, rollOverHour),
    })
    if (inForce !== undefined && head !== null) {
      if (isDeepStrictEqual(inForce.evening, evening)) return { revision, savedAt: head.savedAt }
      keepInForce(journal, { ...inForce, ...head }, sitting)
    }
    const enteredAt = stampEntered(evening, inForce?.enteredAt ?? {}, isRecollection ? now : null)
    const saved = { revision: nextRevision(journal, day), savedAt: now }
    days.write({ day, ...saved, zone: inForce?.zone ?? zone, sitting, evening, enteredAt })
    return saved
  })
}

/**
 * Puts a whole day in place of the one in force, which is kept: its zone, why its places are empty, and when its
 * parts were first entered come with it. Expects the caller's transaction.
 * @returns the revision that it has now
 */
export function bringDay(
  journal: Journal,
  { day, evening, zone, enteredAt }: DayEntry,
  { sitting, now }: { readonly sitting: string; readonly now: number },
): number {
  const inForce = journal.days.read(day, day)[0]
  if (inForce !== undefined) journal.days.keepVersion({ ...inForce, savedAt: inForce.savedAt ?? now })
  const revision = nextRevision(journal, day)
  const entered = Object.fromEntries(
    recordedSections(evening).map((section) => [section, enteredAt[section] ?? null]),
  )
  journal.days.write({ day, revision, savedAt: now, zone, sitting, evening, enteredAt: entered })
  return revision
}

/** The number of the next save of a day: above all that it had, those in the bin included. */
export function nextRevision({ days, bin }: Journal, day: CivilDate): number {
  return Math.max(days.head(day)?.revision ?? 0, bin.newestRevision(day)) + 1
}

/** What is not asked of an evening that is written now: sections switched off, and archived trackers. */
function offPlaces({ settings, trackers }: Journal): string[] {
  const { modules } = settings.read()
  const archived = trackers.list().filter(({ archivedAt }) => archivedAt !== null)
  return [
    ...SECTIONS.filter((section) => !modules[section]),
    ...archived.map(({ id }) => fieldPath.tracker(id)),
  ]
}

/** Keeps the version in force where another one should not simply take its place. */
function keepInForce({ days }: Journal, inForce: DayEntry & DayHead, sitting: string): void {
  const lastKeptAt = days.versions(inForce.day)[0]?.savedAt ?? inForce.createdAt
  if (keepsVersion({ ...inForce, lastKeptAt }, sitting)) days.keepVersion(inForce)
}
