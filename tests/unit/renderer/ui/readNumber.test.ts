import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber, stepNumber } from '../../../../renderer/ui/readNumber.ts'

const HEART_RATE = { min: 25, max: 220, step: 1 }
const HRV = { min: 1, max: 300, step: 0.1 }

describe('numbers as people type them', () => {
  test('a comma is a point', () => {
    expect(readNumber('42,5', HRV)).toEqual({ ok: true, value: 42.5 })
    expect(readNumber(' 42.5 ', HRV)).toEqual({ ok: true, value: 42.5 })
  })
  test('the real minus is a minus', () =>
    expect(readNumber('−2', { min: -3, max: 3, step: 1 })).toEqual({ ok: true, value: -2 }))
  test('nothing typed is no value', () => expect(readNumber(' ', HRV)).toEqual({ ok: true, value: null }))
  test('a field of whole numbers takes no half', () =>
    expect(readNumber('54.5', HEART_RATE)).toEqual({ ok: false, reason: 'Write a whole number.' }))
  test('more places than the field keeps are refused, not rounded away', () =>
    expect(readNumber('42.55', HRV).ok).toBe(false))
  test('the bounds are inclusive and the reason names them', () => {
    expect(readNumber('25', HEART_RATE).ok).toBe(true)
    expect(readNumber('220', HEART_RATE).ok).toBe(true)
    expect(readNumber('221', HEART_RATE)).toEqual({ ok: false, reason: 'Between 25 and 220.' })
    expect(readNumber('-1', { min: 0, step: 1 })).toEqual({ ok: false, reason: '0 or more.' })
  })
  test.each(['1e3', '0x10', 'Infinity', 'NaN', '1 000', '.', '--1', '5 bpm'])(
    '%s is not understood',
    (typed) => expect(readNumber(typed, { step: 1 }).ok).toBe(false),
  )
  test('every tenth reads back as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 3000 }), (tenths) => {
        const value = tenths / 10
        expect(readNumber(String(value), HRV)).toEqual({ ok: true, value })
      }),
    )
  })
})

describe('stepping a number', () => {
  test('leaves no binary dust', () => expect(stepNumber(0.2, 1, { step: 0.1 })).toBe(0.3))
  test('keeps decimals that were there', () => expect(stepNumber(54.5, 1, HEART_RATE)).toBe(55.5))
  test('stops at the bounds', () => {
    expect(stepNumber(215, 10, HEART_RATE)).toBe(220)
    expect(stepNumber(30, -10, HEART_RATE)).toBe(25)
  })
})
