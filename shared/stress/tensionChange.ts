import { mean, median, sampleSd } from '../statistics/descriptive.ts'
import { type Metric, unavailable, whenEnough } from '../statistics/metric.ts'
import { studentTQuantile } from '../statistics/studentT.ts'

/** Tension before and after one practice, 0 to 10 each. */
export interface TensionPair {
  readonly before: number
  readonly after: number
}

/** How tension changed over several practices of one kind; positive = less tense after. */
export interface TensionChange {
  readonly medianDelta: Metric<'points'>
  readonly meanDelta: Metric<'points'>
  readonly sdDelta: number | null
  /** Mean over SD of the changes; null with ZERO_SD when all are equal. */
  readonly dz: Metric<'SD'>
  /** 95 % t-interval of the mean, points; null without a spread. */
  readonly ci95: readonly [number, number] | null
  /** Whether there are enough to compare with another practice. */
  readonly comparable: boolean
}

const SHOWN_FROM = 5
const COMPARED_FROM = 10

/**
 * Change of tension over practices of one kind: from 5 to show, from 10 to compare. People practise when they
 * are tense, so part of a fall is the way back to the usual, and part is expectation.
 */
export function tensionChange(pairs: readonly TensionPair[]): TensionChange {
  const deltas = pairs.map(({ before, after }) => before - after)
  const n = deltas.length
  const basis = { n, needed: SHOWN_FROM, inputsUsed: ['tension before', 'tension after'] }
  const meanDelta = mean(deltas) ?? 0
  const sdDelta = n < SHOWN_FROM ? null : sampleSd(deltas)
  const halfWidth = sdDelta === null ? 0 : (studentTQuantile(0.975, n - 1) * sdDelta) / Math.sqrt(n)
  return {
    medianDelta: whenEnough('points', basis, () => median(deltas) ?? 0),
    meanDelta: whenEnough('points', basis, () => meanDelta),
    sdDelta,
    dz:
      sdDelta === 0
        ? unavailable('ZERO_SD', 'SD', basis)
        : whenEnough('SD', basis, () => meanDelta / (sdDelta ?? 1)),
    ci95: sdDelta === null || sdDelta === 0 ? null : [meanDelta - halfWidth, meanDelta + halfWidth],
    comparable: n >= COMPARED_FROM,
  }
}
