import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pressScaleKey, type ScaleState, scaleSteps } from '../../../../renderer/ui/scaleKeys.ts'

const TEN = scaleSteps(0, 10)
const SEVEN = scaleSteps(1, 7)
const MOOD = scaleSteps(-3, 3)
const NOTHING: ScaleState = { value: null, digits: '', digitsAt: 0 }

/** The value after these keys, pressed so many milliseconds apart. */
function press(keys: readonly string[], steps: readonly number[], start: number | null = null, apart = 100) {
  return keys.reduce<ScaleState>(
    (state, key, index) => pressScaleKey(state, key, 10_000 + index * apart, steps) ?? state,
    { ...NOTHING, value: start },
  ).value
}

describe('the steps of a scale', () => {
  test('run from end to end', () => {
    expect(TEN).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(MOOD).toEqual([-3, -2, -1, 0, 1, 2, 3])
  })
  test('may be halves', () => expect(scaleSteps(1, 2, 0.5)).toEqual([1, 1.5, 2]))
})

describe('the keys of a scale', () => {
  test('a digit chooses', () => expect(press(['7'], SEVEN)).toBe(7))
  test('one and zero typed together are ten', () => expect(press(['1', '0'], TEN)).toBe(10))
  test('one and, after a pause, zero are zero', () => expect(press(['1', '0'], TEN, null, 2000)).toBe(0))
  test('a digit that is no step changes nothing', () => {
    expect(press(['9'], SEVEN, 4)).toBe(4)
    expect(press(['0'], SEVEN)).toBeNull()
  })
  test('two digits that make no step are two choices', () => expect(press(['3', '5'], TEN)).toBe(5))
  test('a minus before or after a digit makes it negative', () => {
    expect(press(['-', '2'], MOOD)).toBe(-2)
    expect(press(['2', '-'], MOOD)).toBe(-2)
  })
  test('a minus means nothing where nothing is negative', () => expect(press(['4', '-'], SEVEN)).toBe(4))

  test('the first arrow begins at the nearer end', () => {
    expect(press(['ArrowRight'], SEVEN)).toBe(1)
    expect(press(['ArrowLeft'], SEVEN)).toBe(7)
  })
  test('the first arrow begins at zero on a scale with two sides', () => {
    expect(press(['ArrowRight'], MOOD)).toBe(0)
    expect(press(['ArrowLeft'], MOOD)).toBe(0)
  })
  test('arrows move by a step and stop at the ends', () => {
    expect(press(['ArrowRight', 'ArrowDown'], TEN, 4)).toBe(6)
    expect(press(['ArrowLeft', 'ArrowUp', 'ArrowUp'], TEN, 2)).toBe(0)
    expect(press(['ArrowRight'], TEN, 10)).toBe(10)
  })
  test('a value between the steps moves to the next step', () => {
    expect(press(['ArrowRight'], SEVEN, 5.5)).toBe(6)
    expect(press(['ArrowLeft'], SEVEN, 5.5)).toBe(5)
  })
  test('Home and End go to the ends', () => {
    expect(press(['Home'], MOOD, 1)).toBe(-3)
    expect(press(['End'], MOOD, 1)).toBe(3)
  })
  test.each(['Backspace', 'Delete'])('%s clears', (key) => expect(press([key], TEN, 6)).toBeNull())
  test.each(['Tab', 'Enter', ' ', 'a', 'Escape', 'F5'])('%s is none of its business', (key) =>
    expect(pressScaleKey(NOTHING, key, 0, TEN)).toBeNull(),
  )

  test('a minus and a zero, in either order, are zero', () => {
    for (const keys of [
      ['-', '0'],
      ['0', '-'],
    ]) {
      expect(Object.is(press(keys, MOOD, null, 10), 0)).toBe(true)
    }
  })

  test('whatever is pressed, the value is nothing or one of the steps', () => {
    const keys = fc.constantFrom(
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'Backspace',
      '-',
      '0',
      '1',
      '2',
      '5',
      '9',
    )
    fc.assert(
      fc.property(
        fc.array(keys),
        fc.constantFrom(TEN, SEVEN, MOOD),
        fc.nat(1500),
        (pressed, steps, apart) => {
          const value = press(pressed, steps, null, apart)
          expect(value === null || steps.includes(value)).toBe(true)
          expect(Object.is(value, -0)).toBe(false)
        },
      ),
    )
  })
})
