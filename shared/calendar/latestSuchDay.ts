import { type CivilDate, parseCivilDate } from './civilDate.ts'

/** Most years between two days of one name: 29 February is left out in 1900, 2100 and the like. */
const LONGEST_WAIT_YEARS = 8

/** The day of a year, month (1 to 12) and day of the month; null when there is no such day. */
export function civilDateOf(year: number, month: number, day: number): CivilDate | null {
  const part = (value: number, digits: number): string => String(value).padStart(digits, '0')
  return parseCivilDate(`${part(year, 4)}-${part(month, 2)}-${part(day, 2)}`)
}

/**
 * The last day of this name up to today: 24 December is last year's until it has come, and today is its own.
 * 29 February is that of the last leap year. Null when no year has such a day.
 */
export function latestSuchDay(month: number, day: number, today: CivilDate): CivilDate | null {
  const year = Number(today.slice(0, 4))
  for (let back = 0; back <= LONGEST_WAIT_YEARS; back += 1) {
    const date = civilDateOf(year - back, month, day)
    if (date !== null && date <= today) return date
  }
  return null
}
