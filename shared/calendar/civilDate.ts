import type { z } from 'zod'

/**
 * A day of the calendar, 'YYYY-MM-DD', years 0000 to 9999 (proleptic Gregorian). It is not a moment: it has no
 * zone, and its string order is its order in time.
 */
export type CivilDate = string & z.$brand<'CivilDate'>

/** ISO weekday, 1 = Monday to 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const DAY_MS = 86_400_000
const SHAPE = /^\d{4}-\d{2}-\d{2}$/
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const midnightUtc = (date: string): number => Date.parse(`${date}T00:00:00Z`)

function fromMidnightUtc(ms: number): string {
  const date = new Date(ms)
  const year = date.getUTCFullYear()
  if (!(year >= 0 && year <= 9999)) throw new RangeError('a civil date has a year of 0000 to 9999')
  return date.toISOString().slice(0, 10)
}

/** Null when the text is not a day that exists: '2025-02-29' and '2025-2-9' are null. */
export function parseCivilDate(text: string): CivilDate | null {
  if (!SHAPE.test(text)) return null
  const ms = midnightUtc(text)
  return Number.isFinite(ms) && fromMidnightUtc(ms) === text ? (text as CivilDate) : null
}

/** The day so many days later (earlier when negative); throws beyond the year 9999. addDays('2024-02-28', 1) is '2024-02-29'. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromMidnightUtc(midnightUtc(date) + days * DAY_MS) as CivilDate
}

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((midnightUtc(to) - midnightUtc(from)) / DAY_MS)
}

/** ISO weekday: 1 = Monday, 7 = Sunday. */
export function weekdayOf(date: CivilDate): Weekday {
  const sundayFirst = new Date(midnightUtc(date)).getUTCDay()
  return WEEKDAYS[(sundayFirst + 6) % 7] ?? 7
}

/** Negative when the first is earlier, 0 when equal; for sorting. */
export function compareDates(first: CivilDate, second: CivilDate): number {
  if (first === second) return 0
  return first < second ? -1 : 1
}

/** Every day from the first to the last, both included; empty when the last is earlier. */
export function dateRange(first: CivilDate, last: CivilDate): CivilDate[] {
  const count = daysBetween(first, last) + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(first, index))
}
