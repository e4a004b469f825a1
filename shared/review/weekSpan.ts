import { addDays, type CivilDate } from '../calendar/civilDate.ts'
import { weekDays } from '../calendar/week.ts'
import { lateSections } from '../evening/enteredAt.ts'
import type { DayEntry } from '../evening/evening.ts'
import type { Section } from '../evening/sections.ts'
import type { Guidance } from '../guidance/evaluateGuidance.ts'
import { RULE_IDS, ruleOf } from '../guidance/rules/ruleTable.ts'
import type { DayReading } from './guidanceDayOf.ts'
import { type JournalDays, journalDaysOf } from './journalDays.ts'
import { dayReading } from './judgedJournal.ts'
import { daysBeforeWeek } from './ownUsual.ts'
import type { WeekReviewInput } from './weekReview.ts'

/**
 * Days up to the end of a week whose entries its review reads: the week, and before it the longest window of a
 * rule, judged a week earlier at most. Flags know of all days from the judged journal.
 */
export const REVIEW_DAYS = 14 + Math.max(...RULE_IDS.map((id) => ruleOf(id).windowDays))

/** A week to come, the one that holds today, or one that is over. */
export type WeekPhase = 'past' | 'present' | 'future'

/** A week with the days around it, as every part of the review reads them. */
export interface WeekSpan {
  readonly days: readonly CivilDate[]
  readonly daysBefore: readonly CivilDate[]
  readonly phase: WeekPhase
  readonly journal: JournalDays
  readonly sleepNeedMin: number
  /** The journal's days as the rules judged them, later ones included. */
  readonly guidance: Guidance
  readonly readingOf: (date: CivilDate) => DayReading
  /** Sections of a day that were entered on a later day than their own. */
  readonly lateOn: (date: CivilDate) => readonly Section[]
}

function phaseOf(weekStart: CivilDate, today: CivilDate): WeekPhase {
  if (today < weekStart) return 'future'
  return today > addDays(weekStart, 6) ? 'past' : 'present'
}

const lateOf = (entry: DayEntry | null, rollOverHour: number): readonly Section[] =>
  entry === null ? [] : lateSections(entry.day, entry.enteredAt, { zone: entry.zone, rollOverHour })

/** The stored days laid out for one week. */
export function weekSpanOf({ weekStart, entries, judged }: WeekReviewInput): WeekSpan {
  const { today, settings, guidance } = judged
  const begun = judged.firstDay !== null && judged.firstDay <= addDays(weekStart, 6)
  const firstDay = begun ? judged.firstDay : null
  const journal = journalDaysOf(entries, { firstDay, today })
  return {
    days: weekDays(weekStart),
    daysBefore: daysBeforeWeek(weekStart),
    phase: phaseOf(weekStart, today),
    journal,
    sleepNeedMin: settings.sleepNeedMin,
    guidance,
    lateOn: (date) => lateOf(journal.entryOn(date), settings.rollOverHour),
    readingOf: (date) => dayReading(date, journal.entryOn(date), { firstDay, today, settings }),
  }
}

/** A value of every day; null where nothing is stored. */
export function readDays(
  { journal }: WeekSpan,
  days: readonly CivilDate[],
  read: (entry: DayEntry) => number | null,
): (number | null)[] {
  return days.map((day) => {
    const entry = journal.entryOn(day)
    return entry === null ? null : read(entry)
  })
}
