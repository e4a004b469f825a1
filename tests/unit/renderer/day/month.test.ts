import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addMonths,
  monthEndOf,
  monthStartOf,
  monthWeeks,
  pressCalendarKey,
  weekdaysFrom,
} from '../../../../renderer/day/month.ts'
import { addDays, type Weekday, weekdayOf } from '../../../../shared/calendar/civilDate.ts'
import { anyDate, day } from '../../shared/calendar/dates.ts'

const anyWeekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7)

describe('months', () => {
  test('begin and end where the calendar says, also in a leap year', () => {
    expect([monthStartOf(day('2024-02-17')), monthEndOf(day('2024-02-17'))]).toEqual([
      '2024-02-01',
      '2024-02-29',
    ])
    expect(monthEndOf(day('2026-12-05'))).toBe('2026-12-31')
  })

  test('a month after the 31st is the last of a shorter one', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(day('2026-01-15'), -1)).toBe('2025-12-15')
    expect(addMonths(day('2026-11-30'), 14)).toBe('2028-01-30')
  })

  test('the calendar has ends', () => {
    expect(addMonths(day('9999-12-01'), 1)).toBe('9999-12-01')
    expect(addMonths(day('0000-01-01'), -1)).toBe('0000-01-01')
  })

  test('the weeks of a month hold each of its days once, and begin on the chosen weekday', () => {
    fc.assert(
      fc.property(anyDate, anyWeekday, (date, firstWeekday) => {
        const weeks = monthWeeks(date, firstWeekday)
        const days = weeks.flat()
        expect(new Set(days).size).toBe(days.length)
        expect(
          weeks.every((week) => week.length === 7 && week[0] && weekdayOf(week[0]) === firstWeekday),
        ).toBe(true)
        expect(days).toContain(monthStartOf(date))
        expect(days).toContain(monthEndOf(date))
        expect(days).toContain(date)
        expect(days.length - Number(monthEndOf(date).slice(8))).toBeLessThan(14)
      }),
    )
  })

  test('a week that begins on Sunday says so', () => {
    expect(weekdaysFrom(7)).toEqual([7, 1, 2, 3, 4, 5, 6])
  })
})

describe('calendar keys', () => {
  test('move by days, weeks and months', () => {
    const tuesday = day('2026-11-24')
    const press = (key: string) => pressCalendarKey(tuesday, key, 1)
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map(press)).toEqual([
      '2026-11-23',
      '2026-11-25',
      '2026-11-17',
      '2026-12-01',
    ])
    expect(['Home', 'End', 'PageUp', 'PageDown'].map(press)).toEqual([
      '2026-11-23',
      '2026-11-29',
      '2026-10-24',
      '2026-12-24',
    ])
    expect(press('Enter')).toBeNull()
  })

  test('Home and End stay in the week of the day', () => {
    fc.assert(
      fc.property(anyDate, anyWeekday, (date, firstWeekday) => {
        const home = pressCalendarKey(date, 'Home', firstWeekday) ?? date
        expect(pressCalendarKey(date, 'End', firstWeekday)).toBe(addDays(home, 6))
        expect(weekdayOf(home)).toBe(firstWeekday)
      }),
    )
  })
})
