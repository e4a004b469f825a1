import { type CivilDate, daysBetween } from '../calendar/civilDate.ts'
import { describeFlag, ruleText } from '../guidance/describe.ts'
import type { Flag } from '../guidance/flag.ts'
import type { GuidanceSettings } from '../guidance/guidanceSettings.ts'
import type { WorkingValue } from '../guidance/judgement.ts'
import type { EvidenceGrade, Severity } from '../guidance/rules/ruleDefinition.ts'
import { type RuleId, ruleOf } from '../guidance/rules/ruleTable.ts'
import { assumedRestWithin } from './trainingReview.ts'
import type { WeekSpan } from './weekSpan.ts'
import { words } from './words.ts'

/** A flag with all its working, in words and in numbers. */
export interface FlagCard {
  readonly ruleId: RuleId
  readonly version: number
  readonly title: string
  readonly severity: Severity
  readonly grade: EvidenceGrade
  /** Author and year of what the rule stands on. */
  readonly source: string
  readonly since: CivilDate
  /** Days from then to the day of the review, that day included. */
  readonly forDays: number
  /** The newest day of the flag on which the rule could tell; its numbers are those of that day. */
  readonly judgedOn: CivilDate
  /** The arithmetic with its values. */
  readonly why: string
  readonly values: readonly WorkingValue[]
  readonly n: number
  readonly needed: number
  /** The rule itself, with its limits. */
  readonly rule: string
  readonly clearsWhen: string
  readonly suggestion: string | null
  /** The newest number is past the clearing line already; the flag ends when that has lasted. */
  readonly easing: boolean
  /** Circumstances, and why it is kept quiet if it is. */
  readonly notes: readonly string[]
  /** What was taken for granted. */
  readonly assumed: readonly string[]
}

/** What a card needs to know besides its flag. */
interface CardContext {
  readonly settings: GuidanceSettings
  readonly asOf: CivilDate
  readonly judgedOn: CivilDate
  readonly span: WeekSpan
}

function assumptionsOf(ruleId: RuleId, { judgedOn, span, settings }: CardContext): string[] {
  const { inputs, windowDays } = ruleOf(ruleId)
  const assumed: string[] = []
  const rests = inputs.includes('training load') ? assumedRestWithin(span, judgedOn, windowDays) : 0
  if (rests > 0) assumed.push(words.assumedRest(rests, windowDays))
  if (inputs.includes('training load')) assumed.push(words.assumedEffort)
  if (inputs.includes('sleep')) assumed.push(words.assumedSleep(settings.sleepNeedMin))
  return assumed
}

/** A flag as the review shows it. */
export function flagCard(flag: Flag, context: CardContext): FlagCard {
  const { ruleId, version, severity, grade, since, judgement } = flag
  const { title, enter, source } = ruleText(ruleId, context.settings)
  const { why, clearsWhen, suggestion, notes } = describeFlag(flag, context.settings)
  const easing = judgement.crossing?.underClear === true
  return {
    ruleId,
    version,
    title,
    severity,
    grade,
    source,
    since,
    forDays: daysBetween(since, context.asOf) + 1,
    judgedOn: context.judgedOn,
    why,
    values: judgement.values,
    n: judgement.n,
    needed: judgement.needed,
    rule: words.rule(enter),
    clearsWhen,
    suggestion,
    easing,
    notes: easing ? [words.easing, ...notes] : notes,
    assumed: assumptionsOf(ruleId, context),
  }
}
