import type { CivilDate } from '../calendar/civilDate.ts'
import type { LimitChoices, RuleId } from './rules/ruleTable.ts'

/** What a person has decided about the guidance. */
export interface GuidanceSettings {
  /** Own need of sleep in minutes a day. */
  readonly sleepNeedMin: number
  /** Limits moved from the table's, within their bounds. */
  readonly limits: LimitChoices
  /** Rules switched off. X-05b and X-06 cannot be. */
  readonly switchedOff: readonly RuleId[]
  /** Info and watch rules put aside for 14 days from a day on. */
  readonly dismissals: readonly { readonly ruleId: RuleId; readonly on: CivilDate }[]
}

/** 480 minutes is the middle of the 7 to 9 hours recommended to adults (Hirshkowitz et al. 2015, Sleep Health). */
export const DEFAULT_GUIDANCE_SETTINGS: GuidanceSettings = {
  sleepNeedMin: 480,
  limits: {},
  switchedOff: [],
  dismissals: [],
}
