/** Which signals are adverse on one day; null = cannot be told. */
export interface ReadinessSignals {
  readonly hooperHigh: boolean | null
  readonly rhrHigh: boolean | null
  readonly hrvLow: boolean | null
  readonly sleepShort: boolean | null
  readonly moodLow: boolean | null
  readonly perfDown: boolean | null
}

const AVAILABLE_NEEDED = 3
const ADVERSE_NEEDED = 2

/**
 * Whether several signals agree that one is less ready than usual: at least two of at least three available, one
 * of them self-reported (Hooper index, mood or performance), because self-report answers to load more
 * consistently than measurements (Saw, Main & Gastin 2016, BJSM 50:281). Null below three available signals.
 */
export function readinessLow(signals: ReadinessSignals): boolean | null {
  const { hooperHigh, rhrHigh, hrvLow, sleepShort, moodLow, perfDown } = signals
  const available = [hooperHigh, rhrHigh, hrvLow, sleepShort, moodLow, perfDown].filter(
    (known) => known !== null,
  )
  if (available.length < AVAILABLE_NEEDED) return null
  const adverse = available.filter((isAdverse) => isAdverse).length
  const selfReported = hooperHigh === true || moodLow === true || perfDown === true
  return adverse >= ADVERSE_NEEDED && selfReported
}
