import { type BrowserWindow, powerMonitor } from 'electron'

/** How often idleness is looked at, milliseconds. */
const LOOK_EVERY_MS = 5000
/** A look that comes this much later than it should means that the computer slept, milliseconds. */
const SLEPT_MS = 30_000

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

export interface AutoLockParts {
  readonly window: BrowserWindow
  /** Minutes allowed while the person's own journal is open; `closed` otherwise. */
  readonly limit: () => number | null | 'closed'
  /** Saves what is typed, then locks. */
  readonly lock: () => Promise<void>
}

/**
 * Locks an unattended journal: after the minutes that the person set, when the computer sleeps or its screen
 * locks. Where the system does not tell of sleep, a jump of the clock does.
 */
export function watchForLeaving({ window, limit, lock }: AutoLockParts): void {
  let lastLook = Date.now()
  let leftAt: number | null = null
  const lockOpen = (): void => {
    if (limit() !== 'closed') void lock()
  }
  window.on('blur', () => {
    leftAt = Date.now()
  })
  window.on('focus', () => {
    leftAt = null
  })
  powerMonitor.on('suspend', lockOpen)
  powerMonitor.on('lock-screen', lockOpen)
  const timer = setInterval(() => {
    const now = Date.now()
    const sinceLastMs = now - lastLook
    lastLook = now
    const limitMin = limit()
    if (limitMin === 'closed') return
    const idleMs = Math.max(powerMonitor.getSystemIdleTime() * 1000, leftAt === null ? 0 : now - leftAt)
    if (locksNow({ sinceLastMs, idleMs, limitMin })) void lock()
  }, LOOK_EVERY_MS)
  window.on('closed', () => clearInterval(timer))
}
