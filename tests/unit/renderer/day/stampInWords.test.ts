import { expect, test } from 'vitest'
import { stampInWords, stampsDiffer } from '../../../../renderer/day/stampInWords.ts'
import type { EnteredAt } from '../../../../shared/evening/enteredAt.ts'
import { day } from '../../shared/calendar/dates.ts'
import { evening, ORDINARY } from '../../shared/evening/evenings.ts'

const at = (text: string): number => Date.parse(text)

const entry = (enteredAt: EnteredAt) => ({
  day: day('2026-11-24'),
  evening: evening({ checkIn: ORDINARY.checkIn, practices: ORDINARY.practices }),
  revision: 1,
  savedAt: 1,
  zone: 'Europe/Berlin',
  enteredAt,
})

const stamp = (enteredAt: EnteredAt) => stampInWords(entry(enteredAt), 4)

const EVENING = at('2026-11-24T21:00+01:00')
const NEXT = at('2026-11-25T21:00+01:00')
const LATER = at('2026-11-27T21:00+01:00')

test('a day written on its own evening, or read from a file, has no stamp', () => {
  expect(stamp({ checkIn: EVENING, practices: EVENING })).toBeNull()
  expect(stamp({ checkIn: null, practices: null })).toBeNull()
})

test('a day filled in at one time says so once', () => {
  expect(stamp({ checkIn: LATER, practices: LATER })).toBe('Filled in three days later.')
  expect(stamp({ checkIn: NEXT, practices: NEXT })).toBe('Filled in one day later.')
})

test('parts that came at other times are named', () => {
  expect(stamp({ checkIn: EVENING, practices: LATER })).toBe('Filled in later: practices after three days.')
  expect(stamp({ checkIn: NEXT, practices: LATER })).toBe(
    'Filled in later: practices after three days and check-in after one day.',
  )
})

test('two versions differ in it only where both know when something was entered', () => {
  const differ = (first: EnteredAt, second: EnteredAt) => stampsDiffer(entry(first), entry(second), 4)
  expect(differ({ checkIn: EVENING }, { checkIn: EVENING, practices: LATER })).toBe(true)
  expect(differ({ checkIn: NEXT, practices: null }, { checkIn: NEXT })).toBe(false)
  expect(differ({ checkIn: LATER }, { checkIn: LATER })).toBe(false)
})
