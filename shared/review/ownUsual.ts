import { addDays, type CivilDate, dateRange } from '../calendar/civilDate.ts'
import { knownValues, quantile } from '../statistics/descriptive.ts'
import { type Figure, type FigureUnit, meanFigure } from './figure.ts'

/** Days before the week that one's own usual is read from. */
export const USUAL_DAYS = 28

/** Known days of those that a mean or a range takes at least: the baseline of the readiness signals. */
export const USUAL_NEEDED = 14

/** A week's mean beside one's own mean of the four weeks before it. */
export interface Comparison {
  readonly now: Figure
  readonly before: Figure
  /** Now minus before; null unless both are known. */
  readonly difference: number | null
}

/** One's own middle half of the four weeks before: the 25 % and 75 % quantiles. */
export interface UsualRange {
  readonly low: number
  readonly high: number
  readonly n: number
}

/** The 28 days before a week, oldest first. */
export function daysBeforeWeek(weekStart: CivilDate): CivilDate[] {
  return dateRange(addDays(weekStart, -USUAL_DAYS), addDays(weekStart, -1))
}

/** Sets a week's figure beside the mean of the 28 days before, or beside THIN_DATA. */
export function compareWithUsual(
  now: Figure,
  before: readonly (number | null)[],
  { unit, needed = USUAL_NEEDED }: { unit: FigureUnit; needed?: number },
): Comparison {
  const usual = meanFigure(before, { unit, of: before.length, needed })
  const difference = now.value === null || usual.value === null ? null : now.value - usual.value
  return { now, before: usual, difference }
}

/** The middle half of the 28 days before; null with fewer than 14 known. */
export function usualRange(before: readonly (number | null)[]): UsualRange | null {
  const values = knownValues(before)
  const low = quantile(values, 0.25)
  const high = quantile(values, 0.75)
  if (values.length < USUAL_NEEDED || low === null || high === null) return null
  return { low, high, n: values.length }
}
