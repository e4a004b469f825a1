import type { CheckIn } from '../../shared/evening/checkIn.ts'
import {
  CHECK_IN_COLUMNS,
  NAP_COLUMNS,
  PRACTICE_COLUMNS,
  SESSION_COLUMNS,
  SLEEP_COLUMNS,
} from '../../shared/evening/columns.ts'
import type { Nap, SleepDiary } from '../../shared/evening/sleepDiary.ts'
import type { StressPractice } from '../../shared/evening/stressPractice.ts'
import type { TrainingSession } from '../../shared/evening/trainingSession.ts'

/** A table of the day's parts: its name and the column that holds each field. */
export interface DayTable<T> {
  readonly name: string
  readonly columns: { readonly [Field in keyof T]: string }
}

/** Last night, at most one row a day. */
export const SLEEP_NIGHT: DayTable<Omit<SleepDiary, 'naps'>> = {
  name: 'sleep_night',
  columns: SLEEP_COLUMNS,
}

export const NAP: DayTable<Nap> = {
  name: 'nap',
  columns: NAP_COLUMNS,
}

export const TRAINING_SESSION: DayTable<TrainingSession> = {
  name: 'training_session',
  columns: SESSION_COLUMNS,
}

export const STRESS_PRACTICE: DayTable<StressPractice> = {
  name: 'stress_practice',
  columns: PRACTICE_COLUMNS,
}

/** How the day felt, at most one row a day. */
export const CHECK_IN: DayTable<CheckIn> = {
  name: 'check_in',
  columns: CHECK_IN_COLUMNS,
}

/** The statement that reads a table's rows of a span of days, fields under their domain names. */
export function selectSpan<T>(table: DayTable<T>, order: 'day' | 'day, position'): string {
  const fields = Object.entries(table.columns).map(([field, column]) => `${String(column)} AS "${field}"`)
  return `SELECT day, ${fields.join(', ')} FROM ${table.name} WHERE day BETWEEN ? AND ? ORDER BY ${order}`
}

/** The statement that inserts a row from an object of domain fields with `day` (and `position` in a list). */
export function insertRow<T>(table: DayTable<T>, keys: readonly ('day' | 'position')[]): string {
  const columns = [...keys, ...Object.values(table.columns)]
  const values = [...keys, ...Object.keys(table.columns)].map((field) => `@${field}`)
  return `INSERT INTO ${table.name} (${columns.join(', ')}) VALUES (${values.join(', ')})`
}
