import { evaluateGuidance, type Guidance, reviseGuidance } from '../evaluateGuidance.ts'
import { DEFAULT_GUIDANCE_SETTINGS, type GuidanceSettings } from '../guidanceSettings.ts'
import { ordinaryLife, RUN_IN_DAYS, USUAL_SKIPS } from './ordinaryLife.ts'
import { type Overreach, simulateLife } from './simulatedPerson.ts'

/** How soon a stretch of too much training is noticed. */
export interface FlagSpeed {
  readonly loadFactor: number
  readonly lagDays: number
  readonly runs: number
  /** Part of the runs at watch or above within 7 days of the first heavier one, and at act within 14; and both. */
  readonly watchWithin7: number
  readonly actWithin14: number
  readonly bothInTime: number
  /** Day of the first watch and of the first act in the middle run, from 1; null when half never reach it. */
  readonly medianWatchDay: number | null
  readonly medianActDay: number | null
}

/** The stretch in question: its days, and how fast it shows. */
export type Overload = Omit<Overreach, 'from'>

/** Half as much load again for three weeks, with readiness clearly moved 3 days after it began. */
export const USUAL_OVERLOAD: Overload = { loadFactor: 1.5, days: 21, lagDays: 3 }

const WATCH_DAYS = 7
const ACT_DAYS = 14

/** Which people are simulated, and with which rules. */
export interface FlagSpeedInput {
  readonly runs: number
  readonly seed: number
  readonly overloads: readonly Overload[]
  /** Chance that a planned session is skipped; left out = as usual, 0.15. */
  readonly skipsSession?: number
  readonly settings?: GuidanceSettings
}

interface FirstDays {
  readonly watch: number
  readonly act: number
}

/** The first day since the overload began, from 1, at which the level is reached; infinite when it never is. */
function firstDay(guidance: Guidance, levels: readonly string[]): number {
  const days = guidance.judged.slice(RUN_IN_DAYS)
  const found = days.findIndex(({ guidance: { mismatchLevel } }) => levels.includes(mismatchLevel))
  return found < 0 ? Number.POSITIVE_INFINITY : found + 1
}

function middleDay(days: readonly number[]): number | null {
  const middle = [...days].sort((a, b) => a - b)[Math.floor(days.length / 2)]
  return middle === undefined || !Number.isFinite(middle) ? null : middle
}

/** One person through each of the overloads. What came before is the same days, so it is judged once. */
function firstDaysOf(seed: number, input: FlagSpeedInput): FirstDays[] {
  const { overloads, skipsSession = USUAL_SKIPS, settings = DEFAULT_GUIDANCE_SETTINGS } = input
  let before: Guidance | null = null
  return overloads.map((overload) => {
    const life = { ...ordinaryLife(seed, overload.days), skipsSession }
    const days = simulateLife({ ...life, overreach: { ...overload, from: RUN_IN_DAYS } })
    before ??= evaluateGuidance(days.slice(0, RUN_IN_DAYS), settings)
    const guidance = reviseGuidance(before, days.slice(RUN_IN_DAYS))
    return { watch: firstDay(guidance, ['watch', 'act']), act: firstDay(guidance, ['act']) }
  })
}

/**
 * Simulates people whose training rises, each through every one of the overloads, and measures how soon load and
 * readiness being out of step is noticed.
 */
export function flagSpeed(input: FlagSpeedInput): FlagSpeed[] {
  const { runs, seed, overloads } = input
  const people = Array.from({ length: runs }, (_, run) => firstDaysOf(seed + run, input))
  return overloads.map(({ loadFactor, lagDays }, index) => {
    const first = people.map((person) => person[index]).filter((days) => days !== undefined)
    const part = (holds: (run: FirstDays) => boolean) => first.filter(holds).length / runs
    return {
      loadFactor,
      lagDays,
      runs,
      watchWithin7: part(({ watch }) => watch <= WATCH_DAYS),
      actWithin14: part(({ act }) => act <= ACT_DAYS),
      bothInTime: part(({ watch, act }) => watch <= WATCH_DAYS && act <= ACT_DAYS),
      medianWatchDay: middleDay(first.map(({ watch }) => watch)),
      medianActDay: middleDay(first.map(({ act }) => act)),
    }
  })
}

/** Every overload of these factors and lags, three weeks each. */
export function overloadGrid(loadFactors: readonly number[], lags: readonly number[]): Overload[] {
  return loadFactors.flatMap((loadFactor) =>
    lags.map((lagDays) => ({ ...USUAL_OVERLOAD, loadFactor, lagDays })),
  )
}
