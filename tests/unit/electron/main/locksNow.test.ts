import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  LOOK_EVERY_MS,
  type Look,
  locksNow as locksNowOf,
  SLEPT_MS,
} from '../../../../electron/main/locksNow.ts'
import { LONGEST_PRACTICE_MIN } from '../../../../shared/ipc/contract/practice.ts'

const FIVE_MINUTES = 5 * 60_000

const locksNow = (look: Omit<Look, 'sinceHeldMs'>) => locksNowOf({ ...look, sinceHeldMs: null })

describe('an unattended journal', () => {
  test('stays open while somebody is there', () => {
    expect(locksNow({ sinceLastMs: LOOK_EVERY_MS, idleMs: 0, limitMin: 5 })).toBe(false)
    expect(locksNow({ sinceLastMs: LOOK_EVERY_MS, idleMs: FIVE_MINUTES - 1, limitMin: 5 })).toBe(false)
  })

  test('locks once the minutes are over', () => {
    expect(locksNow({ sinceLastMs: LOOK_EVERY_MS, idleMs: FIVE_MINUTES, limitMin: 5 })).toBe(true)
  })

  test('never locks for idleness where the person said so', () => {
    expect(locksNow({ sinceLastMs: LOOK_EVERY_MS, idleMs: Number.MAX_SAFE_INTEGER, limitMin: null })).toBe(
      false,
    )
  })

  test('locks after the computer slept, also where it never locks for idleness', () => {
    const slept = LOOK_EVERY_MS + SLEPT_MS + 1
    expect(locksNow({ sinceLastMs: slept, idleMs: 0, limitMin: null })).toBe(true)
    expect(locksNow({ sinceLastMs: slept, idleMs: 0, limitMin: 120 })).toBe(true)
  })

  test('a look that is merely late is no sleep', () => {
    expect(locksNow({ sinceLastMs: LOOK_EVERY_MS + SLEPT_MS, idleMs: 0, limitMin: 5 })).toBe(false)
  })

  test('once locked for a time, it locks for every longer one', () => {
    const minutes = fc.integer({ min: 1, max: 120 })
    const ms = fc.integer({ min: 0, max: 10 * 3_600_000 })
    fc.assert(
      fc.property(minutes, ms, ms, (limitMin, idleMs, more) => {
        const look = { sinceLastMs: LOOK_EVERY_MS, limitMin }
        if (locksNow({ ...look, idleMs })) expect(locksNow({ ...look, idleMs: idleMs + more })).toBe(true)
        else expect(idleMs).toBeLessThan(limitMin * 60_000)
      }),
    )
  })
})

describe('a journal in which somebody practises', () => {
  const look = { sinceLastMs: LOOK_EVERY_MS, limitMin: 5 }

  test('stays open however long no key was touched, while the practice runs', () => {
    expect(locksNowOf({ ...look, idleMs: 40 * 60_000, sinceHeldMs: 0 })).toBe(false)
  })

  test('locks once the minutes are over that began when the practice ended', () => {
    expect(locksNowOf({ ...look, idleMs: 40 * 60_000, sinceHeldMs: FIVE_MINUTES - 1 })).toBe(false)
    expect(locksNowOf({ ...look, idleMs: 40 * 60_000, sinceHeldMs: FIVE_MINUTES })).toBe(true)
  })

  test('locks when the computer slept, in the midst of it', () => {
    const slept = LOOK_EVERY_MS + SLEPT_MS + 1
    expect(locksNowOf({ sinceLastMs: slept, limitMin: null, idleMs: 0, sinceHeldMs: 0 })).toBe(true)
  })

  test('locks after the longest practice, even if another is said to run without a key between them', () => {
    const idleMs = (LONGEST_PRACTICE_MIN + 5) * 60_000
    expect(locksNowOf({ ...look, idleMs: idleMs - 1, sinceHeldMs: 0 })).toBe(false)
    expect(locksNowOf({ ...look, idleMs, sinceHeldMs: 0 })).toBe(true)
  })

  test('is never locked sooner than without the practice', () => {
    const ms = fc.integer({ min: 0, max: 10 * 3_600_000 })
    fc.assert(
      fc.property(ms, ms, (idleMs, sinceHeldMs) => {
        if (locksNowOf({ ...look, idleMs, sinceHeldMs })) expect(locksNow({ ...look, idleMs })).toBe(true)
      }),
    )
  })
})
