import { type CivilDate, daysBetween } from '../calendar/civilDate.ts'
import { chooseCards } from './cards.ts'
import type { DayFacts } from './dayFacts.ts'
import {
  type EscalationLimits,
  type EscalationState,
  INITIAL_ESCALATION,
  rawMismatchLevel,
  stepEscalation,
} from './escalation.ts'
import type { Flag, GuidanceOfDay } from './flag.ts'
import type { GuidanceDay } from './guidanceDay.ts'
import type { GuidanceSettings } from './guidanceSettings.ts'
import { INITIAL_RULE_STATE, type RuleState, sameRuleState, stepHysteresis, stepLatch } from './hysteresis.ts'
import type { Judgement, JudgementView } from './judgement.ts'
import { JUDGES } from './judgements/judges.ts'
import { withMutes } from './mutes.ts'
import { limitOf, RULE_IDS, type RuleId, ruleOf } from './rules/ruleTable.ts'
import { daysBack } from './windows.ts'

/** What one rule carries from day to day. */
export interface Tracked {
  readonly rule: RuleState
  readonly since: CivilDate | null
}

/** Everything that one day hands to the next. */
export interface Carried {
  readonly rules: ReadonlyMap<RuleId, Tracked>
  readonly escalation: EscalationState
  /** Index of the day on which each rule was a card last. */
  readonly shownAt: ReadonlyMap<RuleId, number>
}

/** One judged day. */
export interface JudgedDay {
  readonly guidance: GuidanceOfDay
  readonly carried: Carried
}

const LEARNING_DAYS = 28
export const UNTRACKED: Tracked = { rule: INITIAL_RULE_STATE, since: null }
export const NOTHING_CARRIED: Carried = {
  rules: new Map(),
  escalation: INITIAL_ESCALATION,
  shownAt: new Map(),
}

function stepRule(id: RuleId, before: RuleState, { crossing }: Judgement): RuleState {
  const { machine } = ruleOf(id)
  switch (machine) {
    case 'hysteresis':
      return stepHysteresis(before, crossing)
    case 'latch':
      return stepLatch(before, crossing)
    case 'event':
    case 'escalation':
      return { ...INITIAL_RULE_STATE, state: crossing?.atEnter === true ? 'active' : 'inactive' }
    default:
      return machine satisfies never
  }
}

/** The same object as before when nothing changed, so that quiet years cost no memory. */
function track(id: RuleId, before: Tracked, judgement: Judgement, date: CivilDate): Tracked {
  const rule = stepRule(id, before.rule, judgement)
  const began = ruleOf(id).machine === 'event' ? null : before.since
  const since = rule.state === 'inactive' ? null : (began ?? judgement.eventOn ?? date)
  return since === before.since && sameRuleState(rule, before.rule) ? before : { rule, since }
}

function escalationLimits({ limits }: GuidanceSettings): EscalationLimits {
  return {
    watch: { days: limitOf(limits, 'X-01', 'enterDays'), known: limitOf(limits, 'X-01', 'knownDays') },
    act: { days: limitOf(limits, 'X-02', 'enterDays'), known: limitOf(limits, 'X-02', 'knownDays') },
  }
}

/** The days and facts that the rules of one day look at, side by side. */
export interface Records {
  readonly days: readonly GuidanceDay[]
  readonly facts: readonly DayFacts[]
  readonly settings: GuidanceSettings
}

/** Judges every rule on the day at `index`, in the order of the table. */
export function judgeRules(records: Records, index: number, before: Carried) {
  const { days, facts, settings } = records
  const day = days[index]
  const today = facts[index]
  if (day === undefined || today === undefined) throw new RangeError('there is no such day')
  const mismatch = daysBack(facts, index, { from: 9, to: 0 }, (fact) => fact.mismatch)
  const raw = rawMismatchLevel(mismatch, escalationLimits(settings))
  const escalation = stepEscalation(before.escalation, raw)
  const rules = new Map<RuleId, Tracked>()
  const judgements = new Map<RuleId, Judgement>()
  for (const id of RULE_IDS) {
    const previous = before.rules.get(id) ?? UNTRACKED
    const activeDays = previous.since === null ? 0 : daysBetween(previous.since, day.date) + 1
    const stateOf = (other: RuleId) => (rules.get(other) ?? UNTRACKED).rule.state
    const view: JudgementView = {
      days,
      facts,
      index,
      settings,
      day,
      today,
      stateOf,
      activeDays,
      level: escalation.shown,
    }
    const judgement = JUDGES[id](view)
    judgements.set(id, judgement)
    rules.set(id, track(id, previous, judgement, day.date))
  }
  const unchanged = [...rules].every(([id, tracked]) => before.rules.get(id) === tracked)
  return { day, today, escalation, rules: unchanged ? before.rules : rules, judgements }
}

function flagOf(id: RuleId, { rule, since }: Tracked, judgement: Judgement): Flag[] {
  if (rule.state === 'inactive' || since === null) return []
  const { version, grade } = ruleOf(id)
  const { severity } = judgement
  return [{ ruleId: id, version, state: rule.state, severity, grade, since, judgement, mutes: [] }]
}

/** Judges one day after the one before it. Nothing after `index` is read. */
export function judgeDay(records: Records, index: number, before: Carried): JudgedDay {
  const { day, today, escalation, rules, judgements } = judgeRules(records, index, before)
  const learning = index < LEARNING_DAYS
  const paused = today.illOrJustAfter
  const entries = [...judgements]
  const active = entries.flatMap(([id, judgement]) => flagOf(id, rules.get(id) ?? UNTRACKED, judgement))
  const flags = withMutes(active, { date: day.date, learning, paused, settings: records.settings })
  const cards = chooseCards(flags, index, before.shownAt)
  const shownAt =
    cards.length === 0
      ? before.shownAt
      : new Map([...before.shownAt, ...cards.map((id): [RuleId, number] => [id, index])])
  return {
    guidance: {
      date: day.date,
      flags,
      cards,
      cannotTell: entries.filter(([, { crossing }]) => crossing === null).map(([id]) => id),
      learning,
      paused,
      loadHigh: today.loadHigh,
      readinessLow: today.readinessLow,
      mismatchLevel: escalation.shown,
    },
    carried: { rules, escalation, shownAt },
  }
}
