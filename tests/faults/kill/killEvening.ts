import { createHash } from 'node:crypto'
import { addDays, type CivilDate } from '../../../shared/calendar/civilDate.ts'
import type { Evening } from '../../../shared/evening/evening.ts'
import { oneReflection } from '../../fixtures/reflections.ts'
import { FULL_EVENING } from '../../unit/electron/services/fullEvening.ts'

/** Days that are written in turn. */
const DAYS = 9

/** A full evening that differs for each number; every fourth has a text of many pages of the file. */
export function killEvening(number: number): Evening {
  const line = `Evening number ${number}, and the rain on the roof. `
  return {
    ...FULL_EVENING,
    reflections: oneReflection(line.repeat(number % 4 === 0 ? 400 : 3)),
    checkIn: { ...FULL_EVENING.checkIn, energy: number % 11 },
  }
}

export const killDay = (today: CivilDate, number: number): CivilDate => addDays(today, -(number % DAYS))

/** Tells two evenings apart by every field. */
export function markOf(evening: Evening): string {
  const text = JSON.stringify(evening, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
