import { describe, expect, test } from 'vitest'
import { createPracticeHold } from '../../../../electron/services/practiceHold.ts'

const MINUTE = 60_000

/** A hold on a clock that moves only when told, and a screen that says whether it is kept on. */
function begin() {
  let now = 1000
  let timers: { at: number; run: () => void }[] = []
  let awake = false
  const practices = createPracticeHold({
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
    keepAwake: (on) => {
      awake = on
    },
  })
  const pass = (ms: number) => {
    now += ms
    const due = timers.filter(({ at }) => at <= now)
    timers = timers.filter(({ at }) => at > now)
    for (const { run } of due) run()
  }
  return { practices, pass, isAwake: () => awake, waiting: () => timers.length }
}

describe('a journal held open for a practice', () => {
  test('is held by none at first', () => {
    expect(begin().practices.sinceHeldMs()).toBeNull()
  })

  test('is held, with the screen on, until the minutes are over, and by itself no longer', () => {
    const { practices, pass, isAwake } = begin()
    practices.hold(10)
    pass(10 * MINUTE - 1)
    expect([practices.sinceHeldMs(), isAwake()]).toEqual([0, true])
    pass(1 + 3 * MINUTE)
    expect([practices.sinceHeldMs(), isAwake()]).toEqual([3 * MINUTE, false])
  })

  test('is let go when the practice pauses or ends early', () => {
    const { practices, pass, isAwake, waiting } = begin()
    practices.hold(10)
    pass(2 * MINUTE)
    practices.hold(0)
    pass(MINUTE)
    expect([practices.sinceHeldMs(), isAwake(), waiting()]).toEqual([MINUTE, false, 0])
  })

  test('counts from the end of the practice, also when the page says late that it is over', () => {
    const { practices, pass } = begin()
    practices.hold(1)
    pass(4 * MINUTE)
    practices.hold(0)
    expect(practices.sinceHeldMs()).toBe(3 * MINUTE)
  })

  test('is held anew when the practice goes on', () => {
    const { practices, pass, isAwake } = begin()
    practices.hold(10)
    practices.hold(0)
    pass(MINUTE)
    practices.hold(9)
    pass(9 * MINUTE - 1)
    expect([practices.sinceHeldMs(), isAwake()]).toEqual([0, true])
  })

  test('forgets the practice when it is closed', () => {
    const { practices, isAwake, waiting } = begin()
    practices.hold(10)
    practices.forget()
    expect([practices.sinceHeldMs(), isAwake(), waiting()]).toEqual([null, false, 0])
  })
})
