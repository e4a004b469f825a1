import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { impulseResponse, loadBalance } from '../../../../shared/training/loadBalance.ts'
import { sessionSpike, strengthVolumeKg, weekJump } from '../../../../shared/training/loadChanges.ts'
import { weightedWorkload, workloadRatio } from '../../../../shared/training/workloadRatio.ts'
import { anyLoad } from './loads.ts'

const FOUR_WEEKS = [
  300, 0, 420, 180, 0, 540, 240, 320, 0, 450, 200, 0, 560, 260, 340, 0, 460, 210, 0, 600, 270, 360, 150, 520,
  300, 0, 680, 420,
]
const TWO_WEEKS = [80, 0, 100, 60, 0, 120, 90, 70, 0, 110, 65, 0, 150, 100]

describe('this week against recent weeks', () => {
  it('has the coupled, uncoupled and weighted ratios of the example', () => {
    const ratio = workloadRatio(FOUR_WEEKS)
    expect(ratio.coupled.value).toBeCloseTo(1.2494, 4)
    expect(ratio.uncoupled.value).toBeCloseTo(1.3626, 4)
    const weighted = weightedWorkload(FOUR_WEEKS)
    expect(weighted.acute).toBeCloseTo(368.9779, 4)
    expect(weighted.longTerm).toBeCloseTo(304.9869, 4)
    expect(weighted.ratio.value).toBeCloseTo(1.2098, 4)
  })

  it('after three weeks of rest meets the ceiling of four and has no uncoupled ratio', () => {
    const ratio = workloadRatio([...Array.from({ length: 21 }, () => 0), 200, 0, 150, 0, 0, 300, 0])
    expect(ratio.coupled.value).toBeCloseTo(4, 10)
    expect(ratio.uncoupled.reason).toBe('NO_LONG_TERM_LOAD')
  })

  it('needs five known days of the week, and a weighted mean needs four weeks', () => {
    expect(workloadRatio([...FOUR_WEEKS.slice(0, -3), null, null, null]).coupled.reason).toBe('THIN_DATA')
    expect(weightedWorkload(FOUR_WEEKS.slice(1)).ratio).toMatchObject({ value: null, n: 27, needed: 28 })
  })

  it('starts weighting anew after more than seven unknown days', () => {
    const gap = (days: number) => Array.from({ length: days }, () => null)
    expect(weightedWorkload([...FOUR_WEEKS, ...gap(7), 300]).ratio.value).not.toBeNull()
    expect(weightedWorkload([...FOUR_WEEKS, ...gap(8), 300]).ratio).toMatchObject({ value: null, n: 1 })
  })

  it('coupled is four times uncoupled over three plus uncoupled, when every day is known', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 28, maxLength: 28 }), (loads) => {
        const { coupled, uncoupled } = workloadRatio(loads)
        const u = uncoupled.value ?? Number.NaN
        expect(coupled.value).toBeCloseTo((4 * u) / (3 + u), 9)
      }),
    )
  })
})

describe('long-term and short-term load', () => {
  it('follow the daily load with a step of one over tau', () => {
    const last = loadBalance([...TWO_WEEKS, 0], { longTerm: 50, shortTerm: 50 }).slice(-2)
    expect(last[0]?.longTerm).toBeCloseTo(55.3182, 4)
    expect(last[0]?.shortTerm).toBeCloseTo(72.0872, 4)
    expect(last[0]?.balance).toBeCloseTo(-13.2067, 4)
    expect(last[1]?.balance).toBeCloseTo(-16.769, 4)
  })

  it('follow it a little more slowly with the exponential step', () => {
    const last = loadBalance(TWO_WEEKS, { longTerm: 50, shortTerm: 50 }, '1-exp(-1/tau)').at(-1)
    expect(last?.longTerm).toBeCloseTo(55.2609, 4)
    expect(last?.balance).toBeCloseTo(-12.4724, 4)
  })

  it('begin at the mean of the first fourteen known days and warm up for six weeks', () => {
    const chart = loadBalance([...Array.from({ length: 14 }, () => 100), ...FOUR_WEEKS])
    expect(chart[0]?.longTerm).toBe(100)
    expect(chart.filter((day) => day.warmingUp)).toHaveLength(42)
  })

  it('stay where they are on an unknown day', () => {
    fc.assert(
      fc.property(fc.array(anyLoad), (loads) => {
        const before = loadBalance(loads, { longTerm: 50, shortTerm: 50 }).at(-1)
        const after = loadBalance([...loads, null], { longTerm: 50, shortTerm: 50 }).at(-1)
        expect(after?.longTerm).toBe(before?.longTerm ?? 50)
      }),
    )
  })

  it('of the impulse-response model add up to its performance', () => {
    const model = impulseResponse([100, 0, 80, 120, 0], 5, { p0: 500, k1: 1, k2: 2, tau1: 42, tau2: 7 })
    expect(model.performance).toBeCloseTo(395.1881, 4)
  })
})

describe('a change of load', () => {
  it('of one session is small up to 30 percent and large above double', () => {
    expect(sessionSpike(15.5, 12)?.pct).toBeCloseTo(29.1667, 4)
    expect(sessionSpike(15.5, 12)?.category).toBe('small')
    expect(sessionSpike(24, 12)?.category).toBe('moderate')
    expect(sessionSpike(24.1, 12)?.category).toBe('large')
    expect(sessionSpike(11, 10)?.category).toBe('none')
    expect(sessionSpike(10, 0)).toBeNull()
  })

  it('of a week is given against the week and the three weeks before', () => {
    const jump = weekJump([1680, 1790, 1880, 2430])
    expect(jump.weekToWeekPct).toBeCloseTo(29.2553, 4)
    expect(jump.vsPriorThreeWeeksPct).toBeCloseTo(36.2617, 4)
    expect(weekJump([0, 0, 0, 100])).toEqual({ weekToWeekPct: null, vsPriorThreeWeeksPct: null })
  })

  it('in strength is counted in kilograms moved', () => {
    expect(
      strengthVolumeKg([
        { repetitions: 5, weightKg: 80 },
        { repetitions: 8, weightKg: 0 },
      ]),
    ).toBe(400)
  })
})
