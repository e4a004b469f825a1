import { evaluateGuidance, type Guidance } from '../evaluateGuidance.ts'
import { DEFAULT_GUIDANCE_SETTINGS, type GuidanceSettings } from '../guidanceSettings.ts'
import type { Severity } from '../rules/ruleDefinition.ts'
import type { RuleId } from '../rules/ruleTable.ts'
import { ordinaryLife, RUN_IN_DAYS, USUAL_CARRY_OVER } from './ordinaryLife.ts'
import { simulateLife } from './simulatedPerson.ts'

const YEAR_DAYS = 365

/** How often flags begin in ordinary years. */
export interface FlagNoise {
  readonly years: number
  /** Flags that begin to be shown at this severity, a person-year. */
  readonly perYear: Readonly<Record<Severity, number>>
  /** The same by rule, rules that never showed left out. */
  readonly byRule: ReadonlyMap<RuleId, number>
}

/** Which ordinary years are simulated, and with which rules. */
export interface FlagNoiseInput {
  /** One person each. */
  readonly years: number
  readonly seed: number
  /** How much of one day's spell carries over to the next, 0 to just under 1; left out = as usual, 0.4. */
  readonly carriesOver?: number
  readonly settings?: GuidanceSettings
}

/** Rules that are active and not quiet on a day, with their severity. */
function shownOn(guidance: Guidance, index: number): Map<RuleId, Severity> {
  const flags = guidance.judged[index]?.guidance.flags ?? []
  const shown = flags.filter(({ state, mutes }) => state === 'active' && mutes.length === 0)
  return new Map(shown.map(({ ruleId, severity }) => [ruleId, severity]))
}

/** Simulates ordinary years, one person each, and counts the flags that begin to be shown. */
export function flagNoise({
  years,
  seed,
  carriesOver = USUAL_CARRY_OVER,
  settings = DEFAULT_GUIDANCE_SETTINGS,
}: FlagNoiseInput): FlagNoise {
  const byRule = new Map<RuleId, number>()
  const counts: Record<Severity, number> = { info: 0, watch: 0, act: 0 }
  for (let year = 0; year < years; year++) {
    const days = simulateLife({ ...ordinaryLife(seed + year, YEAR_DAYS), carriesOver })
    const guidance = evaluateGuidance(days, settings)
    let before = shownOn(guidance, RUN_IN_DAYS - 1)
    for (let index = RUN_IN_DAYS; index < days.length; index++) {
      const now = shownOn(guidance, index)
      for (const [id, severity] of now) {
        if (before.get(id) === severity) continue
        counts[severity] += 1
        byRule.set(id, (byRule.get(id) ?? 0) + 1 / years)
      }
      before = now
    }
  }
  const perYear = { info: counts.info / years, watch: counts.watch / years, act: counts.act / years }
  return { years, perYear, byRule }
}
