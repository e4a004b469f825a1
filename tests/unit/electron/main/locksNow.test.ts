import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LOOK_EVERY_MS, locksNow, SLEPT_MS } from '../../../../electron/main/locksNow.ts'

const FIVE_MINUTES = 5 * 60_000

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
