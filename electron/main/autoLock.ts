import { type BrowserWindow, powerMonitor } from 'electron'
import { LOOK_EVERY_MS, locksNow } from './locksNow.ts'

export interface AutoLockParts {
  readonly window: BrowserWindow
  /** Minutes allowed while the person's own journal is open; `closed` otherwise. */
  readonly limit: () => number | null | 'closed'
  /** Milliseconds since a practice ended; 0 while one runs, null when there was none. */
  readonly sinceHeldMs: () => number | null
  /** Saves what is typed, then locks. */
  readonly lock: () => Promise<void>
  /** Takes to the log why locking failed; the next look tries again. */
  readonly failed: (error: unknown) => void
}

/**
 * Locks an unattended journal: after the minutes that the person set, a running practice left out; when the
 * computer sleeps or its screen locks. Where the system does not tell of sleep, a jump of the clock does.
 */
export function watchForLeaving({ window, limit, sinceHeldMs, lock, failed }: AutoLockParts): void {
  let lastLook = Date.now()
  let leftAt: number | null = null
  let locking = false
  const lockOnce = async (): Promise<void> => {
    if (locking) return
    locking = true
    try {
      await lock()
    } catch (error) {
      failed(error)
    } finally {
      locking = false
    }
  }
  const lockOpen = (): void => {
    if (limit() !== 'closed') void lockOnce()
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
    if (locksNow({ sinceLastMs, idleMs, limitMin, sinceHeldMs: sinceHeldMs() })) void lockOnce()
  }, LOOK_EVERY_MS)
  window.on('closed', () => clearInterval(timer))
}
