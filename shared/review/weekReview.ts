import type { CivilDate } from '../calendar/civilDate.ts'
import { weekDays } from '../calendar/week.ts'
import type { DayEntry } from '../evening/evening.ts'
import type { Settings } from '../ipc/contract/settings.ts'

/** What a week's review is built from. */
export interface WeekReviewInput {
  readonly weekStart: CivilDate
  /** The journal day of this moment: later days of the week are "not yet", never "missing". */
  readonly today: CivilDate
  /** The stored days from the journal's first day up to the end of the week, in order. */
  readonly entries: readonly DayEntry[]
  readonly settings: Settings
}

/** One view model for screen, table, print and export, so that they cannot disagree. */
export interface WeekReview {
  readonly weekStart: CivilDate
  readonly today: CivilDate
  readonly days: readonly CivilDate[]
}

/** The review of the seven days that begin with `weekStart`. */
export function buildWeekReview({ weekStart, today }: WeekReviewInput): WeekReview {
  return { weekStart, today, days: weekDays(weekStart) }
}
