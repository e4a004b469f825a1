import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { clockFormFor, clocksAtHome, clockWords } from '../../../../shared/calendar/clockForm.ts'
import { parseClockTime, readClockTime } from '../../../../shared/calendar/clockTime.ts'
import { anyClock } from './dates.ts'

const said = (time: string, form: '12' | '24') => {
  const clock = parseClockTime(time)
  return clock === null ? null : clockWords(clock, form)
}

describe('a time for people', () => {
  it.each([
    ['00:00', '12:00 am'],
    ['00:05', '12:05 am'],
    ['07:30', '7:30 am'],
    ['12:00', '12:00 pm'],
    ['13:00', '1:00 pm'],
    ['23:59', '11:59 pm'],
  ])('%s is %s where clocks count to twelve, and itself elsewhere', (time, twelve) => {
    expect(said(time, '12')).toBe(twelve)
    expect(said(time, '24')).toBe(time)
  })

  it('is understood again in both forms', () => {
    fc.assert(
      fc.property(anyClock, fc.constantFrom('12', '24'), (clock, form) => {
        expect(readClockTime(clockWords(clock, form))).toEqual({ ok: true, value: clock })
      }),
    )
  })
})

describe('the form of clocks', () => {
  afterEach(() => clocksAtHome(null))

  it('left to the app is that of the computer, whatever the language', () => {
    clocksAtHome('12')
    expect(clockFormFor('auto', 'de-DE')).toBe('12')
    expect(clockFormFor('24', 'de-DE')).toBe('24')
    clocksAtHome('24')
    expect(clockFormFor('auto', 'en-US')).toBe('24')
  })

  it('is the choice, and where the computer says nothing that of the language', () => {
    expect(clockFormFor('12', 'de-DE')).toBe('12')
    expect(clockFormFor('24', 'en-US')).toBe('24')
    expect(clockFormFor('auto', 'en-US')).toBe('12')
    expect(clockFormFor('auto', 'en-GB')).toBe('24')
    expect(clockFormFor('auto', 'de-AT')).toBe('24')
  })
})
