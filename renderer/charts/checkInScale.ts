import type { CheckInSeries } from './data.ts'
import { emptyWords } from './emptyWords.ts'

/** Height of one row in units. */
export const CHECK_IN_ROW = 76

/** Where days stand in a drawing of check-in rows. */
export interface CheckInScale {
  left: number
  right: number
  width: number
  /** Whether there is room for what the ends of a rating mean. */
  roomy: boolean
  x: (index: number) => number
  /** Every how many days there is room for a label. */
  labelEvery: number
}

/** @param width in units, for the whole drawing with its labels */
export function checkInScale(days: number, width: number): CheckInScale {
  const roomy = width >= 560
  const left = roomy ? 212 : 122
  const right = width - 40
  const gap = days > 1 ? (right - left) / (days - 1) : 0
  const x = (index: number) => (days > 1 ? left + index * gap : (left + right) / 2)
  return { left, right, width, roomy, x, labelEvery: gap === 0 ? 1 : Math.max(1, Math.ceil(54 / gap)) }
}

/** The day nearest to a point of the drawing; null left of the plot. */
export function dayAt(across: number, scale: CheckInScale): number | null {
  if (across < scale.left - 16) return null
  const gap = scale.x(1) - scale.x(0)
  const last = gap > 0 ? Math.round((scale.right - scale.left) / gap) : 0
  return gap > 0 ? Math.min(last, Math.max(0, Math.round((across - scale.left) / gap))) : 0
}

/** "Tue 4: fatigue 3, soreness 2, mood no entry" */
export function checkInReading(
  days: readonly string[],
  series: readonly CheckInSeries[],
  index: number,
): string {
  const parts = series.map(
    (one) => `${one.label.toLowerCase()} ${one.values[index] ?? emptyWords(one.blanks?.[index])}`,
  )
  return `${days[index] ?? ''}: ${parts.join(', ')}`
}

/** How many values a series could have: days that left it out, or were not asked it, could not. */
export function couldBeOf({ values, blanks = [] }: CheckInSeries): number {
  return values.filter((value, index) => value !== null || (blanks[index] ?? null) === null).length
}

/** How many values a series has. */
export function countOf(series: CheckInSeries): number {
  return series.values.filter((value) => value !== null).length
}
