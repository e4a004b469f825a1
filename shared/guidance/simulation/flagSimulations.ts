import { type CivilDate, parseCivilDate } from '../../calendar/civilDate.ts'
import { evaluateGuidance, type Guidance } from '../evaluateGuidance.ts'
import { DEFAULT_GUIDANCE_SETTINGS } from '../guidanceSettings.ts'
import type { Severity } from '../rules/ruleDefinition.ts'
import type { RuleId } from '../rules/ruleTable.ts'
import { simulateLife } from './simulatedPerson.ts'

const YEAR_DAYS = 365
/** Days before the counted ones, so that baselines are full. */
const RUN_IN_DAYS = 120
const USUAL_CARRY_OVER = 0.4

/** How often flags begin in ordinary years. */
export interface FlagNoise {
  readonly years: number
  /** Flags that begin to be shown at this severity, a person-year. */
  readonly perYear: Readonly<Record<Severity, number>>
  /** The same by rule, rules that never showed left out. */
  readonly byRule: ReadonlyMap<RuleId, number>
}

/** How soon a sharp overload is noticed. */
export interface FlagSpeed {
  readonly runs: number
  /** Part of the runs at watch or above within 7, and at act within 14 days. */
  readonly watchWithin7: number
  readonly actWithin14: number
  /** Day of the first watch and of the first act in the middle run, from 1; null when most never reach it. */
  readonly medianWatchDay: number | null
  readonly medianActDay: number | null
}

function simulationStart(): CivilDate {
  const start = parseCivilDate('2024-01-01')
  if (start === null) throw new RangeError('the simulation starts on a day')
  return start
}

/** Rules that are active and not quiet on a day, with their severity. */
function shownOn(guidance: Guidance, index: number): Map<RuleId, Severity> {
  const flags = guidance.judged[index]?.guidance.flags ?? []
  const shown = flags.filter(({ state, mutes }) => state === 'active' && mutes.length === 0)
  return new Map(shown.map(({ ruleId, severity }) => [ruleId, severity]))
}

/** Simulates ordinary years, one person each, and counts the flags that begin to be shown. */
export function flagNoise(years: number, seed: number, carriesOver = USUAL_CARRY_OVER): FlagNoise {
  const byRule = new Map<RuleId, number>()
  const counts: Record<Severity, number> = { info: 0, watch: 0, act: 0 }
  for (let year = 0; year < years; year++) {
    const life = {
      seed: seed + year,
      start: simulationStart(),
      overreachFrom: null,
      carriesOver,
      overload: 0,
    }
    const days = simulateLife({ ...life, days: RUN_IN_DAYS + YEAR_DAYS })
    const guidance = evaluateGuidance(days, DEFAULT_GUIDANCE_SETTINGS)
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

/** The first day since the overload, from 1, at which the level is reached; infinite when it never is. */
function firstDay(guidance: Guidance, levels: readonly string[]): number {
  const days = guidance.judged.slice(RUN_IN_DAYS)
  const found = days.findIndex(({ guidance: { mismatchLevel } }) => levels.includes(mismatchLevel))
  return found < 0 ? Number.POSITIVE_INFINITY : found + 1
}

function middleDay(days: readonly number[]): number | null {
  const middle = [...days].sort((a, b) => a - b)[Math.floor(days.length / 2)]
  return middle === undefined || !Number.isFinite(middle) ? null : middle
}

/** Simulates people whose training suddenly rises, and measures how soon the mismatch shows. */
export function flagSpeed(runs: number, seed: number, overload = 1): FlagSpeed {
  const first = Array.from({ length: runs }, (_, run) => {
    const life = {
      seed: seed + run,
      start: simulationStart(),
      overreachFrom: RUN_IN_DAYS,
      carriesOver: USUAL_CARRY_OVER,
      overload,
    }
    const days = simulateLife({ ...life, days: RUN_IN_DAYS + 28 })
    const guidance = evaluateGuidance(days, DEFAULT_GUIDANCE_SETTINGS)
    return { watch: firstDay(guidance, ['watch', 'act']), act: firstDay(guidance, ['act']) }
  })
  const part = (holds: (run: { watch: number; act: number }) => boolean) => first.filter(holds).length / runs
  return {
    runs,
    watchWithin7: part(({ watch }) => watch <= 7),
    actWithin14: part(({ act }) => act <= 14),
    medianWatchDay: middleDay(first.map(({ watch }) => watch)),
    medianActDay: middleDay(first.map(({ act }) => act)),
  }
}
