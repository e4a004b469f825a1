import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addYears, markOf, monthsOf, pressYearKey, yearOf } from '../../../../renderer/day/year.ts'
import { anyDate, day } from '../../shared/calendar/dates.ts'

describe('the calendar of a year', () => {
  test('has twelve months, each from its first day', () => {
    expect(monthsOf(2024)).toHaveLength(12)
    expect([monthsOf(2024)[1], monthsOf(2024)[11]]).toEqual(['2024-02-01', '2024-12-01'])
  })

  test('goes to the same day of another year, or to the last of February', () => {
    expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28')
    expect(addYears(day('2026-11-24'), -1)).toBe('2025-11-24')
  })

  test('is walked by keys over the ends of months and years', () => {
    expect(pressYearKey(day('2026-01-01'), 'ArrowLeft')).toBe('2025-12-31')
    expect(pressYearKey(day('2026-11-24'), 'Home')).toBe('2026-11-01')
    expect(pressYearKey(day('2026-11-24'), 'End')).toBe('2026-11-30')
    expect(pressYearKey(day('2026-11-24'), 'PageUp')).toBe('2025-11-24')
    expect(pressYearKey(day('2026-11-24'), 'a')).toBeNull()
  })

  test('stays within the years that can be asked for', () => {
    expect(pressYearKey(day('1900-01-01'), 'ArrowUp')).toBe('1900-01-01')
    expect(addYears(day('2199-06-01'), 1)).toBe('2199-06-01')
    const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown')
    fc.assert(
      fc.property(anyDate, keys, (from, key) => {
        fc.pre(yearOf(from) >= 1900 && yearOf(from) <= 2199)
        const to = pressYearKey(from, key)
        expect(to !== null && yearOf(to) >= 1900 && yearOf(to) <= 2199).toBe(true)
      }),
    )
  })

  test('marks a day by how many parts it holds, five and more alike', () => {
    expect([0, 1, 5, 6].map(markOf)).toEqual([0, 1, 5, 5])
  })
})
