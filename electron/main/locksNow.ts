import { LONGEST_PRACTICE_MIN } from '../../shared/ipc/contract/practice.ts'

/** How often idleness is looked at, milliseconds. */
export const LOOK_EVERY_MS = 5000
/** A look that comes this much later than it should means that the computer slept, milliseconds. */
export const SLEPT_MS = 30_000

/** What one look at the clock sees. */
export interface Look {
  /** Milliseconds since the last look. */
  readonly sinceLastMs: number
  /** Milliseconds without key or pointer, or since the window was left. */
  readonly idleMs: number
  /** Minutes allowed; null = never lock for idleness. */
  readonly limitMin: number | null
  /** Milliseconds since a practice ended, at which nobody touches a key; 0 = one runs, null = there was none. */
  readonly sinceHeldMs: number | null
}

/**
 * Whether the journal locks now: the person was away too long, or the computer slept. A practice is no absence, but
 * however many are said to run, one that is as long as can be is the most that goes by without a key.
 */
export function locksNow({ sinceLastMs, idleMs, limitMin, sinceHeldMs }: Look): boolean {
  if (sinceLastMs > LOOK_EVERY_MS + SLEPT_MS) return true
  if (limitMin === null) return false
  const awayMs = Math.min(idleMs, sinceHeldMs ?? idleMs)
  return awayMs >= limitMin * 60_000 || idleMs >= (LONGEST_PRACTICE_MIN + limitMin) * 60_000
}
