import { z } from 'zod'
import { type CivilDate, daysBetween } from '../calendar/civilDate.ts'
import { journalDayOf } from '../calendar/journalDay.ts'
import type { Evening } from './evening.ts'
import { recordedSections, SECTIONS, type Section } from './sections.ts'

/**
 * When each section of a day first held something, UTC milliseconds. A section that holds nothing is absent; null
 * = it is not known, or the section was read from a file and is nobody's recollection.
 */
export const enteredAtSchema = z.partialRecord(z.enum(SECTIONS), z.number().int().nullable())

export type EnteredAt = z.infer<typeof enteredAtSchema>

/** The moments after a save: those known before are kept, a section that is new takes `now` (null = not known). */
export function stampEntered(evening: Evening, before: EnteredAt, now: number | null): EnteredAt {
  return Object.fromEntries(
    recordedSections(evening).map((section) => [
      section,
      section in before ? (before[section] ?? null) : now,
    ]),
  )
}

/**
 * The moments of an earlier version, saved at `savedAt`, as far as those of the evening in force tell: a section that
 * is first known from a later moment was emptied in between, and when it was entered before that is not known.
 */
export function enteredBefore(version: Evening, inForce: EnteredAt, savedAt: number): EnteredAt {
  return Object.fromEntries(
    recordedSections(version).map((section) => {
      const moment = inForce[section] ?? null
      return [section, moment !== null && moment <= savedAt ? moment : null]
    }),
  )
}

/**
 * Whole journal days between what a section is about and when it was entered, 0 or more. Null = not known.
 * At a roll-over of 04:00, an evening entered at 00:40 that night has 0, one entered the next evening 1.
 */
export function recallDays(
  day: CivilDate,
  enteredAt: number | null | undefined,
  { zone, rollOverHour }: { zone: string; rollOverHour: number },
): number | null {
  if (enteredAt === null || enteredAt === undefined) return null
  return Math.max(0, daysBetween(day, journalDayOf(enteredAt, zone, rollOverHour)))
}

/** Which sections were entered on a later day than their own. */
export function lateSections(
  day: CivilDate,
  entered: EnteredAt,
  at: { zone: string; rollOverHour: number },
): Section[] {
  return SECTIONS.filter((section) => (recallDays(day, entered[section], at) ?? 0) > 0)
}
