import { knownValues, mean } from '../statistics/descriptive.ts'
import { type Basis, known, type Metric, unavailable } from '../statistics/metric.ts'

const ACUTE = { days: 7, needed: 5 } as const
const COUPLED = { days: 28, needed: 21 } as const
const UNCOUPLED_NEEDED = 16
const LONGEST_GAP_DAYS = 7

/** This week against recent weeks. A description of load, not of risk. */
export interface WorkloadRatio {
  /** Mean daily load of the last 7 days, AU; null below 5 known days. */
  readonly acute: number | null
  /** Mean daily load of the last 28 days, AU; null below 21 known days. */
  readonly longTerm: number | null
  /** Mean daily load of the 21 days before the last 7, AU; null below 16 known days. */
  readonly earlier: number | null
  /** Acute over the 28 days that hold it; 4 at most. */
  readonly coupled: Metric<'ratio'>
  /** Acute over the 21 days before it. */
  readonly uncoupled: Metric<'ratio'>
}

/** Exponentially weighted means of load. */
export interface WeightedWorkload {
  /** AU a day, N = 7 and N = 28; null before 28 days have passed since the first known one. */
  readonly acute: number | null
  readonly longTerm: number | null
  readonly ratio: Metric<'ratio'>
}

function meanOfKnown(loads: readonly (number | null)[], needed: number): { value: number | null; n: number } {
  const values = knownValues(loads)
  return { value: values.length < needed ? null : mean(values), n: values.length }
}

function ratioOf(acute: number | null, longTerm: number | null, basis: Basis): Metric<'ratio'> {
  if (acute === null || longTerm === null) return unavailable('THIN_DATA', 'ratio', basis)
  return longTerm <= 0
    ? unavailable('NO_LONG_TERM_LOAD', 'ratio', basis)
    : known(acute / longTerm, 'ratio', basis)
}

/**
 * Acute to chronic workload ratio of daily loads in AU, oldest first, null = unknown; only the last 28 count.
 * The coupled numerator sits inside its denominator, so 1 of 28 days alone gives the ceiling of 4 (Lolli et
 * al. 2019, BJSM); the ratio did not predict injury better than chance (Impellizzeri et al. 2021, Sports Med
 * 51:581). It is drawn as "this week against your recent weeks" and nothing else.
 */
export function workloadRatio(loads: readonly (number | null)[]): WorkloadRatio {
  const acute = meanOfKnown(loads.slice(-ACUTE.days), ACUTE.needed)
  const longTerm = meanOfKnown(loads.slice(-COUPLED.days), COUPLED.needed)
  const earlier = meanOfKnown(loads.slice(-COUPLED.days, -ACUTE.days), UNCOUPLED_NEEDED)
  const inputsUsed = ['training']
  return {
    acute: acute.value,
    longTerm: longTerm.value,
    earlier: earlier.value,
    coupled: ratioOf(acute.value, longTerm.value, { n: longTerm.n, needed: COUPLED.needed, inputsUsed }),
    uncoupled: ratioOf(acute.value, earlier.value, { n: earlier.n, needed: UNCOUPLED_NEEDED, inputsUsed }),
  }
}

/**
 * Exponentially weighted load (Williams et al. 2017, Br J Sports Med 51:209): E = lambda L + (1 - lambda) E with
 * lambda = 2 / (N + 1), seeded with the first known day. An unknown day holds E; more than 7 in a row restart.
 */
export function weightedWorkload(loads: readonly (number | null)[]): WeightedWorkload {
  let acute: number | null = null
  let longTerm: number | null = null
  let unknownRun = 0
  let daysSinceSeed = 0
  for (const load of loads) {
    unknownRun = load === null ? unknownRun + 1 : 0
    if (unknownRun > LONGEST_GAP_DAYS) acute = longTerm = null
    daysSinceSeed = acute === null ? 0 : daysSinceSeed + 1
    if (load === null) continue
    acute = acute === null ? load : acute + (2 / (ACUTE.days + 1)) * (load - acute)
    longTerm = longTerm === null ? load : longTerm + (2 / (COUPLED.days + 1)) * (load - longTerm)
  }
  const n = acute === null ? 0 : daysSinceSeed + 1
  const basis = { n, needed: COUPLED.days, inputsUsed: ['training'] }
  if (n < COUPLED.days) {
    return { acute: null, longTerm: null, ratio: unavailable('THIN_DATA', 'ratio', basis) }
  }
  return { acute, longTerm, ratio: ratioOf(acute, longTerm, basis) }
}
