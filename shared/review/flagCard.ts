import { addDays, type CivilDate, dateRange, daysBetween } from '../calendar/civilDate.ts'
import type { Section } from '../evening/sections.ts'
import { describeFlag, ruleText } from '../guidance/describe.ts'
import type { Flag } from '../guidance/flag.ts'
import type { GuidanceSettings } from '../guidance/guidanceSettings.ts'
import type { WorkingValue } from '../guidance/judgement.ts'
import type { EvidenceGrade, GuidanceInput, Severity } from '../guidance/rules/ruleDefinition.ts'
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

/** Where the rules read what they are given. */
const SECTIONS_OF: ReadonlyMap<GuidanceInput, readonly Section[]> = new Map([
  ['training load', ['training']],
  ['sessions', ['training']],
  ['Hooper items', ['checkIn']],
  ['sleep', ['sleep']],
  ['mood', ['checkIn']],
  ['resting heart rate', ['checkIn']],
  ['heart rate variability', ['checkIn']],
  ['readiness signals', ['sleep', 'checkIn']],
])

/** Days of a rule's window, up to the day on which it could tell, of which it read something that was entered later. */
function lateWithin(
  span: WeekSpan,
  last: CivilDate,
  { inputs, windowDays }: { inputs: readonly GuidanceInput[]; windowDays: number },
): number {
  const read = new Set(inputs.flatMap((input) => SECTIONS_OF.get(input) ?? []))
  const window = dateRange(addDays(last, 1 - windowDays), last)
  return window.filter((day) => span.lateOn(day).some((section) => read.has(section))).length
}

function assumptionsOf(ruleId: RuleId, { judgedOn, span, settings }: CardContext): string[] {
  const { inputs, windowDays } = ruleOf(ruleId)
  const assumed: string[] = []
  const rests = inputs.includes('training load') ? assumedRestWithin(span, judgedOn, windowDays) : 0
  if (rests > 0) assumed.push(words.assumedRest(rests, windowDays))
  const late = lateWithin(span, judgedOn, ruleOf(ruleId))
  if (late > 0) assumed.push(words.assumedLate(late, windowDays))
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
