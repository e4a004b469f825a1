import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClock } from '../../../../renderer/ui/readClock.ts'

describe('a typed time', () => {
  it('with one digit of minutes is refused with both times that it may be', () => {
    expect(readClock('7:5')).toEqual({ ok: false, reason: '07:05 or 07:50?' })
  })

  it('with a digit that only one way of reading allows is refused with how to write it', () => {
    expect(readClock('7:9')).toEqual({ ok: false, reason: 'Minutes go from 00 to 59.' })
  })

  it('of nothing is no value', () => {
    expect(readClock('  ')).toEqual({ ok: true, value: null })
  })

  it('is understood or refused with a sentence, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (typed) => {
        const reading = readClock(typed)
        if (!reading.ok) expect(reading.reason).toMatch(/[.?]$/)
        else if (reading.value !== null) expect(reading.value).toMatch(/^\d\d:\d\d$/)
      }),
    )
  })
})
