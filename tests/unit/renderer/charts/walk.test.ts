import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { walk } from '../../../../renderer/charts/walk.ts'

describe('walking over the values of a figure', () => {
  test('begins at the first or the last value', () => {
    expect(walk(null, 'ArrowRight', 7)).toBe(0)
    expect(walk(null, 'ArrowLeft', 7)).toBe(6)
  })
  test('stops at the ends', () => {
    expect(walk(6, 'ArrowRight', 7)).toBe(6)
    expect(walk(0, 'ArrowUp', 7)).toBe(0)
  })
  test('leaves other keys, and figures without values, alone', () => {
    expect(walk(3, 'Tab', 7)).toBeNull()
    expect(walk(null, 'Home', 0)).toBeNull()
  })
  test('never leaves the values', () => {
    const key = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End')
    fc.assert(
      fc.property(fc.array(key, { minLength: 1 }), fc.integer({ min: 1, max: 40 }), (keys, count) => {
        const at = keys.reduce<number | null>((now, pressed) => walk(now, pressed, count) ?? now, null)
        expect(at).toSatisfy((index: number) => index >= 0 && index < count)
      }),
    )
  })
})
