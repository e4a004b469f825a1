import type { CheckIn } from '../../shared/evening/checkIn.ts'
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
  columns: {
    timeIntoBed: 'time_into_bed',
    timeTriedToSleep: 'time_tried_to_sleep',
    sleepOnsetLatencyMin: 'sleep_onset_latency_min',
    awakenings: 'awakenings_count',
    wakeAfterSleepOnsetMin: 'wake_after_sleep_onset_min',
    finalAwakening: 'final_awakening',
    attemptAfterFinalAwakeningMin: 'attempt_after_final_awakening_min',
    timeOutOfBed: 'time_out_of_bed',
    origin: 'origin',
  },
}

export const NAP: DayTable<Nap> = {
  name: 'nap',
  columns: { id: 'id', start: 'start_time', durationMin: 'duration_min' },
}

export const TRAINING_SESSION: DayTable<TrainingSession> = {
  name: 'training_session',
  columns: {
    id: 'id',
    activity: 'activity',
    start: 'start_time',
    durationMin: 'duration_min',
    ratingOfPerceivedExertion: 'rpe_cr10',
    origin: 'origin',
  },
}

export const STRESS_PRACTICE: DayTable<StressPractice> = {
  name: 'stress_practice',
  columns: {
    id: 'id',
    kind: 'kind',
    durationMin: 'duration_min',
    tensionBefore: 'tension_before',
    tensionAfter: 'tension_after',
  },
}

/** How the day felt, at most one row a day. */
export const CHECK_IN: DayTable<CheckIn> = {
  name: 'check_in',
  columns: {
    fatigue: 'fatigue_1_7',
    soreness: 'soreness_1_7',
    stress: 'stress_1_7',
    sleepQuality: 'sleep_quality_1_7',
    mood: 'mood_valence',
    energy: 'energy_0_10',
    motivation: 'motivation_0_10',
    libido: 'libido_0_10',
    restingHeartRateBpm: 'resting_heart_rate_bpm',
    hrvRmssdMs: 'hrv_rmssd_ms',
  },
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
