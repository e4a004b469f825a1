import type { CheckInField } from './checkIn.ts'
import type { DayTag } from './evening.ts'
import type { Names } from './fieldNames.ts'
import type { SleepField } from './fieldPath.ts'
import type { Section } from './sections.ts'

const SECTION_TITLES: Record<Section, string> = {
  sleep: 'Letzte Nacht',
  training: 'Training',
  practices: 'Übungen',
  checkIn: 'Befinden',
  trackers: 'Was du sonst verfolgst',
  reflection: 'Gedanken',
}

const SLEEP_LABELS: Record<SleepField, string> = {
  timeIntoBed: 'Ins Bett um',
  timeTriedToSleep: 'Schlafen wollen ab',
  sleepOnsetLatencyMin: 'Eingeschlafen nach',
  awakenings: 'Wie oft wach',
  wakeAfterSleepOnsetMin: 'Insgesamt wach',
  finalAwakening: 'Endgültig wach um',
  timeOutOfBed: 'Aufgestanden um',
  attemptAfterFinalAwakeningMin: 'Noch versucht zu schlafen',
}

const CHECK_IN: Record<CheckInField, { label: string; lowWord: string; highWord: string }> = {
  fatigue: { label: 'Müdigkeit', lowWord: 'frisch', highWord: 'erschöpft' },
  soreness: { label: 'Muskelkater', lowWord: 'keiner', highWord: 'sehr stark' },
  stress: { label: 'Stress', lowWord: 'gelassen', highWord: 'unter großem Druck' },
  sleepQuality: {
    label: 'Schlafqualität',
    lowWord: 'sehr gut geschlafen',
    highWord: 'sehr schlecht geschlafen',
  },
  mood: { label: 'Stimmung', lowWord: 'sehr unangenehm', highWord: 'sehr angenehm' },
  energy: { label: 'Energie', lowWord: 'keine', highWord: 'so viel wie nur möglich' },
  motivation: { label: 'Antrieb', lowWord: 'keiner', highWord: 'so viel wie nur möglich' },
  libido: { label: 'Libido', lowWord: 'keine', highWord: 'so viel wie nur möglich' },
  restingHeartRateBpm: { label: 'Ruhepuls', lowWord: '', highWord: '' },
  hrvRmssdMs: { label: 'HRV (RMSSD)', lowWord: '', highWord: '' },
}

const TAGS: Record<DayTag, string> = { ill: 'Krank', travel: 'Reise', alcohol: 'Alkohol', heat: 'Hitze' }

/** The names of parts and fields in German. */
export const german: Names = { sections: SECTION_TITLES, sleep: SLEEP_LABELS, checkIn: CHECK_IN, tags: TAGS }
