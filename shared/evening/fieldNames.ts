import { type Translation, translated } from '../language/translated.ts'
import type { CheckInField } from './checkIn.ts'
import type { DayTag } from './evening.ts'
import { german } from './fieldNames.de.ts'
import type { SleepField } from './fieldPath.ts'
import type { Section } from './sections.ts'

const SECTION_TITLES: Record<Section, string> = {
  sleep: 'Last night',
  training: 'Training',
  practices: 'Practices',
  checkIn: 'Check-in',
  trackers: 'Your trackers',
  reflection: 'Reflection',
}

const SLEEP_LABELS: Record<SleepField, string> = {
  timeIntoBed: 'Into bed at',
  timeTriedToSleep: 'Tried to sleep from',
  sleepOnsetLatencyMin: 'Fell asleep after',
  awakenings: 'Times awake',
  wakeAfterSleepOnsetMin: 'Awake in all',
  finalAwakening: 'Woke for good at',
  timeOutOfBed: 'Out of bed at',
  attemptAfterFinalAwakeningMin: 'Still tried to sleep',
}

const CHECK_IN: Record<CheckInField, { label: string; lowWord: string; highWord: string }> = {
  fatigue: { label: 'Fatigue', lowWord: 'fresh', highWord: 'worn out' },
  soreness: { label: 'Soreness', lowWord: 'none', highWord: 'very sore' },
  stress: { label: 'Stress', lowWord: 'at ease', highWord: 'under great strain' },
  sleepQuality: { label: 'Sleep quality', lowWord: 'slept very well', highWord: 'slept very badly' },
  mood: { label: 'Mood', lowWord: 'very unpleasant', highWord: 'very pleasant' },
  energy: { label: 'Energy', lowWord: 'none', highWord: 'as much as can be' },
  motivation: { label: 'Motivation', lowWord: 'none', highWord: 'as much as can be' },
  libido: { label: 'Libido', lowWord: 'none', highWord: 'as much as can be' },
  restingHeartRateBpm: { label: 'Resting heart rate', lowWord: '', highWord: '' },
  hrvRmssdMs: { label: 'HRV (RMSSD)', lowWord: '', highWord: '' },
}

const TAGS: Record<DayTag, string> = { ill: 'Ill', travel: 'Travel', alcohol: 'Alcohol', heat: 'Heat' }

const english = { sections: SECTION_TITLES, sleep: SLEEP_LABELS, checkIn: CHECK_IN, tags: TAGS }

export type Names = Translation<typeof english>

/** What the parts and fields of an evening are called, the same on the page and in what is exported. */
export const {
  sections: SECTION_NAMES,
  sleep: SLEEP_NAMES,
  checkIn: CHECK_IN_NAMES,
  tags: TAG_NAMES,
} = translated({ en: english, de: german })
