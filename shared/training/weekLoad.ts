import { knownValues, mean, sampleSd, sum } from '../statistics/descriptive.ts'
import { type Basis, known, type Metric, type Reason, type Unit, unavailable } from '../statistics/metric.ts'
import { type DayLoad, loadInUnits } from './sessionLoad.ts'

/** Days of a training week. */
export const WEEK_DAYS = 7

/** Seven days of load. */
export interface WeekLoad {
  readonly knownDays: number
  /** AU of the known days together: while knownDays is below 7 it is a part of the week, and null when nothing is known. */
  readonly load: Metric<'AU'>
  /** Mean and sample SD of the daily loads, AU; null unless all seven days are known. */
  readonly meanLoad: number | null
  readonly sdLoad: number | null
  /** Mean divided by SD. Null with ZERO_SD when all days are equal, with NO_TRAINING when all are rest. */
  readonly monotony: Metric<'ratio'>
  /** Week load times monotony, AU. */
  readonly strain: Metric<'AU'>
}

function ratioReason(knownDays: number, meanLoad: number | null, sdLoad: number | null): Reason | null {
  if (knownDays < WEEK_DAYS) return 'THIN_DATA'
  if (meanLoad === 0) return 'NO_TRAINING'
  return sdLoad === 0 ? 'ZERO_SD' : null
}

/**
 * Load, monotony and strain of seven days (Foster 1998, Med Sci Sports Exerc 30:1164), oldest first, with rest
 * as 0. Monotony and strain need all seven days. The paper leaves open which SD is meant; this is the sample
 * SD. 300 0 420 180 0 540 240 AU: load 1680, monotony 1.19, strain 1996. Throws unless there are seven days.
 */
export function weekLoad(days: readonly DayLoad[]): WeekLoad {
  if (days.length !== WEEK_DAYS) throw new RangeError('a training week has seven days')
  const loads = knownValues(days.map(loadInUnits))
  const knownDays = loads.length
  const total = sum(loads)
  const basis: Basis = { n: knownDays, needed: WEEK_DAYS, inputsUsed: ['training'] }
  const meanLoad = knownDays < WEEK_DAYS ? null : mean(loads)
  const sdLoad = knownDays < WEEK_DAYS ? null : sampleSd(loads)
  const reason = ratioReason(knownDays, meanLoad, sdLoad)
  const monotony = meanLoad === null || sdLoad === null ? 0 : meanLoad / sdLoad
  const ratio = <U extends Unit>(value: () => number, unit: U): Metric<U> =>
    reason === null ? known(value(), unit, basis) : unavailable(reason, unit, basis)
  const loadBasis = { ...basis, needed: 1 }
  return {
    knownDays,
    load: knownDays === 0 ? unavailable('THIN_DATA', 'AU', loadBasis) : known(total, 'AU', loadBasis),
    meanLoad,
    sdLoad,
    monotony: ratio(() => monotony, 'ratio'),
    strain: ratio(() => total * monotony, 'AU'),
  }
}
