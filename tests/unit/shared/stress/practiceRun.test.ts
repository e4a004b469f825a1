import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  LONGEST_GAP_MS,
  lookAt,
  type PracticeRun,
  pauseRun,
  practiceMinutes,
  resumeRun,
  startRun,
  stopRun,
} from '../../../../shared/stress/practiceRun.ts'

const MINUTE = 60_000

/** Everything that can happen to a practice. */
const HAPPENINGS: readonly ((run: PracticeRun, now: number) => PracticeRun)[] = [
  lookAt,
  pauseRun,
  (run, now) => pauseRun(run, now, 'hidden'),
  resumeRun,
  stopRun,
]

/** Looks every second from where the run stands, for so many seconds. */
function lookOn(run: PracticeRun, from: number, seconds: number): PracticeRun {
  return Array.from({ length: seconds }, (_, index) => from + (index + 1) * 1000).reduce(lookAt, run)
}

describe('a practice', () => {
  test('is complete when its time is over, and not before', () => {
    const run = startRun(MINUTE, 500)
    expect(lookOn(run, 500, 59).standing).toBe('running')
    expect(lookOn(run, 500, 60)).toMatchObject({ standing: 'complete', practisedMs: MINUTE })
  })

  test('does not count while it is paused', () => {
    const paused = pauseRun(lookOn(startRun(MINUTE, 0), 0, 10), 10_400)
    expect(lookAt(paused, 500_000)).toBe(paused)
    const again = lookOn(resumeRun(paused, 500_000), 500_000, 10)
    expect(again).toMatchObject({ standing: 'running', practisedMs: 20_400 })
  })

  test('does not count the time that the computer slept, and waits', () => {
    const slept = lookAt(lookOn(startRun(10 * MINUTE, 0), 0, 30), 30_000 + 8 * 60 * MINUTE)
    expect(slept).toMatchObject({ standing: 'paused-slept', practisedMs: 30_000 })
  })

  test('says that it waits for a window out of sight', () => {
    expect(pauseRun(startRun(MINUTE, 0), 700, 'hidden')).toMatchObject({
      standing: 'paused-hidden',
      practisedMs: 700,
    })
  })

  test('is not brought back by anything once it is over', () => {
    const over = stopRun(startRun(MINUTE, 0), 2000)
    expect(over.standing).toBe('stopped')
    expect([lookAt(over, 9e9), pauseRun(over, 9e9), resumeRun(over, 9e9), stopRun(over, 9e9)]).toEqual([
      over,
      over,
      over,
      over,
    ])
  })

  test('stopped after its last second is complete', () => {
    expect(stopRun(startRun(2000, 0), 2500)).toMatchObject({ standing: 'complete', practisedMs: 2000 })
  })

  test('never counts more than passed, nor more than it was to last, whatever happens', () => {
    const happening = fc.tuple(
      fc.constantFrom(...HAPPENINGS),
      fc.oneof(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 100 * LONGEST_GAP_MS })),
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90_000 }), fc.array(happening), (total, happenings) => {
        let now = 0
        let passed = 0
        let run = startRun(total, now)
        for (const [happen, later] of happenings) {
          now += later
          if (run.standing === 'running' && later <= LONGEST_GAP_MS) passed += later
          run = happen(run, now)
          expect(run.practisedMs).toBeLessThanOrEqual(Math.min(total, passed))
          expect(run.lookedAt === null).toBe(run.standing !== 'running')
        }
      }),
    )
  })
})

describe('the minutes of a practice', () => {
  test.each([
    [0, null],
    [59_999, null],
    [60_000, 1],
    [89_999, 1],
    [90_000, 2],
    [304_000, 5],
    [11 * 60 * MINUTE, 600],
  ])('of %d ms are %s', (ms, minutes) => {
    expect(practiceMinutes(ms)).toBe(minutes)
  })
})
