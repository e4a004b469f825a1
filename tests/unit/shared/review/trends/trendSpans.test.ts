import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../../../../shared/calendar/civilDate.ts'
import { TREND_RANGES, trendSpans } from '../../../../../shared/review/trends/trendSpans.ts'
import { day } from '../../calendar/dates.ts'

const TODAY = day('2026-11-26')
const from = (firstDay: string | null, range: (typeof TREND_RANGES)[number] = 'all') =>
  trendSpans(range, { today: TODAY, firstDay: firstDay === null ? null : day(firstDay), firstWeekday: 1 })

describe('the steps of a range', () => {
  it('are days for four weeks and three months, and weeks for a year', () => {
    const steps = TREND_RANGES.map((range) => {
      const { step, spans } = from('2020-01-01', range)
      return [step, spans.length, spans[0]?.from]
    })
    expect(steps).toEqual([
      ['day', 28, '2026-10-30'],
      ['day', 91, '2026-08-28'],
      ['week', 52, '2025-12-01'],
      ['month', 83, '2020-01-01'],
    ])
  })

  it('of a whole journal are days while it is young, then weeks, then months', () => {
    expect(from(null)).toMatchObject({ step: 'day', spans: { length: 28 } })
    expect(from('2026-11-24')).toMatchObject({ step: 'day', spans: { length: 28 } })
    expect(from('2026-08-28')).toMatchObject({ step: 'day', spans: { length: 91 } })
    expect(from('2026-08-27').step).toBe('week')
    expect(from('2024-11-29').step).toBe('week')
    expect(from('2024-11-28')).toMatchObject({ step: 'month', spans: { length: 25 } })
  })

  it('are whole months of the calendar, a leap February among them', () => {
    const { spans } = from('2024-01-17')
    expect(spans.slice(0, 3)).toEqual([
      { from: '2024-01-01', to: '2024-01-31' },
      { from: '2024-02-01', to: '2024-02-29' },
      { from: '2024-03-01', to: '2024-03-31' },
    ])
    expect(spans.at(-1)).toEqual({ from: '2026-11-01', to: TODAY })
  })

  it('follow each other without a hole, hold the first day, and end today', () => {
    const weekday = fc.constantFrom(1 as const, 2 as const, 6 as const, 7 as const)
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 }),
        fc.constantFrom(...TREND_RANGES),
        weekday,
        (back, range, firstWeekday) => {
          const firstDay = addDays(TODAY, -back)
          const { spans } = trendSpans(range, { today: TODAY, firstDay, firstWeekday })
          expect(spans.at(-1)?.to).toBe(TODAY)
          if (range === 'all') expect((spans[0]?.from ?? TODAY) <= firstDay).toBe(true)
          for (const [index, span] of spans.entries()) {
            expect(span.from <= span.to).toBe(true)
            const before = spans[index - 1]
            if (before !== undefined) expect(daysBetween(before.to, span.from)).toBe(1)
          }
          expect(spans.length).toBeLessThan(300)
        },
      ),
    )
  })
})
