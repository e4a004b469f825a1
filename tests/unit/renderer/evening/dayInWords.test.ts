import { expect, test } from 'vitest'
import { dateInWords, dayInWords, weekdayInWords } from '../../../../renderer/evening/dayInWords.ts'
import { day } from '../../shared/calendar/dates.ts'

test('a day of this year is named without the year, another with it', () => {
  const today = day('2026-11-25')
  expect(dayInWords(day('2026-11-24'), today)).toBe('Tuesday, 24 November')
  expect(dayInWords(day('2025-01-01'), today)).toBe('Wednesday, 1 January 2025')
  expect([weekdayInWords(today), dateInWords(today)]).toEqual(['Wednesday', '25 November 2026'])
})
