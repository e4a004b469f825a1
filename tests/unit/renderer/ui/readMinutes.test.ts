import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../../../renderer/ui/readMinutes.ts'

const DAY = { min: 0, max: 1440 }
const value = (typed: string) => {
  const read = readMinutes(typed, DAY)
  return read.ok ? read.value : 'refused'
}

describe('minutes as people type them', () => {
  test.each([
    '90',
    ' 90 ',
    '90 min',
    '90m',
    '1:30',
    '1h30',
    '1 h 30',
    '1h 30min',
    '1.5 h',
    '1,5h',
    '1 hour 30',
    '1 Std. 30 Min.',
    '1 Stunde 30 Minuten',
    '90 Minuten',
    '1,5 Stunden',
  ])('%s is ninety minutes', (typed) => expect(value(typed)).toBe(90))

  test.each(['7h40', '7:40', '460', '7 h 40'])('%s is seven hours and forty minutes', (typed) =>
    expect(value(typed)).toBe(460),
  )

  test('any text is minutes within the bounds, nothing, or refused with a sentence', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (typed) => {
        const read = readMinutes(typed, DAY)
        if (!read.ok) expect(read.reason).toMatch(/\.$/)
        else if (read.value !== null) expect(read.value >= 0 && read.value <= 1440).toBe(true)
      }),
    )
  })

  test('an hour may stand alone', () => expect(value('2h')).toBe(120))
  test('nothing typed is no value, and zero is zero', () => {
    expect(value('  ')).toBeNull()
    expect(value('0')).toBe(0)
  })
  test.each(['1:75', '1:', 'soon', '-5', '1.5', '90 s', '1h30h', ':30'])('%s is not understood', (typed) =>
    expect(value(typed)).toBe('refused'),
  )

  test('the bounds are inclusive and the reason names them', () => {
    const bounds = { min: 1, max: 720 }
    expect(readMinutes('720', bounds)).toEqual({ ok: true, value: 720 })
    expect(readMinutes('1', bounds)).toEqual({ ok: true, value: 1 })
    expect(readMinutes('721', bounds)).toEqual({ ok: false, reason: 'At most 720 minutes.' })
    expect(readMinutes('0', bounds)).toEqual({ ok: false, reason: '1 minute or more.' })
  })

  test('every number of minutes reads the same as hours and minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), (minutes) => {
        const clock = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
        expect(value(String(minutes))).toBe(minutes)
        expect(value(clock)).toBe(minutes)
      }),
    )
  })

  test('whatever is typed, the answer is a value in the bounds, nothing, or a reason', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = readMinutes(typed, DAY)
        if (!read.ok) expect(read.reason).not.toBe('')
        else if (read.value !== null)
          expect(read.value).toSatisfy((n: number) => Number.isInteger(n) && n >= 0 && n <= 1440)
      }),
    )
  })
})
