import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { circularSummary, shorterArc, wrapDay } from '../../../../shared/statistics/circular.ts'
import { median, quantile, sampleSd } from '../../../../shared/statistics/descriptive.ts'
import { known, type Metric, whenEnough } from '../../../../shared/statistics/metric.ts'
import { studentTCdf, studentTQuantile } from '../../../../shared/statistics/studentT.ts'

const minutes = fc.array(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 20 })

describe('quantiles', () => {
  it('interpolate between neighbours (type 7)', () => {
    expect(quantile([1, 2, 3, 4], 0.8)).toBeCloseTo(3.4, 10)
    expect(median([3, 1, 2])).toBe(2)
    expect(median([])).toBeNull()
  })
})

describe('a sample SD', () => {
  it('of one value does not exist, of equal values is exactly 0', () => {
    expect(sampleSd([5])).toBeNull()
    expect(sampleSd([0.1, 0.1, 0.1])).toBe(0)
    expect(sampleSd([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.1381, 4)
  })
})

describe('Student’s t', () => {
  it.each([
    [1, 12.7062],
    [4, 2.7764],
    [7, 2.3646],
    [30, 2.0423],
    [1000, 1.9623],
  ])('with %i degrees of freedom has 97.5 %% below %f', (degrees, expected) => {
    expect(studentTQuantile(0.975, degrees)).toBeCloseTo(expected, 4)
  })

  it('gives its quantiles back as probabilities', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.integer({ min: 1, max: 200 }),
        (p, degrees) => {
          expect(studentTCdf(studentTQuantile(p, degrees), degrees)).toBeCloseTo(p, 9)
        },
      ),
    )
  })
})

describe('circular statistics', () => {
  it('of opposite times do not exist', () => {
    expect(circularSummary([360, 1080])).toMatchObject({
      meanMin: null,
      sdMin: null,
      angularDeviationMin: null,
    })
    expect(circularSummary([])).toBeNull()
  })

  it('keep their spread and move their mean when every time moves by the same', () => {
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 1439 }), (times, turn) => {
        const before = circularSummary(times)
        const after = circularSummary(times.map((time) => wrapDay(time + turn)))
        fc.pre(before !== null && after !== null && before.resultantLength > 1e-4)
        expect(after?.resultantLength).toBeCloseTo(before?.resultantLength ?? -1, 9)
        expect(after?.sdMin ?? -1).toBeCloseTo(before?.sdMin ?? -2, 4)
        expect(shorterArc((before?.meanMin ?? 0) + turn, after?.meanMin ?? 0)).toBeCloseTo(0, 4)
      }),
    )
  })

  it('do not depend on the order', () => {
    fc.assert(
      fc.property(minutes, (times) => {
        const [there, back] = [circularSummary(times), circularSummary([...times].reverse())]
        expect(back?.resultantLength).toBeCloseTo(there?.resultantLength ?? -1, 9)
      }),
    )
  })
})

describe('a metric', () => {
  const basis = { n: 3, needed: 5, inputsUsed: [] }

  it('without enough inputs says so instead of computing', () => {
    expect(whenEnough('min', basis, () => Number.NaN)).toMatchObject({
      value: null,
      reason: 'THIN_DATA',
      n: 3,
    })
    expect(() => known(Number.NaN, 'min', basis)).toThrow(RangeError)
  })

  it('in minutes is not a metric in percent', () => {
    expectTypeOf<Metric<'min'>>().not.toExtend<Metric<'%'>>()
  })
})
