import { addDays, type CivilDate } from '../calendar/civilDate.ts'
import { weekDays } from '../calendar/week.ts'
import type { DayEntry } from '../evening/evening.ts'
import type { DayReading } from './guidanceDayOf.ts'
import { type JournalDays, journalDaysOf } from './journalDays.ts'
import { daysBeforeWeek } from './ownUsual.ts'
import type { WeekReviewInput } from './weekReview.ts'

/**
 * Days up to the end of a week that its review reads: a year, and the longest window of a rule before it. A flag
 * that has stood for longer is said to stand for a year or more.
 */
export const REVIEW_DAYS = 460

/** A week to come, the one that holds today, or one that is over. */
export type WeekPhase = 'past' | 'present' | 'future'

/** A week with the days around it, as every part of the review reads them. */
export interface WeekSpan {
  readonly days: readonly CivilDate[]
  readonly daysBefore: readonly CivilDate[]
  readonly phase: WeekPhase
  readonly journal: JournalDays
  readonly sleepNeedMin: number
  readonly readingOf: (date: CivilDate) => DayReading
}

function phaseOf(weekStart: CivilDate, today: CivilDate): WeekPhase {
  if (today < weekStart) return 'future'
  return today > addDays(weekStart, 6) ? 'past' : 'present'
}

/** The stored days laid out for one week. */
export function weekSpanOf({ weekStart, today, entries, settings }: WeekReviewInput): WeekSpan {
  const journal = journalDaysOf(entries, today)
  return {
    days: weekDays(weekStart),
    daysBefore: daysBeforeWeek(weekStart),
    phase: phaseOf(weekStart, today),
    journal,
    sleepNeedMin: settings.sleepNeedMin,
    readingOf: (date) => ({
      date,
      entry: journal.entryOn(date),
      noEntryMeansRest: settings.noEntryMeansRest && journal.firstDay !== null && date >= journal.firstDay,
      over: date < today,
    }),
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
