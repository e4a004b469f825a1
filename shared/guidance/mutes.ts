import { addDays, type CivilDate } from '../calendar/civilDate.ts'
import type { Flag } from './flag.ts'
import type { GuidanceSettings } from './guidanceSettings.ts'
import type { MuteReason } from './rules/ruleDefinition.ts'
import type { RuleId } from './rules/ruleTable.ts'

const DISMISSED_DAYS = 14
const SHOWN_WHILE_LEARNING: readonly RuleId[] = ['T-04', 'T-05', 'X-05b', 'X-06']
const NEVER_MUTED: readonly RuleId[] = ['X-05b', 'X-06']
const MUTED_BY_ILLNESS: readonly RuleId[] = [
  'T-01',
  'T-02',
  'T-03',
  'T-04',
  'T-05',
  'T-06',
  'R-02',
  'R-03',
  'X-01',
  'X-02',
]
const SUPERSEDED: readonly RuleId[] = ['T-01', 'T-02', 'T-03', 'R-01', 'R-02', 'R-03', 'R-04', 'R-05']
const SUPERSEDING: readonly RuleId[] = ['X-01', 'X-02']

/** Circumstances of the day that keep rules quiet. */
export interface MuteContext {
  readonly date: CivilDate
  readonly learning: boolean
  readonly paused: boolean
  readonly settings: GuidanceSettings
}

function dismissed(flag: Flag, { date, settings }: MuteContext): boolean {
  if (flag.severity === 'act') return false
  return settings.dismissals.some(
    ({ ruleId, on }) => ruleId === flag.ruleId && on <= date && date < addDays(on, DISMISSED_DAYS),
  )
}

function ownMutes(flag: Flag, context: MuteContext): MuteReason[] {
  const id = flag.ruleId
  if (NEVER_MUTED.includes(id)) return []
  const mutes: MuteReason[] = [...flag.judgement.mutes]
  if (context.learning && !SHOWN_WHILE_LEARNING.includes(id)) mutes.push('learning')
  if (context.paused && MUTED_BY_ILLNESS.includes(id)) mutes.push('ill')
  if (context.settings.switchedOff.includes(id)) mutes.push('switched-off')
  if (dismissed(flag, context)) mutes.push('dismissed')
  return mutes
}

/** The flags with everything that keeps each of them quiet. A quiet mismatch supersedes nothing. */
export function withMutes(flags: readonly Flag[], context: MuteContext): Flag[] {
  const muted = flags.map((flag) => ({ ...flag, mutes: ownMutes(flag, context) }))
  const superseding = muted.some(
    ({ ruleId, state, mutes }) => SUPERSEDING.includes(ruleId) && state === 'active' && mutes.length === 0,
  )
  if (!superseding) return muted
  return muted.map((flag) =>
    SUPERSEDED.includes(flag.ruleId) ? { ...flag, mutes: [...flag.mutes, 'superseded'] } : flag,
  )
}
