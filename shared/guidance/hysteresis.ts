/** Where one day's value lies; null = cannot be told. `atEnter` is at or beyond the entering line, `underClear` on the quiet side of the clearing line. */
export type Crossing = { readonly atEnter: boolean; readonly underClear: boolean } | null

/** What a rule remembers from day to day. */
export interface RuleState {
  /** `stale` is shown on one day: active until then, but unknown for a week. */
  readonly state: 'inactive' | 'active' | 'stale'
  /** Whether each of the last evaluations, at most three, was at the entering line; oldest first. */
  readonly recentEntries: readonly boolean[]
  /** Evaluations in a row under the clearing line while active. */
  readonly clearRun: number
  /** Days in a row that could not be told while active. */
  readonly nullRun: number
}

const ENTRIES_KEPT = 3
const ENTRIES_NEEDED = 2
const CLEAR_NEEDED = 3
const STALE_AFTER = 7

/** A rule that has seen nothing. */
export const INITIAL_RULE_STATE: RuleState = { state: 'inactive', recentEntries: [], clearRun: 0, nullRun: 0 }

const ACTIVE: RuleState = { state: 'active', recentEntries: [], clearRun: 0, nullRun: 0 }
const STALE: RuleState = { state: 'stale', recentEntries: [], clearRun: 0, nullRun: 0 }

/** A day that cannot be told: kept as it is, but the seventh in a row makes an active rule stale, and stale ends. */
function stepUnknown(previous: RuleState): RuleState {
  if (previous.state === 'stale') return INITIAL_RULE_STATE
  if (previous.state === 'inactive') return previous
  const nullRun = previous.nullRun + 1
  return nullRun >= STALE_AFTER ? STALE : { ...previous, nullRun }
}

/**
 * The next day of a rule. Inactive: two of the last three evaluations at the entering line make it active.
 * Active: three in a row under the clearing line make it inactive and wipe its memory; one between the lines
 * starts that count again, and so does one at the entering line, even if the clearing line was moved above it.
 * Days that cannot be told change nothing until the seventh.
 */
export function stepHysteresis(previous: RuleState, crossing: Crossing): RuleState {
  if (crossing === null) return stepUnknown(previous)
  if (previous.state === 'active') {
    const isClear = crossing.underClear && !crossing.atEnter
    const clearRun = isClear ? previous.clearRun + 1 : 0
    return clearRun >= CLEAR_NEEDED ? INITIAL_RULE_STATE : { ...ACTIVE, clearRun }
  }
  const recentEntries = [...previous.recentEntries, crossing.atEnter].slice(-ENTRIES_KEPT)
  const entries = recentEntries.filter((atEnter) => atEnter).length
  return entries >= ENTRIES_NEEDED ? ACTIVE : { ...INITIAL_RULE_STATE, recentEntries }
}

/** The next day of a rule whose window is its own memory: on at the entering line, off under the clearing line. */
export function stepLatch(previous: RuleState, crossing: Crossing): RuleState {
  if (crossing === null) return stepUnknown(previous)
  if (crossing.atEnter) return ACTIVE
  return crossing.underClear || previous.state !== 'active' ? INITIAL_RULE_STATE : ACTIVE
}

/** Whether a number has crossed lines on its high side: at or over `enter`, strictly under `clear`. */
export function crossingOf(value: number | null, enter: number, clear: number): Crossing {
  return value === null ? null : { atEnter: value >= enter, underClear: value < clear }
}

/** Whether two states remember the same. */
export function sameRuleState(a: RuleState, b: RuleState): boolean {
  return (
    a === b ||
    (a.state === b.state &&
      a.clearRun === b.clearRun &&
      a.nullRun === b.nullRun &&
      a.recentEntries.length === b.recentEntries.length &&
      a.recentEntries.every((entry, index) => entry === b.recentEntries[index]))
  )
}
