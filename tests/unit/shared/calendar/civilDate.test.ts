import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  compareDates,
  dateRange,
  daysBetween,
  parseCivilDate,
  weekdayOf,
} from '../../../../shared/calendar/civilDate.ts'
import { civilDateSchema } from '../../../../shared/calendar/schemas.ts'
import { weekDays, weekStartOf } from '../../../../shared/calendar/week.ts'
import { anyDate, day } from './dates.ts'

describe('a civil date', () => {
  it('is read only when the day exists', () => {
    expect(parseCivilDate('2024-02-29')).toBe('2024-02-29')
    for (const text of [
      '2025-02-29',
      '2025-13-01',
      '2025-00-10',
      '2025-2-09',
      '2025-02-09 ',
      '',
      '2025-04-31',
    ]) {
      expect(parseCivilDate(text), text).toBeNull()
    }
  })

  it('steps over the end of February in a leap year and in a common one', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(day('2025-02-28'), 1)).toBe('2025-03-01')
    expect(addDays(day('2025-01-01'), -1)).toBe('2024-12-31')
  })

  it('refuses to step beyond the year 9999', () => {
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError)
  })

  it('knows its weekday, Monday first', () => {
    expect(weekdayOf(day('2025-05-05'))).toBe(1)
    expect(weekdayOf(day('2025-05-11'))).toBe(7)
    expect(weekdayOf(day('1969-12-31'))).toBe(3)
  })

  it('lists a range with both ends and nothing when the ends are crossed', () => {
    expect(dateRange(day('2025-05-30'), day('2025-06-01'))).toEqual([
      '2025-05-30',
      '2025-05-31',
      '2025-06-01',
    ])
    expect(dateRange(day('2025-06-01'), day('2025-05-31'))).toEqual([])
  })

  it('is accepted by its schema and a day that does not exist is not', () => {
    expect(civilDateSchema.safeParse('2025-05-07').success).toBe(true)
    expect(civilDateSchema.safeParse('2025-02-30').success).toBe(false)
  })

  it('comes back after any number of days there and back, in step with daysBetween', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const moved = addDays(date, days)
        expect(daysBetween(date, moved)).toBe(days)
        expect(addDays(moved, -days)).toBe(date)
        expect(Math.sign(compareDates(moved, date))).toBe(Math.sign(days))
      }),
    )
  })
})

describe('a week', () => {
  it('begins on the chosen weekday', () => {
    expect(weekStartOf(day('2025-05-07'), 1)).toBe('2025-05-05')
    expect(weekStartOf(day('2025-05-07'), 7)).toBe('2025-05-04')
    expect(weekStartOf(day('2025-05-05'), 1)).toBe('2025-05-05')
    expect(weekDays(day('2025-12-29'))).toContain('2026-01-04')
  })

  it('holds its date whatever day it begins on', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(1, 2, 3, 4, 5, 6, 7), (date, first) => {
        const start = weekStartOf(date, first)
        expect(weekdayOf(start)).toBe(first)
        expect(weekDays(start)).toContain(date)
      }),
    )
  })
})
