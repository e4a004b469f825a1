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
}

/** Whether the journal locks now: the person was away too long, or the computer slept. */
export function locksNow({ sinceLastMs, idleMs, limitMin }: Look): boolean {
  if (sinceLastMs > LOOK_EVERY_MS + SLEPT_MS) return true
  return limitMin !== null && idleMs >= limitMin * 60_000
}
