import {
  addDays,
  type CivilDate,
  compareDates,
  parseCivilDate,
  type Weekday,
  weekdayOf,
} from '../../shared/calendar/civilDate.ts'
import { weekStartOf } from '../../shared/calendar/week.ts'
import { pressInCalendar } from './calendarKeys.ts'

/** The first day of the month that holds the day. */
export function monthStartOf(day: CivilDate): CivilDate {
  return addDays(day, 1 - Number(day.slice(8)))
}

/** The last day of the month that holds the day. */
export function monthEndOf(day: CivilDate): CivilDate {
  return addDays(monthStartOf(addDays(monthStartOf(day), 31)), -1)
}

/**
 * The same day so many months later (earlier when negative), or the last of a shorter month: a month after 31
 * January is 28 February. The day itself where the calendar ends (years 0000 and 9999).
 */
export function addMonths(day: CivilDate, months: number): CivilDate {
  const counted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(counted / 12), (counted % 12) + 1]
  const first = parseCivilDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`)
  if (first === null) return day
  const last = monthEndOf(first)
  const wished = addDays(first, Number(day.slice(8)) - 1)
  return compareDates(wished, last) > 0 ? last : wished
}

/** The weeks that a month touches, whole ones, so that the first may begin in the month before. */
export function monthWeeks(day: CivilDate, firstWeekday: Weekday): CivilDate[][] {
  const end = monthEndOf(day)
  const weeks: CivilDate[][] = []
  for (let start = weekStartOf(monthStartOf(day), firstWeekday); start <= end; start = addDays(start, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(start, index)))
  }
  return weeks
}

/** The weekdays in the order in which a week has them. */
export function weekdaysFrom(firstWeekday: Weekday): Weekday[] {
  const monday = parseCivilDate('2024-01-01')
  if (monday === null) return []
  const first = addDays(monday, firstWeekday - 1)
  return Array.from({ length: 7 }, (_, index) => weekdayOf(addDays(first, index)))
}

/** What a calendar key does to the day that has the focus; null when the key means nothing here. */
export function pressCalendarKey(day: CivilDate, key: string, firstWeekday: Weekday): CivilDate | null {
  return pressInCalendar(day, key, {
    home: (from) => weekStartOf(from, firstWeekday),
    end: (from) => addDays(weekStartOf(from, firstWeekday), 6),
    page: addMonths,
  })
}
