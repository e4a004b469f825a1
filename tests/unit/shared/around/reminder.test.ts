import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isQuiet,
  isReminderDue,
  nextReminder,
  type ReminderTimes,
  STILL_TIMELY_MS,
} from '../../../../shared/around/reminder.ts'
import { type ClockTime, clockTimeAt, parseClockTime } from '../../../../shared/calendar/clockTime.ts'
import { utcToLocal } from '../../../../shared/calendar/zone.ts'

const clock = (text: string): ClockTime => {
  const parsed = parseClockTime(text)
  if (parsed === null) throw new RangeError(text)
  return parsed
}
const times = (at: string, quietFrom = '22:30', quietTo = '07:00'): ReminderTimes => ({
  at: clock(at),
  quietFrom: clock(quietFrom),
  quietTo: clock(quietTo),
})
const BERLIN = 'Europe/Berlin'
const HOUR = 3_600_000
const MINUTE = 60_000
const utc = (text: string): number => Date.parse(text)

describe('quiet hours', () => {
  test.each([
    ['22:29', false],
    ['22:30', true],
    ['00:00', true],
    ['06:59', true],
    ['07:00', false],
    ['21:00', false],
  ])('from 22:30 to 07:00 at %s: %s', (time, quiet) => {
    expect(isQuiet(clock(time), times('21:00'))).toBe(quiet)
  })

  test('within one day hold what lies between', () => {
    const siesta = times('21:00', '13:00', '15:00')
    expect([isQuiet(clock('12:59'), siesta), isQuiet(clock('13:00'), siesta)]).toEqual([false, true])
    expect([isQuiet(clock('14:59'), siesta), isQuiet(clock('15:00'), siesta)]).toEqual([true, false])
  })

  test('that end where they begin are none', () => {
    expect(isQuiet(clock('13:00'), times('21:00', '13:00', '13:00'))).toBe(false)
  })
})

describe('the next reminder', () => {
  test('is this evening until its minute, and tomorrow from then on', () => {
    const at = utc('2026-11-26T20:00:00Z')
    expect(nextReminder(at - 1, BERLIN, times('21:00'))).toBe(at)
    expect(nextReminder(at, BERLIN, times('21:00'))).toBe(at + 24 * HOUR)
  })

  test('stays at the same time of the clock over both clock changes', () => {
    const beforeSpring = utc('2026-03-28T20:00:00Z')
    expect(nextReminder(beforeSpring, BERLIN, times('21:00'))).toBe(beforeSpring + 23 * HOUR)
    const beforeAutumn = utc('2026-10-24T19:00:00Z')
    expect(nextReminder(beforeAutumn, BERLIN, times('21:00'))).toBe(beforeAutumn + 25 * HOUR)
  })

  test('at a time that the clock skips comes when the gap is over', () => {
    const awake = times('02:30', '12:00', '13:00')
    expect(nextReminder(utc('2025-03-30T00:00:00Z'), BERLIN, awake)).toBe(utc('2025-03-30T01:30:00Z'))
  })

  test('at a time that comes twice comes once', () => {
    const awake = times('02:30', '12:00', '13:00')
    const first = utc('2025-10-26T00:30:00Z')
    expect(nextReminder(utc('2025-10-25T20:00:00Z'), BERLIN, awake)).toBe(first)
    expect(nextReminder(first, BERLIN, awake)).toBe(utc('2025-10-27T01:30:00Z'))
  })

  test('that a gap moves into the quiet hours is passed over', () => {
    const early = times('02:30', '03:00', '07:00')
    expect(nextReminder(utc('2025-03-30T00:00:00Z'), BERLIN, early)).toBe(utc('2025-03-31T00:30:00Z'))
  })

  test('inside the quiet hours is never', () => {
    expect(nextReminder(0, BERLIN, times('23:00'))).toBe(null)
    expect(nextReminder(0, BERLIN, times('22:30'))).toBe(null)
    expect(nextReminder(0, BERLIN, times('07:00'))).not.toBe(null)
  })
})

describe('a reminder is due', () => {
  const at = utc('2026-11-26T20:00:00Z')
  const due = (lastMs: number, nowMs: number, which = times('21:00')) =>
    isReminderDue({ lastMs, nowMs }, BERLIN, which)

  test('at the first look from its moment on, and not at the next', () => {
    expect([due(at - MINUTE, at - 1), due(at - 1, at), due(at, at + MINUTE)]).toEqual([false, true, false])
  })

  test('after a sleep, while it is still timely and not quiet', () => {
    const asleepAt = at - 5 * HOUR
    expect(due(asleepAt, at + HOUR)).toBe(true)
    expect(due(asleepAt, at + 2 * HOUR)).toBe(false)
    const late = times('21:00', '03:00', '07:00')
    expect(due(asleepAt, at + STILL_TIMELY_MS - 1, late)).toBe(true)
    expect(due(asleepAt, at + STILL_TIMELY_MS, late)).toBe(false)
  })

  test('never when the clock was set back', () => {
    expect(due(at + HOUR, at)).toBe(false)
  })
})

describe('whatever the time, the zone and the quiet hours', () => {
  const anyClock = fc.integer({ min: 0, max: 1439 }).map(clockTimeAt)
  const anyTimes = fc.record({ at: anyClock, quietFrom: anyClock, quietTo: anyClock })
  const anyZone = fc.constantFrom(
    'UTC',
    BERLIN,
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'America/Santiago',
  )
  const anyMoment = fc.integer({ min: utc('2005-01-01T00:00:00Z'), max: utc('2035-01-01T00:00:00Z') })

  test('the next reminder is later, outside the quiet hours, and within the days that are looked at', () => {
    fc.assert(
      fc.property(anyMoment, anyZone, anyTimes, (now, zone, each) => {
        const next = nextReminder(now, zone, each)
        if (isQuiet(each.at, each)) return next === null
        return (
          next !== null &&
          next > now &&
          next - now <= 3 * 24 * HOUR &&
          !isQuiet(utcToLocal(next, zone).clock, each)
        )
      }),
    )
  })

  test('one follows the other on another civil day', () => {
    fc.assert(
      fc.property(anyMoment, anyZone, anyTimes, (now, zone, each) => {
        const first = nextReminder(now, zone, each)
        const second = first === null ? null : nextReminder(first, zone, each)
        if (first === null || second === null) return isQuiet(each.at, each)
        return utcToLocal(first, zone).date < utcToLocal(second, zone).date
      }),
    )
  })

  test('looks at any distance give each reminder at most once, and a look a minute gives each once', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 6 * HOUR }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(anyMoment, anyZone, anyTimes, steps, (start, zone, each, gaps) => {
        let last = start
        const given: number[] = []
        for (const gap of gaps) {
          const now = last + gap
          if (isReminderDue({ lastMs: last, nowMs: now }, zone, each)) given.push(now)
          last = now
        }
        const planned: number[] = []
        for (let at = nextReminder(start, zone, each); at !== null && at <= last; ) {
          planned.push(at)
          at = nextReminder(at, zone, each)
        }
        const everyMinute = planned.every((at) =>
          isReminderDue({ lastMs: at - MINUTE, nowMs: at }, zone, each),
        )
        return everyMinute && given.length <= planned.length
      }),
    )
  })
})
