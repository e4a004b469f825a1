import { addDays, type CivilDate, type Weekday, weekdayOf } from './civilDate.ts'

/** The first day of the week that holds the date, when weeks begin on the given weekday (1 = Monday, 7 = Sunday). */
export function weekStartOf(date: CivilDate, firstWeekday: Weekday): CivilDate {
  return addDays(date, -((weekdayOf(date) - firstWeekday + 7) % 7))
}

/** The seven days that begin with this one. */
export function weekDays(start: CivilDate): CivilDate[] {
  return Array.from({ length: 7 }, (_, index) => addDays(start, index))
}
