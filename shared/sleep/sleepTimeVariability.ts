import { type ClockTime, minutesOfDay } from '../calendar/clockTime.ts'
import { type CircularSummary, circularSummary } from '../statistics/circular.ts'
import { known, type Metric, unavailable } from '../statistics/metric.ts'

const NIGHTS_NEEDED = 7
const PROVISIONAL_NIGHTS = 5
/** Below this mean resultant length there is no typical time (a convention). */
const SCATTERED_BELOW = 0.5

/** How much a clock time, such as bedtime, moves from night to night. */
export interface SleepTimeVariability {
  /** Circular standard deviation. */
  readonly sd: Metric<'min'>
  /** Circular mean, minutes after midnight; null when the times are too scattered to have a typical one. */
  readonly typical: Metric<'min'>
  /** True for 5 or 6 nights: more than a week is needed for an unbiased spread (Fischer et al. 2021, Sleep 44:zsab103). */
  readonly provisional: boolean
  readonly summary: CircularSummary | null
}

/** Circular statistics of clock times; null for an empty list. */
export function clockTimeSummary(clocks: readonly ClockTime[]): CircularSummary | null {
  return circularSummary(clocks.map(minutesOfDay))
}

/**
 * Spread of a clock time over up to 14 nights, null = unknown night. 23:30 and 00:30 are an hour apart, not 23.
 * From 5 nights a provisional value, from 7 a full one. The order of the nights does not matter.
 */
export function sleepTimeVariability(nights: readonly (ClockTime | null)[]): SleepTimeVariability {
  const clocks = nights.filter((clock) => clock !== null)
  const basis = { n: clocks.length, needed: PROVISIONAL_NIGHTS, inputsUsed: ['sleep diary'] }
  const provisional = clocks.length < NIGHTS_NEEDED
  const summary = clockTimeSummary(clocks)
  if (summary === null || clocks.length < PROVISIONAL_NIGHTS) {
    const thin = unavailable('THIN_DATA', 'min', basis)
    return { sd: thin, typical: thin, provisional, summary }
  }
  const { sdMin, meanMin, resultantLength } = summary
  const scattered = unavailable('NO_TYPICAL_TIME', 'min', basis)
  return {
    sd: sdMin === null ? scattered : known(sdMin, 'min', basis),
    typical: meanMin === null || resultantLength < SCATTERED_BELOW ? scattered : known(meanMin, 'min', basis),
    provisional,
    summary,
  }
}
