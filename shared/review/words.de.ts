import { duration, plural } from '../language/numbers.ts'
import type { CheckInMeasure } from './checkInReview.ts'
import type { Words } from './words.ts'

const MEASURES: Readonly<Record<CheckInMeasure, string>> = {
  mood: 'Stimmung',
  energy: 'Energie',
  motivation: 'Antrieb',
  libido: 'Libido',
  fatigue: 'Müdigkeit',
  soreness: 'Muskelkater',
  stress: 'Stress',
  sleepQuality: 'Schlafqualität',
  hooperIndex: 'Hooper-Index',
  restingHeartRateBpm: 'Ruhepuls',
  hrvRmssdMs: 'Herzratenvariabilität',
}

const days = (count: number): string => plural(count, 'Tag', 'Tage')
const ofDays = (n: number, of: number): string => `${n} von ${plural(of, 'Tag', 'Tagen')}`
const ofNights = (n: number, of: number): string => `${n} von ${plural(of, 'Nacht', 'Nächten')}`
/** After "an": "1 Tag", "3 Tagen". */
const onDays = (count: number): string => plural(count, 'Tag', 'Tagen')

export const german: Words = {
  measures: MEASURES,

  emptyPast:
    'In dieser Woche ist nichts geschrieben. Das ist in Ordnung: Ein Tag lässt sich ausfüllen, wann du magst, oder er bleibt leer.',
  emptyPresent: 'Diese Woche ist noch leer. Sie beginnt, wenn du beginnst; ein Abend genügt.',
  emptyFuture: 'Diese Woche kommt noch.',

  written: (n, of, running) =>
    running ? `Du hast bisher an ${ofDays(n, of)} geschrieben.` : `Du hast an ${ofDays(n, of)} geschrieben.`,
  reflections: (count) => `An ${onDays(count)} hast du Gedanken festgehalten.`,
  filledInLater: (count) => `An ${onDays(count)} wurde etwas erst später eingetragen.`,

  sleepMean: (mean, shortest, longest) =>
    shortest === longest
      ? `Du hast im Mittel ${mean} pro Nacht geschlafen, jede Nacht gleich lang`
      : `Du hast im Mittel ${mean} pro Nacht geschlafen, zwischen ${shortest} und ${longest}`,
  sleepFew: (n, shortest, longest) =>
    n === 1
      ? `Eine Nacht hat Schlafzeiten: ${shortest} geschlafen`
      : `${n} Nächte haben Schlafzeiten, ${shortest === longest ? '' : `zwischen ${shortest} und `}${longest} geschlafen`,
  sleepNeeds: (needed) => `ein Wochenmittel beginnt bei ${needed} Nächten.`,
  sleepNone:
    'Keine Nacht hat vollständige Schlafzeiten, also ist nicht bekannt, wie lange du geschlafen hast.',
  naps: (count, minutes) =>
    minutes === null
      ? `Dazu kamen ${count} Nickerchen.`
      : `Dazu kamen ${count} Nickerchen, zusammen ${minutes}.`,
  oneNap: (minutes) =>
    minutes === null ? 'Dazu kam ein Nickerchen.' : `Dazu kam ein Nickerchen, ${minutes}.`,

  ofNights,
  ofDays,
  before: (value, n, of) => `In den vier Wochen davor waren es ${value} (${ofNights(n, of)}).`,

  trainingNone:
    'Über Training oder Ruhe ist nichts geschrieben, also ist die Belastung dieser Woche nicht bekannt.',
  sessions: (count) => plural(count, 'Einheit', 'Einheiten'),
  restDays: (count, assumed) => {
    const said = plural(count, 'Ruhetag', 'Ruhetage')
    if (assumed === 0) return said
    return assumed === count
      ? `${said} (angenommen, nach deiner Einstellung)`
      : `${said} (${assumed} davon angenommen, nach deiner Einstellung)`
  },
  trainingHeld: (parts) => `Training: ${parts}`,
  load: (load, n, of) => `die Belastung ergibt zusammen ${load} AU an ${ofDays(n, of)}.`,
  loadUnknown: (of) => `die Belastung ${of === 1 ? 'dieses Tages' : 'dieser Tage'} ist nicht bekannt.`,
  dailyLoadBefore: (now, before, n, of) =>
    `Das sind ${now} AU am Tag; in den vier Wochen davor waren es ${before} (${ofDays(n, of)}).`,

  practices: (count) => (count === 1 ? 'Du hast einmal geübt' : `Du hast ${count} Mal geübt`),
  tension: (lower, pairs) =>
    `die Anspannung war danach ${lower} von ${pairs} Mal niedriger, bei denen du sie davor und danach bewertet hast.`,
  tensionOnce: (how) =>
    `die Anspannung war danach ${how}, das eine Mal, als du sie davor und danach bewertet hast.`,
  tensionHow: { lower: 'niedriger', same: 'gleich', higher: 'höher' },
  tensionUnrated: 'die Anspannung wurde nicht davor und danach bewertet.',
  tensionMedian: (fall) => `Im mittleren Fall sank sie um ${fall}.`,
  tensionMedianRose: (rise) => `Im mittleren Fall stieg sie um ${rise}.`,
  tensionMedianSame: 'Im mittleren Fall blieb sie gleich.',
  points: (value) => (value === '1' ? '1 Punkt' : `${value} Punkte`),

  checkIn: (parts, n, of) => `Im Mittel: ${parts} (${ofDays(n, of)}).`,
  checkInMean: (measure, value, ends) => `${measure} ${value} ${ends}`,
  checkInFew: (n, of) => `Dein Befinden steht an ${ofDays(n, of)}; ein Mittel beginnt bei 3 Tagen.`,
  checkInWritten: (n, of) => `Dein Befinden steht an ${ofDays(n, of)}.`,
  moodEnds: 'auf einer Skala von −3 bis 3',
  energyEnds: 'von 10',

  tags: (parts) => `Markiert: ${parts}.`,
  tag: { ill: 'krank', travel: 'Reise', alcohol: 'Alkohol', heat: 'Hitze' },
  tagOn: (tag, count) => `${tag} an ${onDays(count)}`,

  easing:
    'Die neueste Zahl liegt schon jenseits der Linie zum Beenden. Der Hinweis endet, wenn das angehalten hat.',
  rule: (enter) => `Ausgelöst durch: ${enter}.`,
  assumedRest: (count, window) =>
    `${days(count)} von ${window} ohne Eintrag ${count === 1 ? 'zählt' : 'zählen'} als Ruhe, wie deine Einstellung sagt.`,
  assumedLate: (count, window) =>
    `Was an ${onDays(count)} von ${window} steht, wurde später eingetragen, aus der Erinnerung.`,
  assumedEffort:
    'Die Belastung ist deine eigene Einschätzung der Anstrengung mal Minuten; sie gilt, wie du sie geschrieben hast.',
  assumedSleep: (needMin) =>
    `Dein Schlafbedarf ist auf ${duration(needMin)} eingestellt. Nickerchen, die nicht geschrieben sind, zählen als keine.`,
}
