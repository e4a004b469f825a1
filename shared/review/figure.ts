import { knownValues, mean } from '../statistics/descriptive.ts'
import type { Metric, Reason, Unit } from '../statistics/metric.ts'

/** Units of a review's figures: those of the metrics, and milliseconds of heart rate variability. */
export type FigureUnit = Unit | 'ms'

/**
 * One number of a review with what it stands on, or the reason why there is none. `value` is null exactly when
 * `reason` is not.
 */
export interface Figure {
  readonly value: number | null
  readonly unit: FigureUnit
  /** Known days, nights or pairs. */
  readonly n: number
  /** How many there could have been: days to come, and today while nothing is written, are left out. */
  readonly of: number
  /** How many known ones the value takes at least. */
  readonly needed: number
  readonly reason: Reason | null
}

/** A metric as a figure. */
export function figureOf({ value, unit, n, needed, reason }: Metric<Unit>, of = needed): Figure {
  return { value, unit, n, of, needed, reason }
}

/** What a summary of a series needs to be told. */
export interface SummarySpec {
  readonly unit: FigureUnit
  readonly of: number
  readonly needed: number
}

/** The mean of the known values, or THIN_DATA; a gap is never filled in. */
export function meanFigure(series: readonly (number | null)[], { unit, of, needed }: SummarySpec): Figure {
  const values = knownValues(series)
  const counts = { unit, n: values.length, of, needed }
  const value = values.length < needed ? null : mean(values)
  return value === null ? { value, ...counts, reason: 'THIN_DATA' } : { value, ...counts, reason: null }
}
