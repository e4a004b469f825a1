import { addDays, type CivilDate, compareDates, daysBetween } from '../calendar/civilDate.ts'
import { dayFactsOf } from './dayFacts.ts'
import type { GuidanceOfDay } from './flag.ts'
import { type GuidanceDay, unknownGuidanceDay } from './guidanceDay.ts'
import type { GuidanceSettings } from './guidanceSettings.ts'
import type { RuleState } from './hysteresis.ts'
import { type JudgedDay, judgeDay, judgeRules, NOTHING_CARRIED, type Records, UNTRACKED } from './judgeDay.ts'
import type { Judgement } from './judgement.ts'
import type { RuleId } from './rules/ruleTable.ts'

/** The guidance of a run of days without gaps. Its arrays run side by side, one item a day. */
export interface Guidance extends Records {
  readonly judged: readonly JudgedDay[]
}

/** The working of one rule on one day, active or not. */
export interface RuleReport {
  readonly ruleId: RuleId
  readonly state: RuleState['state']
  readonly since: CivilDate | null
  readonly judgement: Judgement
}

/** The same days with unknown days in the gaps; throws unless dates rise. */
function withoutGaps(days: readonly GuidanceDay[]): GuidanceDay[] {
  const filled: GuidanceDay[] = []
  for (const day of days) {
    let last = filled.at(-1)
    if (last !== undefined && day.date <= last.date) throw new RangeError('days come once each, oldest first')
    while (last !== undefined && addDays(last.date, 1) < day.date) {
      last = unknownGuidanceDay(addDays(last.date, 1))
      filled.push(last)
    }
    filled.push(day)
  }
  return filled
}

/** Judges the days from `from` on, keeping what earlier days gave. */
function judgeFrom(kept: Guidance, days: readonly GuidanceDay[], from: number): Guidance {
  const { settings } = kept
  const facts = kept.facts.slice(0, from)
  const judged = kept.judged.slice(0, from)
  for (let index = from; index < days.length; index++) {
    facts.push(dayFactsOf(days, facts, index, settings))
    judged.push(judgeDay({ days, facts, settings }, index, judged[index - 1]?.carried ?? NOTHING_CARRIED))
  }
  return { settings, days, facts, judged }
}

/**
 * Judges every day, oldest first; days missing in between count as unknown. Each day is judged from itself and
 * the days before it alone, so the same records always give the same flags.
 */
export function evaluateGuidance(days: readonly GuidanceDay[], settings: GuidanceSettings): Guidance {
  return judgeFrom({ settings, days: [], facts: [], judged: [] }, withoutGaps(days), 0)
}

/**
 * The guidance after some days were written or corrected, in any order: everything from the first of them on is
 * judged again, so one more day costs one day. The result equals evaluating all days anew.
 */
export function reviseGuidance(guidance: Guidance, changed: readonly GuidanceDay[]): Guidance {
  const inOrder = [...changed].sort((a, b) => compareDates(a.date, b.date))
  const earliest = inOrder[0]?.date
  const start = guidance.days[0]?.date
  if (earliest === undefined) return guidance
  if (start === undefined || earliest < start)
    return evaluateGuidance(merged(guidance, inOrder), guidance.settings)
  const days = [...guidance.days]
  for (const day of inOrder) {
    const index = daysBetween(start, day.date)
    while (days.length < index) days.push(unknownGuidanceDay(addDays(start, days.length)))
    days[index] = day
  }
  return judgeFrom(guidance, days, Math.min(daysBetween(start, earliest), guidance.days.length))
}

/** Written days over those that were there, oldest first. */
function merged({ days }: Guidance, changed: readonly GuidanceDay[]): GuidanceDay[] {
  const byDate = new Map([...days, ...changed].map((day) => [day.date, day]))
  return [...byDate.values()].sort((a, b) => compareDates(a.date, b.date))
}

function indexOf({ days }: Guidance, date: CivilDate): number {
  const start = days[0]?.date
  return start === undefined ? -1 : daysBetween(start, date)
}

/** What the rules say about a day; null when it is outside the judged days. */
export function guidanceOn(guidance: Guidance, date: CivilDate): GuidanceOfDay | null {
  return guidance.judged[indexOf(guidance, date)]?.guidance ?? null
}

/** The working of every rule on a day, those that cannot tell included; empty when it is outside the judged days. */
export function ruleReports(guidance: Guidance, date: CivilDate): RuleReport[] {
  const index = indexOf(guidance, date)
  if (guidance.judged[index] === undefined) return []
  const before = guidance.judged[index - 1]?.carried ?? NOTHING_CARRIED
  const { rules, judgements } = judgeRules(guidance, index, before)
  return [...judgements].map(([ruleId, judgement]) => {
    const { rule, since } = rules.get(ruleId) ?? UNTRACKED
    return { ruleId, state: rule.state, since, judgement }
  })
}
