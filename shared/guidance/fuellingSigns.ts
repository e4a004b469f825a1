import { compareWithBaseline } from '../readiness/baseline.ts'
import { SD_FLOOR } from '../readiness/readinessSignals.ts'
import { knownValues, mean } from '../statistics/descriptive.ts'
import type { GuidanceDay } from './guidanceDay.ts'
import type { GuidanceSettings } from './guidanceSettings.ts'
import { limitOf } from './rules/ruleTable.ts'
import { countTrue, daysBack } from './windows.ts'

/** The four signs of X-05a; null = cannot be told. */
export interface FuellingSigns {
  /** Percent of weight lost against the week four weeks ago. */
  readonly weightLossPct: number | null
  readonly weightDown: boolean | null
  readonly appetiteLow: boolean | null
  readonly libidoZ: number | null
  readonly libidoDown: boolean | null
  readonly coldOrIrritable: boolean | null
  readonly present: number
  readonly known: number
  /** At least as many signs as the rule needs; null when the known ones cannot decide. */
  readonly enough: boolean | null
}

const APPETITE_KNOWN_NEEDED = 7

/** Mean weight of the last 7 days against the 7 days that end 28 days earlier, in percent; positive is lost. */
function weightLoss(days: readonly GuidanceDay[], index: number): number | null {
  const weightOf = (from: number, to: number) =>
    mean(knownValues(daysBack(days, index, { from, to }, (day) => day.weightKg)))
  const now = weightOf(6, 0)
  const before = weightOf(34, 28)
  return now === null || before === null || before <= 0 ? null : (100 * (before - now)) / before
}

/**
 * Signs that often go with low energy availability (Mountjoy et al. 2023, BJSM 57:1073), none specific
 * (Jeukendrup et al. 2024). No intake is computed and nothing is said about eating less.
 */
export function fuellingSigns(
  days: readonly GuidanceDay[],
  index: number,
  { limits }: GuidanceSettings,
): FuellingSigns {
  const needed = limitOf(limits, 'X-05a', 'enterSigns')
  const weightLossPct = weightLoss(days, index)
  const weightDown =
    weightLossPct === null ? null : weightLossPct >= limitOf(limits, 'X-05a', 'weightLossPct')
  const appetite = countTrue(daysBack(days, index, { from: 13, to: 0 }, (day) => day.appetiteLow))
  const appetiteLow =
    appetite.known < APPETITE_KNOWN_NEEDED ? null : appetite.yes >= limitOf(limits, 'X-05a', 'appetiteDays')
  const { departure } = compareWithBaseline(
    daysBack(days, index, { from: 30, to: 3 }, (day) => day.libido),
    daysBack(days, index, { from: 2, to: 0 }, (day) => day.libido),
    { sdFloor: SD_FLOOR.libido, neededRecent: 2 },
  )
  const libidoDown = departure === null ? null : departure.z <= -limitOf(limits, 'X-05a', 'libidoZ')
  const coldOrIrritable = days[index]?.coldOrIrritable ?? null
  const { yes: present, known } = countTrue([weightDown, appetiteLow, libidoDown, coldOrIrritable])
  const enough = present >= needed ? true : known < needed ? null : false
  return {
    weightLossPct,
    weightDown,
    appetiteLow,
    libidoZ: departure?.z ?? null,
    libidoDown,
    coldOrIrritable,
    present,
    known,
    enough,
  }
}
