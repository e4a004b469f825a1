import { type CivilDate, compareDates } from '../calendar/civilDate.ts'
import type { DayEntry } from '../evening/evening.ts'
import { isEmptyEvening } from '../evening/sections.ts'

/**
 * How much of a day, or of one part of it, there is. `open` is today while nothing is written, `notYet` a day to
 * come, `before` a day before the journal began; none of the three is missing. `empty` can be filled in later.
 */
export type DayState = 'recorded' | 'empty' | 'open' | 'notYet' | 'before'

/** The stored days that hold anything, by date. */
export interface JournalDays {
  /** The first day that holds anything; null = the journal is empty. */
  readonly firstDay: CivilDate | null
  readonly today: CivilDate
  readonly entryOn: (date: CivilDate) => DayEntry | null
}

/** Reads the stored days; those that were emptied again count as never written. */
export function journalDaysOf(entries: readonly DayEntry[], today: CivilDate): JournalDays {
  const held = entries.filter(({ evening }) => !isEmptyEvening(evening))
  const byDate = new Map(held.map((entry) => [entry.day, entry]))
  const days = [...byDate.keys()].sort(compareDates)
  return { firstDay: days[0] ?? null, today, entryOn: (date) => byDate.get(date) ?? null }
}

/** The state of a day, or of a part of it, given whether anything is recorded there. */
export function dayState(journal: JournalDays, date: CivilDate, recorded: boolean): DayState {
  if (recorded) return 'recorded'
  if (date > journal.today) return 'notYet'
  if (date === journal.today) return 'open'
  return journal.firstDay === null || date < journal.firstDay ? 'before' : 'empty'
}

/** How many of the days are recorded, and how many could be by now. */
export function countStates(states: readonly DayState[]): { n: number; of: number } {
  const n = states.filter((state) => state === 'recorded').length
  return { n, of: n + states.filter((state) => state === 'empty').length }
}
