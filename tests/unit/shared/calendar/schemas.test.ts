import { describe, expect, test } from 'vitest'
import { civilDateSchema } from '../../../../shared/calendar/schemas.ts'

const isTaken = (text: unknown): boolean => civilDateSchema.safeParse(text).success

describe('a day in a message', () => {
  test('is one that exists', () => {
    expect(['2024-02-29', '2025-02-29', '2026-11-24', '2026-11-31', '24.11.2026'].map(isTaken)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ])
  })

  test('is one of a life: not the year 26, and not the end of the calendar', () => {
    expect(['1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01'].map(isTaken)).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(['0000-01-01', '0026-11-24', '9999-12-31'].some(isTaken)).toBe(false)
  })
})
