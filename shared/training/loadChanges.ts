import { mean, sum } from '../statistics/descriptive.ts'

/** How far a session goes beyond the longest of the 30 days before it (Frandsen et al. 2025, BJSM 59:1203). */
export type SpikeCategory = 'none' | 'small' | 'moderate' | 'large'

/** Percent above the longest earlier session; negative when shorter. */
export interface SessionSpike {
  readonly pct: number
  readonly category: SpikeCategory
}

function spikeCategory(pct: number): SpikeCategory {
  if (pct <= 10) return 'none'
  if (pct <= 30) return 'small'
  return pct <= 100 ? 'moderate' : 'large'
}

/**
 * A session against the longest of the same activity in the 30 days before, both in the same unit (distance or
 * minutes). 15.5 km after 12.0: 29.2 %, small. Null when there is no earlier session above 0.
 */
export function sessionSpike(session: number, longestOfPrevious30Days: number): SessionSpike | null {
  if (!(longestOfPrevious30Days > 0)) return null
  const pct = ((session - longestOfPrevious30Days) / longestOfPrevious30Days) * 100
  return { pct, category: spikeCategory(pct) }
}

/** Percent by which the last of four weekly loads exceeds the one before and the mean of the three before; null over 0. */
export function weekJump(weekLoads: readonly [number, number, number, number]): {
  weekToWeekPct: number | null
  vsPriorThreeWeeksPct: number | null
} {
  const [first, second, third, last] = weekLoads
  const prior = mean([first, second, third]) ?? 0
  const over = (base: number): number | null => (base > 0 ? ((last - base) / base) * 100 : null)
  return { weekToWeekPct: over(third), vsPriorThreeWeeksPct: over(prior) }
}

/** A set of a strength exercise; kilograms may be 0 for body weight. */
export interface StrengthSet {
  readonly repetitions: number
  readonly weightKg: number
}

/** Strength volume in kg: repetitions times weight, summed over sets. A series of its own, never added to session-RPE load. */
export function strengthVolumeKg(sets: readonly StrengthSet[]): number {
  return sum(sets.map(({ repetitions, weightKg }) => repetitions * weightKg))
}
