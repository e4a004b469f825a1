import type { CivilDate } from '../calendar/civilDate.ts'
import type { DayFacts } from './dayFacts.ts'
import type { GuidanceDay } from './guidanceDay.ts'
import type { GuidanceSettings } from './guidanceSettings.ts'
import type { Crossing, RuleState } from './hysteresis.ts'
import type { GuidanceInput, MuteReason, Severity } from './rules/ruleDefinition.ts'
import type { RuleId } from './rules/ruleTable.ts'
import type { Stretch } from './stretch.ts'

/** A number that a judgement was made from. */
export interface WorkingValue {
  readonly name: string
  readonly value: number | null
  readonly unit: string
}

/** Something that too little is known about: known days or records of those needed. */
export interface Missing {
  readonly input: GuidanceInput
  /** The stretch that is too thin, as in 'the last 7 days'. */
  readonly over: Stretch
  readonly known: number
  readonly needed: number
}

/** What circumstances are worth saying beside a flag. */
export type Annotation = 'alcohol' | 'heat' | 'vaccination' | 'travel' | 'intended-weight-loss'

/** What one rule makes of one day. */
export interface Judgement {
  /** Null when it cannot be told. */
  readonly crossing: Crossing
  /** The numbers behind it, in the order in which a sentence needs them. */
  readonly values: readonly WorkingValue[]
  /** Known days or records and how many the rule needs. */
  readonly n: number
  readonly needed: number
  /** Empty unless the rule cannot tell. */
  readonly missing: readonly Missing[]
  readonly severity: Severity
  /** Reasons of the rule's own to stay quiet; general ones are added by the engine. */
  readonly mutes: readonly MuteReason[]
  readonly annotations: readonly Annotation[]
  /** For an event: the day it happened; null otherwise. */
  readonly eventOn: CivilDate | null
}

/** What a judgement may look at: days and facts up to the judged one, and the rules judged before it. */
export interface JudgementView {
  readonly days: readonly GuidanceDay[]
  readonly facts: readonly DayFacts[]
  readonly index: number
  readonly settings: GuidanceSettings
  readonly day: GuidanceDay
  readonly today: DayFacts
  /** State of a rule that was judged earlier this day. */
  readonly stateOf: (id: RuleId) => RuleState['state']
  /** Days, this one included, for which the judged rule has been active; 0 when it is not. */
  readonly activeDays: number
  /** The shown level of the mismatch. */
  readonly level: 'none' | 'watch' | 'act'
}

export type Judge = (view: JudgementView) => Judgement

const NOTHING: Omit<Judgement, 'crossing' | 'n' | 'needed' | 'severity'> = {
  values: [],
  missing: [],
  mutes: [],
  annotations: [],
  eventOn: null,
}

/** A judgement with everything not given left empty. */
export function judged(
  given: Pick<Judgement, 'crossing' | 'n' | 'needed' | 'severity'> & Partial<Judgement>,
): Judgement {
  return { ...NOTHING, ...given }
}

/** Names what is short of its need, nothing when all are covered. */
export function missingOf(...inputs: readonly Missing[]): Missing[] {
  return inputs.filter(({ known, needed }) => known < needed)
}
