import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  labelsWithRoom,
  stepAt,
  stretches,
  trendAcross,
  valueAxis,
} from '../../../../renderer/charts/trendScale.ts'

const HOURS = [15, 30, 60, 120]

describe('a value axis', () => {
  it('of a scale has its own ends, and its middle where that is a whole number', () => {
    expect(valueAxis([2], { ends: { min: 1, max: 7 } })).toEqual({ min: 1, max: 7, ticks: [1, 4, 7] })
    expect(valueAxis([], { ends: { min: 0, max: 1 } })).toEqual({ min: 0, max: 1, ticks: [0, 1] })
  })

  it('of minutes has whole quarters and hours', () => {
    expect(valueAxis([345, 475], { ends: null, steps: HOURS })).toEqual({
      min: 300,
      max: 480,
      ticks: [300, 360, 420, 480],
    })
  })

  it('of a sum begins at zero', () => {
    expect(valueAxis([320, 480], { ends: null, holds: 0 }).min).toBe(0)
    expect(valueAxis([0, 0], { ends: null, holds: 0 })).toMatchObject({ min: 0 })
  })

  it('holds every value and has two ends, whatever the values are', () => {
    const values = fc.array(fc.integer({ min: -2000, max: 5000 }), { maxLength: 20 })
    const steps = fc.option(fc.constant(HOURS), { nil: undefined })
    fc.assert(
      fc.property(values, steps, (all, wished) => {
        const { min, max, ticks } = valueAxis(all, {
          ends: null,
          ...(wished === undefined ? {} : { steps: wished }),
        })
        expect(min).toBeLessThan(max)
        expect(all.every((value) => value >= min && value <= max)).toBe(true)
        expect(ticks.every((tick) => tick >= min && tick <= max)).toBe(true)
      }),
    )
  })
})

describe('the time axis', () => {
  it('finds the step under every point of the plot, and none beside it', () => {
    const across = trendAcross(28, 700)
    for (const index of [0, 13, 27]) expect(stepAt(across.x(index), across)).toBe(index)
    expect([stepAt(20, across), stepAt(699, across)]).toEqual([null, null])
  })

  it('gives a year its room before the months around it', () => {
    const across = trendAcross(52, 500)
    const labels = [3, 8, 14].map((index) => ({ index, text: `m${index}` }))
    const kept = labelsWithRoom([...labels, { index: 6, text: '2026', leads: true }], across)
    expect(kept.map(({ text }) => text).toSorted()).toEqual(['2026', 'm14'])
  })
})

describe('unbroken stretches', () => {
  it('end at a gap and begin after it', () => {
    expect(stretches([1, 2, null, null, 5], (each) => each !== null)).toEqual([[0, 1], [4]])
  })

  it('hold every step that is there, once and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (there) => {
        const found = stretches(there, (is) => is)
        expect(found.flat()).toEqual(there.flatMap((is, index) => (is ? [index] : [])))
        for (const run of found) expect((run.at(-1) ?? 0) - (run[0] ?? 0)).toBe(run.length - 1)
      }),
    )
  })
})
