import { type CivilDate, compareDates } from '../calendar/civilDate.ts'
import { type Blank, blankAt } from '../evening/blanks.ts'
import type { DayEntry } from '../evening/evening.ts'
import { isEmptyEvening } from '../evening/sections.ts'

/**
 * How much of a day, or of one part of it, there is. `open` is today while nothing is written, `notYet` a day to
 * come, `before` a day before the journal began, `skipped` was left out on purpose, `notAsked` was switched off that
 * evening; none of the five is missing. `empty` is not known, and can be filled in later.
 */
export type DayState = 'recorded' | 'empty' | 'open' | 'notYet' | 'before' | 'skipped' | 'notAsked'

/** The stored days that hold anything, by date. */
export interface JournalDays {
  /** The first day that holds anything; null = the journal is empty. */
  readonly firstDay: CivilDate | null
  readonly today: CivilDate
  readonly entryOn: (date: CivilDate) => DayEntry | null
}

const holdsAnything = ({ evening }: DayEntry): boolean => !isEmptyEvening(evening)

/** The first day that holds anything; null = none does. */
export function firstHeldDay(entries: readonly DayEntry[]): CivilDate | null {
  const days = entries.filter(holdsAnything).map(({ day }) => day)
  return days.sort(compareDates)[0] ?? null
}

/** Lays out stored days; those that were emptied again count as never written. */
export function journalDaysOf(
  entries: readonly DayEntry[],
  { firstDay, today }: Pick<JournalDays, 'firstDay' | 'today'>,
): JournalDays {
  const byDate = new Map(entries.filter(holdsAnything).map((entry) => [entry.day, entry]))
  return { firstDay, today, entryOn: (date) => byDate.get(date) ?? null }
}

/** Why a part of a day is empty, where the day says so. */
export function blankOn({ entryOn }: JournalDays, date: CivilDate, place: string): Blank | null {
  const entry = entryOn(date)
  return entry === null ? null : blankAt(entry.evening, place)
}

/** The state of a day, or of a part of it, given whether anything is recorded there, and why it is empty if known. */
export function dayState(
  journal: JournalDays,
  date: CivilDate,
  recorded: boolean,
  blank: Blank | null = null,
): DayState {
  if (recorded) return 'recorded'
  if (blank !== null) return blank === 'skipped' ? 'skipped' : 'notAsked'
  if (date > journal.today) return 'notYet'
  if (date === journal.today) return 'open'
  return journal.firstDay === null || date < journal.firstDay ? 'before' : 'empty'
}

/** How many of the days are recorded, and how many could be by now. */
export function countStates(states: readonly DayState[]): { n: number; of: number } {
  const n = states.filter((state) => state === 'recorded').length
  return { n, of: n + states.filter((state) => state === 'empty').length }
}
