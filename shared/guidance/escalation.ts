/** How far load and readiness are out of step: not, on 3 of 5 days, or on 7 of 10. */
export type MismatchLevel = 'none' | 'watch' | 'act'

/** The level that is shown and how many days in a row the raw one has been lower. */
export interface EscalationState {
  readonly shown: MismatchLevel
  readonly lowerRun: number
}

/** Days of mismatch needed and days that must be known, for each level. */
export interface EscalationLimits {
  readonly watch: { readonly days: number; readonly known: number }
  readonly act: { readonly days: number; readonly known: number }
}

export const DEFAULT_ESCALATION_LIMITS: EscalationLimits = {
  watch: { days: 3, known: 4 },
  act: { days: 7, known: 8 },
}

export const INITIAL_ESCALATION: EscalationState = { shown: 'none', lowerRun: 0 }

const LEVELS: readonly MismatchLevel[] = ['none', 'watch', 'act']
const WATCH_WINDOW = 5
const ACT_WINDOW = 10
const LOWER_NEEDED = 3

/** True when both are true, false when either is false, null when that cannot be told. */
export function bothOf(first: boolean | null, second: boolean | null): boolean | null {
  if (first === false || second === false) return false
  return first === null || second === null ? null : true
}

/** How many days of the window are mismatched and known, counted from its end. */
export function countMismatch(
  days: readonly (boolean | null)[],
  window: number,
): { mismatched: number; known: number } {
  const last = days.slice(-window)
  return {
    mismatched: last.filter((day) => day === true).length,
    known: last.filter((day) => day !== null).length,
  }
}

/** The level that the last ten days give by themselves, oldest first, null = not known; too few known days give none. */
export function rawMismatchLevel(
  days: readonly (boolean | null)[],
  limits: EscalationLimits = DEFAULT_ESCALATION_LIMITS,
): MismatchLevel {
  const ten = countMismatch(days, ACT_WINDOW)
  if (ten.mismatched >= limits.act.days && ten.known >= limits.act.known) return 'act'
  const five = countMismatch(days, WATCH_WINDOW)
  return five.mismatched >= limits.watch.days && five.known >= limits.watch.known ? 'watch' : 'none'
}

/** The level to show: it rises at once and falls one step after three lower days in a row. */
export function stepEscalation(previous: EscalationState, raw: MismatchLevel): EscalationState {
  const shownRank = LEVELS.indexOf(previous.shown)
  const rawRank = LEVELS.indexOf(raw)
  if (rawRank >= shownRank) return { shown: raw, lowerRun: 0 }
  const lowerRun = previous.lowerRun + 1
  if (lowerRun < LOWER_NEEDED) return { ...previous, lowerRun }
  return { shown: LEVELS[shownRank - 1] ?? 'none', lowerRun: 0 }
}
