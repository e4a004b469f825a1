import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clockTimeAt,
  minutesOfDay,
  otherHalfOfDay,
  parseClockTime,
  readClockTime,
} from '../../../../shared/calendar/clockTime.ts'
import { anyClock } from './dates.ts'

/** Texts that nearly are times: where a reading slips, it slips here. */
const almostATime = fc
  .array(fc.constantFrom(...'0123456789', ':', '.', ' ', 'h', 'a', 'p', 'm', 'Uhr'), { maxLength: 8 })
  .map((parts) => parts.join(''))

const read = (typed: string): string => {
  const reading = readClockTime(typed)
  return reading.ok ? reading.value : reading.reason
}

describe('a clock time', () => {
  it('is strict when parsed', () => {
    expect(parseClockTime('23:59')).toBe('23:59')
    for (const text of ['24:00', '7:05', '07:60', '07.05', '']) expect(parseClockTime(text), text).toBeNull()
  })

  it('wraps around midnight in both directions', () => {
    expect(clockTimeAt(-30)).toBe('23:30')
    expect(clockTimeAt(1440)).toBe('00:00')
  })

  it('comes back from its minutes', () => {
    fc.assert(
      fc.property(anyClock, (clock) => {
        expect(clockTimeAt(minutesOfDay(clock))).toBe(clock)
      }),
    )
  })
})

describe('what tired people type', () => {
  it.each([
    ['2310', '23:10'],
    ['23:10', '23:10'],
    ['23.10', '23:10'],
    ['23,10', '23:10'],
    ['23 10', '23:10'],
    ['23h10', '23:10'],
    ['23h', '23:00'],
    ['11:10pm', '23:10'],
    ['11:10 p.m.', '23:10'],
    ['23:10 pm', '23:10'],
    ['7', '07:00'],
    ['7am', '07:00'],
    ['11 PM', '23:00'],
    ['0:40', '00:40'],
    ['0040', '00:40'],
    ['040', '00:40'],
    ['730', '07:30'],
    [' 7 : 30 ', '07:30'],
    ['24:00', '00:00'],
    ['noon', '12:00'],
    ['Midnight', '00:00'],
    ['12am', '00:00'],
    ['12:30 am', '00:30'],
    ['12pm', '12:00'],
    ['11.10 p', '23:10'],
    ['7a', '07:00'],
    ['7 p.', '19:00'],
    ['23 Uhr', '23:00'],
    ['23:10 uhr', '23:10'],
    ['Mitternacht', '00:00'],
    ['２３：１０', '23:10'],
  ])('%s is %s', (typed, expected) => {
    expect(read(typed)).toBe(expected)
  })

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['late', 'not-a-time'],
    ['p', 'not-a-time'],
    ['am', 'not-a-time'],
    ['uhr', 'not-a-time'],
    ['12345', 'not-a-time'],
    ['-7', 'not-a-time'],
    ['25:10', 'hour'],
    ['40', 'hour'],
    ['24:10', 'hour'],
    ['7:60', 'minute'],
    ['7:5', 'minute'],
    ['0pm', 'meridiem'],
    ['14am', 'meridiem'],
  ])('%s is refused as %s', (typed, reason) => {
    expect(read(typed)).toBe(reason)
  })

  it('reads every clock time back as itself', () => {
    fc.assert(
      fc.property(anyClock, (clock) => {
        expect(read(clock)).toBe(clock)
      }),
    )
  })

  it('answers any text at all with a strict time or a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), almostATime), (typed) => {
        const reading = readClockTime(typed)
        if (reading.ok) expect(parseClockTime(reading.value)).toBe(reading.value)
      }),
    )
  })
})

describe('a time that may be in the other half of the day', () => {
  it.each([
    ['7', '19:00'],
    ['11', '23:00'],
    ['12', '00:00'],
  ])('%s may be %s', (typed, other) => {
    expect(otherHalfOfDay(typed, false)).toBe(other)
  })

  it.each(['07', '0', '13', '7am', '11 p', '7:30', '1110', 'noon', '', 'late'])(
    '%s leaves nothing open',
    (typed) => {
      expect(otherHalfOfDay(typed, false)).toBeNull()
    },
  )

  it('with minutes is open only where clocks count to twelve', () => {
    expect(otherHalfOfDay('7:30', true)).toBe('19:30')
    expect(otherHalfOfDay('1110', true)).toBe('23:10')
    expect(otherHalfOfDay('07:30', true)).toBeNull()
    expect(otherHalfOfDay('23:10', true)).toBeNull()
  })
})
