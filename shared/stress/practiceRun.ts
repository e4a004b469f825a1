import { PRACTICE_BOUNDS } from '../evening/stressPractice.ts'

/**
 * A practice and the time truly spent on it. All times are milliseconds of a clock that never goes back.
 * `lookedAt`: up to when `practisedMs` counts; null while it does not run.
 */
export interface PracticeRun {
  /** How long it is to go on. */
  readonly totalMs: number
  readonly practisedMs: number
  readonly lookedAt: number | null
  readonly standing: RunStanding
}

/** `paused` says by what: the person, a window out of sight, or a computer that slept. */
export type RunStanding = 'running' | 'paused' | 'paused-hidden' | 'paused-slept' | 'complete' | 'stopped'

/**
 * The longest time between two looks that can have been practice, milliseconds. The page looks every second at
 * least; when it could not, the computer slept or hung, and the pace was not on screen.
 */
export const LONGEST_GAP_MS = 3000

export function startRun(totalMs: number, now: number): PracticeRun {
  return { totalMs, practisedMs: 0, lookedAt: now, standing: 'running' }
}

/** Counts the time since the last look, and ends the practice when its time is over. A gap counts nothing and pauses. */
export function lookAt(run: PracticeRun, now: number): PracticeRun {
  if (run.lookedAt === null) return run
  const passed = now - run.lookedAt
  if (passed > LONGEST_GAP_MS) return { ...run, lookedAt: null, standing: 'paused-slept' }
  const practisedMs = Math.min(run.totalMs, run.practisedMs + Math.max(0, passed))
  if (practisedMs >= run.totalMs) return { ...run, practisedMs, lookedAt: null, standing: 'complete' }
  return { ...run, practisedMs, lookedAt: now }
}

/** Pauses after counting up to now; nothing when it does not run, or ends or had slept by now. */
export function pauseRun(run: PracticeRun, now: number, by: 'person' | 'hidden' = 'person'): PracticeRun {
  const looked = lookAt(run, now)
  if (looked.standing !== 'running') return looked
  return { ...looked, lookedAt: null, standing: by === 'hidden' ? 'paused-hidden' : 'paused' }
}

export function resumeRun(run: PracticeRun, now: number): PracticeRun {
  return isPaused(run) ? { ...run, lookedAt: now, standing: 'running' } : run
}

/** Ends it early, or leaves it complete. */
export function stopRun(run: PracticeRun, now: number): PracticeRun {
  const looked = lookAt(run, now)
  return isOver(looked) ? looked : { ...looked, lookedAt: null, standing: 'stopped' }
}

export function isPaused({ standing }: PracticeRun): boolean {
  return standing === 'paused' || standing === 'paused-hidden' || standing === 'paused-slept'
}

export function isOver({ standing }: PracticeRun): boolean {
  return standing === 'complete' || standing === 'stopped'
}

/** Whole minutes practised, to the nearest: 4:30 are 5. Null below one minute, which is not a minute. */
export function practiceMinutes(practisedMs: number): number | null {
  if (practisedMs < 60_000) return null
  return Math.min(PRACTICE_BOUNDS.durationMin.max, Math.round(practisedMs / 60_000))
}
