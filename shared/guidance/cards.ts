import type { EvidenceGrade } from '../statistics/evidenceGrade.ts'
import type { Flag } from './flag.ts'
import type { Severity } from './rules/ruleDefinition.ts'
import { RULE_IDS, type RuleId } from './rules/ruleTable.ts'

const MOST_CARDS = 3
const INFO_REPEATS_AFTER_DAYS = 7
const EASY_WEEK_REPEATS_AFTER_DAYS = 28
const SEVERITIES: readonly Severity[] = ['act', 'watch', 'info']
const GRADES: readonly EvidenceGrade[] = ['A', 'B', 'C', 'D']
/** Within act, a warning sign stands first. */
const FIRST: readonly RuleId[] = ['X-06', 'X-05b']

const firstRank = (id: RuleId): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length)

/** The gravest first, a warning sign before all, then the best grounded, then in the order of the table. */
export function compareFlags(a: Flag, b: Flag): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    firstRank(a.ruleId) - firstRank(b.ruleId) ||
    GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) ||
    RULE_IDS.indexOf(a.ruleId) - RULE_IDS.indexOf(b.ruleId)
  )
}

/** Whether an info card was shown too lately to be shown again. */
function isRepeat(flag: Flag, index: number, shownAt: ReadonlyMap<RuleId, number>): boolean {
  const last = shownAt.get(flag.ruleId)
  if (flag.severity !== 'info' || last === undefined) return false
  const pause = flag.ruleId === 'T-06' ? EASY_WEEK_REPEATS_AFTER_DAYS : INFO_REPEATS_AFTER_DAYS
  return index - last < pause
}

/**
 * The cards of a day: at most three active flags that nothing keeps quiet, by severity and then evidence; an
 * info card comes back after a week at the earliest. `shownAt` holds the day on which each was a card last.
 */
export function chooseCards(
  flags: readonly Flag[],
  index: number,
  shownAt: ReadonlyMap<RuleId, number>,
): RuleId[] {
  return flags
    .filter(({ state, mutes }) => state === 'active' && mutes.length === 0)
    .filter((flag) => !isRepeat(flag, index, shownAt))
    .sort(compareFlags)
    .slice(0, MOST_CARDS)
    .map(({ ruleId }) => ruleId)
}
