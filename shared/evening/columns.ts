import type { CheckIn } from './checkIn.ts'
import type { Nap, SleepDiary } from './sleepDiary.ts'
import type { StressPractice } from './stressPractice.ts'
import type { TrainingSession } from './trainingSession.ts'

/** The column of each field: snake case, the unit or the scale last. */
type ColumnsOf<Row> = { readonly [Field in keyof Row]: string }

/** Fields of the night, in the order of a night. */
export const SLEEP_COLUMNS: ColumnsOf<Omit<SleepDiary, 'naps'>> = {
  timeIntoBed: 'time_into_bed',
  timeTriedToSleep: 'time_tried_to_sleep',
  sleepOnsetLatencyMin: 'sleep_onset_latency_min',
  awakenings: 'awakenings_count',
  wakeAfterSleepOnsetMin: 'wake_after_sleep_onset_min',
  finalAwakening: 'final_awakening',
  attemptAfterFinalAwakeningMin: 'attempt_after_final_awakening_min',
  timeOutOfBed: 'time_out_of_bed',
  origin: 'origin',
}

export const NAP_COLUMNS: ColumnsOf<Nap> = { id: 'id', start: 'start_time', durationMin: 'duration_min' }

export const SESSION_COLUMNS: ColumnsOf<TrainingSession> = {
  id: 'id',
  activity: 'activity',
  start: 'start_time',
  durationMin: 'duration_min',
  ratingOfPerceivedExertion: 'rpe_cr10',
  origin: 'origin',
}

export const PRACTICE_COLUMNS: ColumnsOf<StressPractice> = {
  id: 'id',
  kind: 'kind',
  durationMin: 'duration_min',
  tensionBefore: 'tension_before',
  tensionAfter: 'tension_after',
}

export const CHECK_IN_COLUMNS: ColumnsOf<CheckIn> = {
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
}
