import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkInScale, dayAt } from '../../../../renderer/charts/checkInScale.ts'
import { BASE, loadColumnsScale } from '../../../../renderer/charts/loadColumnsScale.ts'

describe('where marks stand', () => {
  test('a week without any load still has an axis', () => {
    const { y } = loadColumnsScale([{ label: 'Mon', state: 'unknown' }], 600)
    expect(y(0)).toBe(BASE)
    expect(y.domain()).toEqual([0, 100])
  })

  test('no column is higher than its axis', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20_000), { minLength: 1 }), (loads) => {
        const days = loads.map((value, index) => ({ label: String(index), state: 'value' as const, value }))
        const { y } = loadColumnsScale(days, 600)
        for (const load of loads) expect(y(load)).toBeGreaterThanOrEqual(y.range()[1] ?? 0)
      }),
    )
  })

  test('pointing at a day finds that day, at every width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 320, max: 1400 }), (days, width) => {
        const scale = checkInScale(days, width)
        for (let day = 0; day < days; day += 1) expect(dayAt(scale.x(day), scale)).toBe(day)
      }),
    )
  })

  test('labels of days keep their distance', () => {
    const scale = checkInScale(60, 800)
    expect((scale.x(1) - scale.x(0)) * scale.labelEvery).toBeGreaterThanOrEqual(54)
  })
})
