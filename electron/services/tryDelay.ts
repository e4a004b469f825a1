/** Tries that are free of any wait. */
const FREE_TRIES = 3
const LONGEST_WAIT_MS = 60_000

/**
 * How long the next try has to wait after a number of wrong ones in a row, milliseconds: none for the first
 * three, then one second, doubling up to a minute. It slows down somebody at the keyboard; what protects a
 * stolen file is Argon2id.
 */
export function waitAfter(wrongTries: number): number {
  if (wrongTries < FREE_TRIES) return 0
  return Math.min(1000 * 2 ** (wrongTries - FREE_TRIES), LONGEST_WAIT_MS)
}

export interface TryGate {
  /** Milliseconds until the next try is taken; 0 = now. */
  waitMs(now: number): number
  wrong(now: number): void
  right(): void
}

export function createTryGate(): TryGate {
  let wrongTries = 0
  let nextTryAt = 0
  return {
    waitMs: (now) => Math.max(0, nextTryAt - now),
    wrong: (now) => {
      wrongTries += 1
      nextTryAt = now + waitAfter(wrongTries)
    },
    right: () => {
      wrongTries = 0
      nextTryAt = 0
    },
  }
}
