import { describe, expect, test } from 'vitest'
import {
  enteredBefore,
  lateSections,
  recallDays,
  stampEntered,
} from '../../../../shared/evening/enteredAt.ts'
import { EMPTY_EVENING } from '../../../../shared/evening/evening.ts'
import { day } from '../calendar/dates.ts'
import { evening, ORDINARY } from './evenings.ts'

const BERLIN = { zone: 'Europe/Berlin', rollOverHour: 4 }
const DAY = day('2026-11-24')
const at = (text: string): number => Date.parse(text)

describe('how long after its day something was entered', () => {
  test('is counted in journal days: 00:40 is still the same evening', () => {
    expect(recallDays(DAY, at('2026-11-25T00:40+01:00'), BERLIN)).toBe(0)
    expect(recallDays(DAY, at('2026-11-25T04:00+01:00'), BERLIN)).toBe(1)
    expect(recallDays(DAY, at('2026-11-28T21:00+01:00'), BERLIN)).toBe(4)
  })

  test('is not known where no moment is, and never less than none', () => {
    expect(recallDays(DAY, null, BERLIN)).toBeNull()
    expect(recallDays(DAY, undefined, BERLIN)).toBeNull()
    expect(recallDays(DAY, at('2026-11-20T21:00+01:00'), BERLIN)).toBe(0)
  })

  test('names the sections that came later', () => {
    const entered = {
      sleep: at('2026-11-24T08:00+01:00'),
      reflection: at('2026-11-26T20:00+01:00'),
      checkIn: null,
    }
    expect(lateSections(DAY, entered, BERLIN)).toEqual(['reflection'])
  })
})

describe('the moments of a save', () => {
  test('are those of the first time that a section held something', () => {
    const first = stampEntered(evening({ checkIn: ORDINARY.checkIn }), {}, 100)
    expect(first).toEqual({ checkIn: 100 })
    const second = stampEntered(
      evening({ checkIn: ORDINARY.checkIn, practices: ORDINARY.practices }),
      first,
      200,
    )
    expect(second).toEqual({ checkIn: 100, practices: 200 })
    expect(stampEntered(EMPTY_EVENING, second, 300)).toEqual({})
  })

  test('stay unknown where they were, also when the section changes', () => {
    expect(stampEntered(evening({ checkIn: ORDINARY.checkIn }), { checkIn: null }, 100)).toEqual({
      checkIn: null,
    })
    expect(stampEntered(evening({ checkIn: ORDINARY.checkIn }), {}, null)).toEqual({ checkIn: null })
  })
})

test('an earlier version takes what the evening in force still knows of it', () => {
  const version = evening({ checkIn: ORDINARY.checkIn, practices: ORDINARY.practices, tags: ['ill'] })
  expect(enteredBefore(version, { checkIn: 100, practices: 300, sleep: 50 }, 200)).toEqual({
    checkIn: 100,
    practices: null,
  })
  expect(enteredBefore(version, {}, 200)).toEqual({ checkIn: null, practices: null })
})
