import type { CivilDate } from '../calendar/civilDate.ts'
import type { EvidenceGrade } from '../statistics/evidenceGrade.ts'
import type { Judgement } from './judgement.ts'
import type { MuteReason, Severity } from './rules/ruleDefinition.ts'
import type { RuleId } from './rules/ruleTable.ts'

/** A rule that is active on a day, or went stale on it, with all its working. */
export interface Flag {
  readonly ruleId: RuleId
  readonly version: number
  readonly state: 'active' | 'stale'
  readonly severity: Severity
  readonly grade: EvidenceGrade
  /** The day it became active, or the day of its event. */
  readonly since: CivilDate
  readonly judgement: Judgement
  /** Why it is listed but not shown as a card; empty when nothing keeps it quiet. */
  readonly mutes: readonly MuteReason[]
}

/** What the rules say about one day. */
export interface GuidanceOfDay {
  readonly date: CivilDate
  /** Every active or stale flag, in the order of the rule table, quiet ones included. */
  readonly flags: readonly Flag[]
  /** At most three, the gravest first: the ones to put before a person on this day. */
  readonly cards: readonly RuleId[]
  /** Rules that cannot tell yet; what they miss is in their report. */
  readonly cannotTell: readonly RuleId[]
  /** Days 1 to 28, in which only T-04, T-05, X-05b and X-06 are shown. */
  readonly learning: boolean
  /** Ill, or within 3 days after: training flags are paused. */
  readonly paused: boolean
  readonly loadHigh: boolean | null
  readonly readinessLow: boolean | null
  readonly mismatchLevel: 'none' | 'watch' | 'act'
}
