/** Keeps an unattended journal open while a practice runs, for no longer than the page said beforehand. */
export interface PracticeHold {
  /** A practice of so many minutes runs from now on; 0 = none does. */
  hold(minutes: number): void
  /** Milliseconds since the last practice ended; 0 while one runs, null when there was none. */
  sinceHeldMs(): number | null
  /** For a journal that is being closed. */
  forget(): void
}

export interface PracticeHoldParts {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
  /** Runs something once after so many milliseconds; returns how to call it off. */
  readonly after: (ms: number, run: () => void) => () => void
  /** Keeps the screen from going dark, which hides the pace and locks many a system. */
  readonly keepAwake: (on: boolean) => void
}

/** The timers of this process. */
export const processTimers: Pick<PracticeHoldParts, 'now' | 'after'> = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

export function createPracticeHold({ now, after, keepAwake }: PracticeHoldParts): PracticeHold {
  let heldUntil: number | null = null
  /** Calls off the timer of the practice that runs; null = none does. */
  let callOff: (() => void) | null = null
  const end = (): void => {
    if (callOff === null) return
    callOff()
    callOff = null
    keepAwake(false)
  }
  return {
    hold: (minutes) => {
      end()
      if (minutes === 0) {
        heldUntil = heldUntil === null ? null : Math.min(heldUntil, now())
        return
      }
      heldUntil = now() + minutes * 60_000
      keepAwake(true)
      callOff = after(minutes * 60_000, end)
    },
    sinceHeldMs: () => (heldUntil === null ? null : Math.max(0, now() - heldUntil)),
    forget: () => {
      end()
      heldUntil = null
    },
  }
}
