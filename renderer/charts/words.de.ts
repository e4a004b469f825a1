import type { CheckInMeasure } from '../../shared/review/checkInReview.ts'
import type { Words } from './words.ts'

const MEASURES: Readonly<Record<CheckInMeasure, { label: string; ends: string }>> = {
  mood: { label: 'Stimmung', ends: '−3 unangenehm, 3 angenehm' },
  energy: { label: 'Energie', ends: '0 keine, 10 am meisten' },
  motivation: { label: 'Antrieb', ends: '0 keiner, 10 am meisten' },
  libido: { label: 'Libido', ends: '0 keine, 10 am meisten' },
  fatigue: { label: 'Müdigkeit', ends: '1 frisch, 7 erschöpft' },
  soreness: { label: 'Muskelkater', ends: '1 keiner, 7 sehr stark' },
  stress: { label: 'Stress', ends: '1 gelassen, 7 großer Druck' },
  sleepQuality: { label: 'Schlafqualität', ends: '1 sehr gut, 7 sehr schlecht' },
  hooperIndex: { label: 'Hooper-Index', ends: '4 am leichtesten, 28 am schwersten' },
  restingHeartRateBpm: { label: 'Ruhepuls', ends: 'Schläge pro Minute' },
  hrvRmssdMs: { label: 'HRV (RMSSD)', ends: 'Millisekunden' },
}

export const german: Words = {
  measures: MEASURES,

  showTable: 'Als Tabelle zeigen',
  walk: (title) => `${title}: Wert für Wert lesen`,
  noEntry: 'kein Eintrag',
  blanks: { skipped: 'ausgelassen', 'not-asked': 'nicht gefragt' },
  rest: 'Ruhe',
  restDay: 'Ruhetag',
  nothing: '–',
  day: 'Tag',
  night: 'Nacht',

  inBed: 'Im Bett',
  asleep: 'Geschlafen',
  fromTo: (from, to) => `${from} bis ${to}`,
  timeAsleep: 'Schlafdauer',
  sleepTimesMissing: 'Schlafzeiten nicht notiert',
  inBedWords: (span) => `im Bett ${span}`,
  asleepWords: (span) => `geschlafen ${span}`,

  load: 'Belastung',
  loadUnit: 'AU',
  loadAxis: 'Belastung (AU: Anstrengung × Minuten)',
  valueOf: (value, unit) => `${value} ${unit}`,
  unknown: 'nicht bekannt',

  countOf: (n, of) => `${n} von ${of} ${of === 1 ? 'Tag' : 'Tagen'}`,

  usualRange: 'Dein üblicher Bereich',

  before: 'Vorher',
  after: 'Nachher',
  practice: 'Übung',
  change: 'Änderung',
  beforeAfter: (before, after) => `${before} vorher, ${after} nachher`,
  notNoted: 'nicht notiert',
  beforeNotNoted: 'vorher nicht notiert',
  afterNotNoted: 'nachher nicht notiert',
}
