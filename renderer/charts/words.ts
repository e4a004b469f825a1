import type { Blank } from '../../shared/evening/blanks.ts'
import { type Translation, translated } from '../../shared/language/translated.ts'
import { german } from './words.de.ts'

const english = {
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
