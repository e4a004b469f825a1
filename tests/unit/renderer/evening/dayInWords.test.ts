import { expect, test } from 'vitest'
import { dateInWords, dayInWords, weekdayInWords } from '../../../../renderer/evening/dayInWords.ts'
import { PROMPTS, promptOf } from '../../../../renderer/evening/prompts.ts'
import { addDays } from '../../../../shared/calendar/civilDate.ts'
import { day } from '../../shared/calendar/dates.ts'

test('a day of this year is named without the year, another with it', () => {
  const today = day('2026-11-25')
  expect(dayInWords(day('2026-11-24'), today)).toBe('Tuesday, 24 November')
  expect(dayInWords(day('2025-01-01'), today)).toBe('Wednesday, 1 January 2025')
  expect([weekdayInWords(today), dateInWords(today)]).toEqual(['Wednesday', '25 November 2026'])
})

test('a day keeps its prompt, and fourteen days in a row have fourteen', () => {
  const first = day('2019-12-25')
  const prompts = PROMPTS.map((_, index) => promptOf(addDays(first, index)))
  expect(new Set(prompts).size).toBe(PROMPTS.length)
  expect(promptOf(first)).toBe(promptOf(first))
})
