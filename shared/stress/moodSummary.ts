import { knownValues, mean, sampleSd } from '../statistics/descriptive.ts'
import { type Metric, whenEnough } from '../statistics/metric.ts'

const DAYS_NEEDED = 10
const PAIRS_NEEDED = 7

/** Mean and swing of daily valence, -3 to 3 (circumplex model: Russell 1980). */
export interface MoodSummary {
  readonly n: number
  readonly mean: number | null
  /** Sample SD; it ignores the order of days. */
  readonly sd: number | null
  /** Pairs of consecutive days that are both known. */
  readonly pairs: number
  /** Mean squared difference of consecutive days; null without pairs. */
  readonly meanSquaredDifference: number | null
  /** Its square root, in steps; null without pairs. */
  readonly rootMeanSquaredDifference: number | null
}

/** Squared differences of neighbouring known days. */
function squaredDifferences(daily: readonly (number | null)[]): number[] {
  return daily.flatMap((value, index) => {
    const before = daily[index - 1]
    return value === null || before === undefined || before === null ? [] : [(value - before) ** 2]
  })
}

/** Mood of consecutive days, oldest first, null = not recorded. Gaps are left out, never bridged. */
export function moodSummary(daily: readonly (number | null)[]): MoodSummary {
  const values = knownValues(daily)
  const squares = squaredDifferences(daily)
  const meanSquaredDifference = mean(squares)
  return {
    n: values.length,
    mean: mean(values),
    sd: sampleSd(values),
    pairs: squares.length,
    meanSquaredDifference,
    rootMeanSquaredDifference: meanSquaredDifference === null ? null : Math.sqrt(meanSquaredDifference),
  }
}

/** How much mood swings from day to day, in steps: from 10 known days with 7 neighbouring pairs on. */
export function moodInstability(daily: readonly (number | null)[]): Metric<'points'> {
  const { n, pairs, rootMeanSquaredDifference } = moodSummary(daily)
  const known = pairs < PAIRS_NEEDED ? Math.min(n, DAYS_NEEDED - 1) : n
  return whenEnough(
    'points',
    { n: known, needed: DAYS_NEEDED, inputsUsed: ['mood'] },
    () => rootMeanSquaredDifference ?? 0,
  )
}
