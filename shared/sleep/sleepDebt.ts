import { knownValues, mean, sum } from '../statistics/descriptive.ts'
import { type Metric, whenEnough } from '../statistics/metric.ts'

const NIGHTS_NEEDED = 10

/** Sleep against one's own target over 14 days. */
export interface SleepDebt {
  /** Shortfalls and surpluses together, not below 0. */
  readonly netDebt: Metric<'min'>
  /** Mean shortfall of a known night; negative = more than the target. */
  readonly meanShortfall: Metric<'min'>
  /** Shortfalls alone, longer nights left out. */
  readonly deficitOnly: Metric<'min'>
}

/**
 * Sleep of up to 14 days, minutes in 24 hours with naps, null = unknown, against a need in minutes. There is no
 * accepted definition; this is "against your own target". At least 10 known nights, never scaled up for the
 * others. Restriction adds up over nights (Van Dongen et al. 2003, Sleep 26:117); paying back is not hour for hour.
 */
export function sleepDebt(totalSleepTime24hMin: readonly (number | null)[], needMin: number): SleepDebt {
  const shortfalls = knownValues(totalSleepTime24hMin).map((minutes) => needMin - minutes)
  const basis = { n: shortfalls.length, needed: NIGHTS_NEEDED, inputsUsed: ['sleep diary', 'naps'] }
  return {
    netDebt: whenEnough('min', basis, () => Math.max(0, sum(shortfalls))),
    meanShortfall: whenEnough('min', basis, () => mean(shortfalls) ?? 0),
    deficitOnly: whenEnough('min', basis, () => sum(shortfalls.map((shortfall) => Math.max(0, shortfall)))),
  }
}
