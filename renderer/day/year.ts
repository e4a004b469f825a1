import { type CivilDate, parseCivilDate } from '../../shared/calendar/civilDate.ts'
import { pressInCalendar } from './calendarKeys.ts'
import { addMonths, monthEndOf, monthStartOf } from './month.ts'

/** The years that can be looked at: those that the journal can be asked for. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

export const yearOf = (day: CivilDate): number => Number(day.slice(0, 4))

/** The first day of each month of a year. */
export function monthsOf(year: number): CivilDate[] {
  const first = parseCivilDate(`${year}-01-01`)
  return first === null ? [] : Array.from({ length: 12 }, (_, index) => addMonths(first, index))
}

/** The same day so many years later; 29 February is 28 February elsewhere. It stays where the calendar ends. */
export function addYears(day: CivilDate, years: number): CivilDate {
  const wished = yearOf(day) + years
  return wished < FIRST_YEAR || wished > LAST_YEAR ? day : addMonths(day, years * 12)
}

/** What a key does to the day that has the focus in the calendar of a year; null when it means nothing here. */
export function pressYearKey(day: CivilDate, key: string): CivilDate | null {
  const next = pressInCalendar(day, key, { home: monthStartOf, end: monthEndOf, page: addYears })
  return next === null ? null : yearOf(next) < FIRST_YEAR || yearOf(next) > LAST_YEAR ? day : next
}

/** How large the mark of a day is: 0 = nothing is recorded, 5 = five parts or more. */
export const markOf = (parts: number): number => Math.min(parts, 5)
