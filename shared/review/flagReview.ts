import { type CivilDate, daysBetween } from '../calendar/civilDate.ts'
import { ruleText } from '../guidance/describe.ts'
import { type Guidance, guidanceOn } from '../guidance/evaluateGuidance.ts'
import type { Flag } from '../guidance/flag.ts'
import type { EvidenceGrade, GuidanceInput, Severity } from '../guidance/rules/ruleDefinition.ts'
import type { RuleId } from '../guidance/rules/ruleTable.ts'
import type { FlagCard } from './flagCard.ts'
import { cardInForce, flagsInForce, judgedDay } from './flagsInForce.ts'
import { type CannotTell, missingRecords } from './missingRecords.ts'
import type { WeekSpan } from './weekSpan.ts'

/** A flag that ended within the week. */
export interface EndedFlag {
  readonly ruleId: RuleId
  readonly title: string
  readonly severity: Severity
  readonly grade: EvidenceGrade
  readonly since: CivilDate
  /** The last day on which it stood. */
  readonly lastDay: CivilDate
}

/** What the guidance rules make of the week. */
export interface FlagReview {
  /** The day they were judged on: the last of the week, or the newest full day of a running one; null = no day to judge. */
  readonly asOf: CivilDate | null
  /** Flags in force that nothing keeps quiet, the gravest first, three at most. */
  readonly shown: readonly FlagCard[]
  /** The others of that kind, so that three cards stay three. */
  readonly further: readonly FlagCard[]
  /** Flags in force that are listed and not shown, each with the reason among its notes. */
  readonly quiet: readonly FlagCard[]
  readonly ended: readonly EndedFlag[]
  /** Rules that lack records which have been begun. */
  readonly cannotTell: readonly CannotTell[]
  /** What the rules could read and the journal has never held. */
  readonly neverRecorded: readonly GuidanceInput[]
  /** The day of the 28 in which the rules get to know one's usual; null afterwards. */
  readonly learningDay: number | null
  /** Ill, or within three days after: training flags are paused. */
  readonly paused: boolean
}

const MOST_CARDS = 3

const NO_FLAGS: FlagReview = {
  asOf: null,
  shown: [],
  further: [],
  quiet: [],
  ended: [],
  cannotTell: [],
  neverRecorded: [],
  learningDay: null,
  paused: false,
}

function endedFlags(guidance: Guidance, days: readonly CivilDate[], asOf: CivilDate): EndedFlag[] {
  const flags = guidanceOn(guidance, asOf)?.flags ?? []
  const standing = new Set(flags.filter(({ state }) => state === 'active').map(({ ruleId }) => ruleId))
  const ended = new Map<RuleId, EndedFlag>()
  for (const day of days.filter((date) => date < asOf)) {
    for (const flag of guidanceOn(guidance, day)?.flags ?? []) {
      if (standing.has(flag.ruleId) || flag.mutes.length > 0) continue
      const { title } = ruleText(flag.ruleId, guidance.settings)
      const { ruleId, severity, grade, since } = flag
      ended.set(ruleId, { ruleId, title, severity, grade, since, lastDay: day })
    }
  }
  return [...ended.values()]
}

/** The flags of the week with their working, what ended, and what cannot be told yet. */
export function flagReview(span: WeekSpan): FlagReview {
  const asOf = judgedDay(span)
  const { guidance } = span
  const { firstDay } = span.journal
  const today = asOf === null ? null : guidanceOn(guidance, asOf)
  if (asOf === null || today === null || firstDay === null) return NO_FLAGS
  const { loud, quiet } = flagsInForce(today)
  const card = (flag: Flag) => cardInForce(span, flag, asOf)
  return {
    asOf,
    shown: loud.slice(0, MOST_CARDS).map(card),
    further: loud.slice(MOST_CARDS).map(card),
    quiet: quiet.map(card),
    ended: endedFlags(guidance, span.days, asOf),
    ...missingRecords(guidance, asOf),
    learningDay: today.learning ? daysBetween(firstDay, asOf) + 1 : null,
    paused: today.paused,
  }
}
