import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BREATHING_PRACTICES,
  breathsPerMinute,
  resonancePhases,
} from '../../../../shared/stress/breathing.ts'
import { moodInstability, moodSummary } from '../../../../shared/stress/moodSummary.ts'
import {
  perceivedStress4,
  perceivedStress10,
  twoItemScore,
  wellBeing5,
} from '../../../../shared/stress/questionnaireScores.ts'
import { tensionChange } from '../../../../shared/stress/tensionChange.ts'

describe('questionnaire scores', () => {
  it('of the published scoring rules', () => {
    expect(perceivedStress10([3, 2, 4, 1, 2, 3, 2, 1, 3, 2])).toBe(27)
    expect(perceivedStress4([2, 3, 1, 3])).toBe(9)
    expect(wellBeing5([3, 2, 3, 1, 2])).toEqual({ raw: 11, pct: 44, band: 'low' })
    expect(wellBeing5([5, 5, 5, 5, 5])?.band).toBe('usual')
    expect(wellBeing5([1, 1, 1, 2, 2])).toEqual({ raw: 7, pct: 28, band: 'very-low' })
    expect(twoItemScore([1, 2])).toEqual({ score: 3, atOrAboveCut3: true })
    expect(twoItemScore([1, 1])).toEqual({ score: 2, atOrAboveCut3: false })
  })

  it('do not exist with a missing item, one too many, or one out of range', () => {
    expect(wellBeing5([3, 2, 3, 1, null])).toBeNull()
    expect(twoItemScore([1, 2, 0])).toBeNull()
    expect(twoItemScore([1, 4])).toBeNull()
    expect(perceivedStress4([2, 3, 1, 1.5])).toBeNull()
  })
})

const pairs = (list: readonly (readonly [number, number])[]) =>
  list.map(([before, after]) => ({ before, after }))

describe('tension before and after a practice', () => {
  const eight = pairs([
    [7, 4],
    [6, 5],
    [8, 5],
    [5, 5],
    [7, 5],
    [6, 4],
    [4, 5],
    [7, 3],
  ])

  it('falls by 1.75 with an interval of 0.35 to 3.15', () => {
    const change = tensionChange(eight)
    expect(change.medianDelta.value).toBe(2)
    expect(change.meanDelta.value).toBe(1.75)
    expect(change.dz.value).toBeCloseTo(1.0485, 4)
    expect(change.ci95?.[0]).toBeCloseTo(0.3546, 4)
    expect(change.ci95?.[1]).toBeCloseTo(3.1454, 4)
    expect(change.comparable).toBe(false)
  })

  it('needs five practices, and a spread for its effect size', () => {
    expect(tensionChange(eight.slice(0, 4)).meanDelta).toMatchObject({
      value: null,
      reason: 'THIN_DATA',
      n: 4,
    })
    const even = tensionChange(
      pairs([
        [5, 3],
        [6, 4],
        [7, 5],
        [4, 2],
        [8, 6],
      ]),
    )
    expect(even.dz.reason).toBe('ZERO_SD')
    expect(even.ci95).toBeNull()
  })
})

describe('breathing', () => {
  it('has the rates of its phases', () => {
    expect(breathsPerMinute(BREATHING_PRACTICES.resonance.phases)).toBe(6)
    expect(breathsPerMinute(BREATHING_PRACTICES.box.phases)).toBe(3.75)
    expect(breathsPerMinute(BREATHING_PRACTICES.cyclicSigh.phases)).toBeCloseTo(6.6667, 4)
    expect(breathsPerMinute({ inhaleSec: 0, holdFullSec: 0, exhaleSec: 0, holdEmptySec: 0 })).toBeNull()
  })

  it('at resonance stays between 4.5 and 6.5 a minute', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 20, noNaN: true }), (wished) => {
        const rate = breathsPerMinute(resonancePhases(wished)) ?? 0
        expect(rate).toBeGreaterThanOrEqual(4.5 - 1e-9)
        expect(rate).toBeLessThanOrEqual(6.5 + 1e-9)
      }),
    )
  })
})

describe('mood over days', () => {
  it('swings by 0.97 where the gap is not bridged', () => {
    const summary = moodSummary([1, 0.5, -0.5, null, 1, 1.5, 0])
    expect(summary).toMatchObject({ n: 6, pairs: 4, meanSquaredDifference: 0.9375 })
    expect(summary.sd).toBeCloseTo(0.736, 4)
    expect(summary.rootMeanSquaredDifference).toBeCloseTo(0.9682, 4)
  })

  it('is shown from ten days with seven neighbours', () => {
    expect(moodInstability([1, 0.5, -0.5, null, 1, 1.5, 0]).value).toBeNull()
    expect(moodInstability([1, 0, 1, 0, 1, 0, 1, 0, 1, 0]).value).toBe(1)
    const apart = Array.from({ length: 20 }, (_, day) => (day % 2 === 0 ? 1 : null))
    expect(moodInstability(apart)).toMatchObject({ value: null, reason: 'THIN_DATA' })
  })
})
