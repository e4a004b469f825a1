import { knownValues, mean } from '../statistics/descriptive.ts'
import { type BaselineComparison, compareWithBaseline } from './baseline.ts'
import { type HrvBand, hrvBand } from './heartRateVariability.ts'

/** A signal on one day: whether it is adverse and whether it is clear of it; both null when it cannot be told. */
export interface Adversity {
  readonly adverse: boolean | null
  readonly clear: boolean | null
}

type Series = readonly (number | null)[]

/** Values of one measure with null for unknown days: the recent days and the baseline before them. */
export interface SignalWindows {
  readonly baseline: Series
  readonly recent: Series
}

const CANNOT_TELL: Adversity = { adverse: null, clear: null }
const RECENT_NEEDED = 2

/** SD floors in the unit of each measure. */
export const SD_FLOOR = {
  hooper: 1,
  restingHeartRateBpm: 1.5,
  valence: 0.3,
  libido: 0.5,
  lnRmssd: 0.05,
} as const

/** S1, the Hooper index: adverse at z >= enterZ, clear below clearZ (Saw, Main & Gastin 2016, BJSM 50:281; cut-offs are conventions). */
export function hooperSignal(
  { baseline, recent }: SignalWindows,
  { enterZ, clearZ }: { enterZ: number; clearZ: number },
): Adversity & { comparison: BaselineComparison } {
  const comparison = compareWithBaseline(baseline, recent, {
    sdFloor: SD_FLOOR.hooper,
    neededRecent: RECENT_NEEDED,
  })
  const z = comparison.departure?.z
  return z === undefined
    ? { ...CANNOT_TELL, comparison }
    : { adverse: z >= enterZ, clear: z < clearZ, comparison }
}

/** Where a raised resting heart rate begins and ends, in beats a minute and SDs. */
export interface HeartRateLimits {
  readonly enterBpm: number
  readonly clearBpm: number
  readonly enterZ: number
  readonly clearZ: number
  /** An SD below it counts as it, so that an even baseline does not make a beat look large. */
  readonly sdFloor: number
}

/** S2, morning resting heart rate: adverse when both the difference and z are high (Bosquet et al. 2008, BJSM 42:709). */
export function restingHeartRateSignal(
  { baseline, recent }: SignalWindows,
  { enterBpm, clearBpm, enterZ, clearZ, sdFloor }: HeartRateLimits,
): Adversity & { comparison: BaselineComparison } {
  const comparison = compareWithBaseline(baseline, recent, { sdFloor, neededRecent: RECENT_NEEDED })
  const { departure } = comparison
  if (departure === null) return { ...CANNOT_TELL, comparison }
  const { delta, z } = departure
  return { adverse: delta >= enterBpm && z >= enterZ, clear: delta < clearBpm || z < clearZ, comparison }
}

/** S3, heart rate variability in ms of RMSSD: adverse below the band, clear above mean - clearSd. Windows of 28 and 7 days. */
export function hrvSignal(
  { baseline, recent }: SignalWindows,
  { enterSd, clearSd }: { enterSd: number; clearSd: number },
): Adversity & { hrv: HrvBand } {
  const hrv = hrvBand(baseline, recent, { enterSd, clearSd, sdFloor: SD_FLOOR.lnRmssd })
  const { departure } = hrv.comparison
  if (hrv.band === null || departure === null) return { ...CANNOT_TELL, hrv }
  return { adverse: hrv.band.status === 'below', clear: departure.recentMean > hrv.band.clearAbove, hrv }
}

/** S4, sleep of the last 3 nights in minutes a day, naps included, against one's own need. */
export function sleepSignal(
  recentMin: Series,
  {
    needMin,
    enterShortMin,
    clearShortMin,
  }: { needMin: number; enterShortMin: number; clearShortMin: number },
): Adversity & { meanMin: number | null; n: number } {
  const nights = knownValues(recentMin)
  const meanMin = nights.length < RECENT_NEEDED ? null : mean(nights)
  const n = nights.length
  if (meanMin === null) return { ...CANNOT_TELL, meanMin, n }
  return {
    adverse: meanMin <= needMin - enterShortMin,
    clear: meanMin >= needMin - clearShortMin,
    meanMin,
    n,
  }
}

/** S5, valence: adverse at z <= -enterZ, clear above -clearZ (mood follows load: Saw et al. 2016). */
export function moodSignal(
  { baseline, recent }: SignalWindows,
  { enterZ, clearZ }: { enterZ: number; clearZ: number },
): Adversity & { comparison: BaselineComparison } {
  const comparison = compareWithBaseline(baseline, recent, {
    sdFloor: SD_FLOOR.valence,
    neededRecent: RECENT_NEEDED,
  })
  const z = comparison.departure?.z
  return z === undefined
    ? { ...CANNOT_TELL, comparison }
    : { adverse: z <= -enterZ, clear: z > -clearZ, comparison }
}

/**
 * S6, performance in comparable sessions, -2 (much worse than usual) to 2, the last three within 21 days, oldest
 * first: adverse when two are -1 or less, clear when two are 0 or more. Cannot be told from fewer than two. An
 * unexplained fall in performance is the core sign of the consensus (Meeusen et al. 2013, MSSE 45:186).
 */
export function performanceSignal(
  lastRatings: readonly number[],
): Adversity & { ratings: readonly number[] } {
  const ratings = lastRatings.slice(-3)
  if (ratings.length < 2) return { ...CANNOT_TELL, ratings }
  const low = ratings.filter((rating) => rating <= -1).length
  const usual = ratings.filter((rating) => rating >= 0).length
  return { adverse: low >= 2, clear: usual >= 2, ratings }
}
