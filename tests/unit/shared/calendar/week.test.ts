import { describe, expect, test } from 'vitest'
import { firstWeekdayIn } from '../../../../shared/calendar/week.ts'

describe('the weekday that weeks begin with', () => {
  test.each([
    ['de-DE', 1],
    ['de-AT', 1],
    ['en-GB', 1],
    ['en-US', 7],
    ['pt-BR', 7],
    ['ar-EG', 6],
  ])('is told from the place in "%s": %i', (locale, weekday) => {
    expect(firstWeekdayIn(locale)).toBe(weekday)
  })

  test.each(['de', 'en', '', 'C', 'en-US@posix', 'no locale'])(
    'is Monday where "%s" names no place',
    (locale) => {
      expect(firstWeekdayIn(locale)).toBe(1)
    },
  )
})
