import type { GuidanceDay } from '../../shared/guidance/guidanceDay.ts'
import { loadInUnits } from '../../shared/training/sessionLoad.ts'
import { median } from './figure.ts'

const ROUNDS = 200

/** Milliseconds of one pass that only sums the loads of the days: the least that reading them all can cost. */
export function onePassMs(days: readonly Pick<GuidanceDay, 'load'>[]): number {
  const times: number[] = []
  let total = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = performance.now()
    for (const { load } of days) total += loadInUnits(load) ?? 0
    times.push(performance.now() - begin)
  }
  // Read, so that the passes are not left out.
  if (!Number.isFinite(total)) throw new RangeError('a load is not a number')
  return median(times)
}
