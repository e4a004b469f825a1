import type { Blank } from '../../shared/evening/blanks.ts'
import { type Translation, translated } from '../../shared/language/translated.ts'
import type { CheckInMeasure } from '../../shared/review/checkInReview.ts'
import { german } from './words.de.ts'

/** The measures of the check-in, and what the ends of their scales mean. */
const MEASURES: Readonly<Record<CheckInMeasure, { label: string; ends: string }>> = {
  mood: { label: 'Mood', ends: '−3 unpleasant, 3 pleasant' },
  energy: { label: 'Energy', ends: '0 none, 10 most' },
  motivation: { label: 'Motivation', ends: '0 none, 10 most' },
  libido: { label: 'Libido', ends: '0 none, 10 most' },
  fatigue: { label: 'Fatigue', ends: '1 fresh, 7 worn out' },
  soreness: { label: 'Soreness', ends: '1 none, 7 very sore' },
  stress: { label: 'Stress', ends: '1 at ease, 7 great strain' },
  sleepQuality: { label: 'Sleep quality', ends: '1 very good, 7 very bad' },
  hooperIndex: { label: 'Hooper index', ends: '4 lightest, 28 hardest' },
  restingHeartRateBpm: { label: 'Resting heart rate', ends: 'beats a minute' },
  hrvRmssdMs: { label: 'HRV (RMSSD)', ends: 'milliseconds' },
}

const english = {
  measures: MEASURES,

  showTable: 'Show as table',
  walk: (title: string) => `${title}: read value by value`,
  noEntry: 'no entry',
  blanks: { skipped: 'left out', 'not-asked': 'not asked' } satisfies Record<Blank, string>,
  rest: 'rest',
  restDay: 'rest day',
  nothing: '–',
  day: 'Day',
  night: 'Night',

  inBed: 'In bed',
  asleep: 'Asleep',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  timeAsleep: 'Time asleep',
  sleepTimesMissing: 'sleep times not noted',
  inBedWords: (span: string) => `in bed ${span}`,
  asleepWords: (span: string) => `asleep ${span}`,

  load: 'Load',
  loadUnit: 'AU',
  loadAxis: 'Load (AU: effort × minutes)',
  valueOf: (value: string, unit: string) => `${value} ${unit}`,
  unknown: 'not known',

  countOf: (n: number, of: number) => `${n} of ${of} ${of === 1 ? 'day' : 'days'}`,

  usualRange: 'Your usual range',

  before: 'Before',
  after: 'After',
  practice: 'Practice',
  change: 'Change',
  beforeAfter: (before: string, after: string) => `${before} before, ${after} after`,
  notNoted: 'not noted',
  beforeNotNoted: 'before not noted',
  afterNotNoted: 'after not noted',
} as const

export type Words = Translation<typeof english>

/** Every string that a figure says by itself. */
export const words = translated({ en: english, de: german })
