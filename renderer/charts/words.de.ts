import type { Words } from './words.ts'

export const german: Words = {
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
