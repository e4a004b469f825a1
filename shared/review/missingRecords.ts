import type { CivilDate } from '../calendar/civilDate.ts'
import { type Guidance, ruleReports } from '../guidance/evaluateGuidance.ts'
import type { GuidanceDay } from '../guidance/guidanceDay.ts'
import type { Missing } from '../guidance/judgement.ts'
import type { GuidanceInput } from '../guidance/rules/ruleDefinition.ts'
import type { RuleId } from '../guidance/rules/ruleTable.ts'
import { hooperIndex } from '../readiness/hooperIndex.ts'

/** A rule that cannot tell yet, and what it lacks. */
export interface CannotTell {
  readonly ruleId: RuleId
  readonly missing: readonly Missing[]
}

/** What an evening asks for, and whether a day holds it. */
const ASKED: ReadonlyMap<GuidanceInput, (day: GuidanceDay) => boolean> = new Map([
  ['training load', ({ load }) => load.kind !== 'unknown'],
  ['sessions', ({ sessions }) => sessions.length > 0],
  ['Hooper items', ({ hooper }) => hooperIndex(hooper) !== null],
  ['sleep', ({ totalSleepTime24hMin }) => totalSleepTime24hMin !== null],
  ['mood', ({ valence }) => valence !== null],
  ['resting heart rate', ({ restingHeartRateBpm }) => restingHeartRateBpm !== null],
  ['heart rate variability', ({ hrvRmssdMs }) => hrvRmssdMs !== null],
])

/** Made of several of those: any three of them on a day. Begun as soon as one is. */
const SIGNALS: readonly GuidanceInput[] = [
  'Hooper items',
  'sleep',
  'mood',
  'resting heart rate',
  'heart rate variability',
]

/** These read things that an evening does not ask for, so they never can tell and are not listed. */
export const NOT_ASKED_FOR: readonly RuleId[] = ['R-06', 'X-04', 'X-05a', 'X-05b', 'X-06']

/**
 * What the rules lack on a day: those short of records that have been begun, and what could be recorded and
 * never was. The second is a choice and is named once, not rule by rule.
 */
export function missingRecords(guidance: Guidance, asOf: CivilDate) {
  const never = [...ASKED]
    .filter(([, holds]) => !guidance.days.some((day) => day.date <= asOf && holds(day)))
    .map(([input]) => input)
  const isBegun = (input: GuidanceInput): boolean =>
    input === 'readiness signals'
      ? SIGNALS.some((signal) => !never.includes(signal))
      : ASKED.has(input) && !never.includes(input)
  const cannotTell: CannotTell[] = ruleReports(guidance, asOf)
    .filter(({ ruleId, judgement }) => judgement.crossing === null && !NOT_ASKED_FOR.includes(ruleId))
    .map(({ ruleId, judgement }) => ({
      ruleId,
      missing: judgement.missing.filter(({ input }) => isBegun(input)),
    }))
    .filter(({ missing }) => missing.length > 0)
  return { cannotTell, neverRecorded: never }
}
