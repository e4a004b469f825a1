import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateRange } from '../../../../../shared/calendar/civilDate.ts'
import { TREND_MEASURES } from '../../../../../shared/review/trends/trendMeasures.ts'
import type { TrendReview } from '../../../../../shared/review/trends/trendReview.ts'
import { TREND_RANGES } from '../../../../../shared/review/trends/trendSpans.ts'
import { anyJournal } from '../weeks.ts'
import { trendsOf } from './trends.ts'

describe('any trend of any journal', () => {
  const anyQuery = fc.record({
    range: fc.constantFrom(...TREND_RANGES),
    measures: fc.uniqueArray(fc.constantFrom(...TREND_MEASURES), { minLength: 1, maxLength: 2 }),
    leaveOutLate: fc.boolean(),
  })

  /** Every point of the review with the days that it stands for. */
  const pointsWithDays = ({ series, steps }: TrendReview) =>
    series.flatMap(({ points }) =>
      points.map((point, index) => {
        const span = steps[index]
        if (span === undefined) throw new Error('every point has its days')
        return { ...point, days: dateRange(span.from, span.to) }
      }),
    )

  it('has no value, no mean and no day to open where nothing was written', () => {
    fc.assert(
      fc.property(anyJournal, anyQuery, (entries, query) => {
        const written = new Set(entries.map(({ day }) => day))
        const blank = pointsWithDays(trendsOf(entries, query)).filter(
          ({ days }) => !days.some((day) => written.has(day)),
        )
        for (const { value, rolling, n, firstDay } of blank) {
          expect([value, rolling, n, firstDay]).toEqual([null, null, 0, null])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('has a point a step, counts each known day once, and a middle within its middle half', () => {
    fc.assert(
      fc.property(anyJournal, anyQuery, (entries, query) => {
        const review = trendsOf(entries, query)
        for (const { points, n, of } of review.series) {
          expect(points).toHaveLength(review.steps.length)
          expect(n).toBeLessThanOrEqual(of)
          expect(points.reduce((sum, point) => sum + point.n, 0)).toBe(n)
        }
        const halves = pointsWithDays(review).filter(({ low }) => low !== null)
        for (const { value, low, high } of halves) {
          expect([low, value, high]).toEqual([low, value, high].toSorted((a, b) => (a ?? 0) - (b ?? 0)))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('crosses to the page unchanged', () => {
    fc.assert(
      fc.property(anyJournal, anyQuery, (entries, query) => {
        const review = trendsOf(entries, query)
        expect(structuredClone(review)).toEqual(review)
        expect(JSON.parse(JSON.stringify(review))).toEqual(review)
      }),
      { numRuns: 20 },
    )
  })
})
