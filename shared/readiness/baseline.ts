import { knownValues, mean, sampleSd } from '../statistics/descriptive.ts'

/** Known days that a personal baseline takes at least. */
export const BASELINE_NEEDED = 14

/** Days of a baseline. It ends where the recent window begins, so the two never overlap. */
export const BASELINE_DAYS = 28

/** A recent mean against one's own baseline. */
export interface Departure {
  readonly recentMean: number
  readonly baselineMean: number
  /** Sample SD of the baseline, before the floor. */
  readonly baselineSd: number
  /** Recent minus baseline mean. */
  readonly delta: number
  /** Delta in standard deviations, where an SD below the floor counts as the floor. */
  readonly z: number
}

/** A departure with the days it stands on; `departure` is null with too few of them. */
export interface BaselineComparison {
  readonly departure: Departure | null
  readonly nBaseline: number
  readonly nRecent: number
  readonly neededRecent: number
}

/**
 * Compares recent values with a baseline, both with null for unknown days. Needs 14 known baseline days and
 * `neededRecent` recent ones. The floor keeps a very even baseline from making any change look large.
 */
export function compareWithBaseline(
  baseline: readonly (number | null)[],
  recent: readonly (number | null)[],
  { sdFloor, neededRecent }: { sdFloor: number; neededRecent: number },
): BaselineComparison {
  const before = knownValues(baseline)
  const now = knownValues(recent)
  const counts = { nBaseline: before.length, nRecent: now.length, neededRecent }
  const baselineMean = mean(before)
  const baselineSd = sampleSd(before)
  const recentMean = mean(now)
  const thin = before.length < BASELINE_NEEDED || now.length < neededRecent
  if (thin || baselineMean === null || baselineSd === null || recentMean === null) {
    return { departure: null, ...counts }
  }
  const delta = recentMean - baselineMean
  const z = delta / Math.max(baselineSd, sdFloor)
  return { departure: { recentMean, baselineMean, baselineSd, delta, z }, ...counts }
}
