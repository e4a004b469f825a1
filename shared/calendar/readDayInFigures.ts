import type { CivilDate } from './civilDate.ts'
import { civilDateOf, latestSuchDay } from './latestSuchDay.ts'

const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/
const YEAR_LAST = /^(\d{1,2})([-./]) ?(\d{1,2})(?:\2 ?(\d{4}|\d{2})?)?$/

/**
 * A day written in figures alone: 2026-11-19, 19.11.2026, 19.11.26, 19.11., 19/11. Two figures of a year are of
 * this century; without a year it is the last such day up to today. Between slashes the month may come first:
 * 3/4 is 3 April or 4 March, 11/19 the 19th of November.
 * @returns the days that it can mean, the likeliest first; none when no such day exists (31.2.); null when the
 *   text is not written so
 */
export function readDayInFigures(text: string, today: CivilDate): CivilDate[] | null {
  const [, year = '', , ...monthAndDay] = YEAR_FIRST.exec(text) ?? []
  if (year !== '')
    return existing([civilDateOf(Number(year), Number(monthAndDay[0]), Number(monthAndDay[1]))])
  const match = YEAR_LAST.exec(text)
  if (match === null) return null
  const [, first, separator, second, lastYear] = match
  const day = (month: number, ofMonth: number): CivilDate | null =>
    lastYear === undefined
      ? latestSuchDay(month, ofMonth, today)
      : civilDateOf(inThisCentury(lastYear), month, ofMonth)
  const dayFirst = day(Number(second), Number(first))
  const monthFirst = separator === '/' ? day(Number(first), Number(second)) : null
  return existing([dayFirst, monthFirst])
}

const inThisCentury = (year: string): number => Number(year.length === 2 ? `20${year}` : year)

const existing = (days: readonly (CivilDate | null)[]): CivilDate[] => days.filter((day) => day !== null)
