import type { CheckInField } from '../../shared/evening/checkIn.ts'
import type { DayTag } from '../../shared/evening/evening.ts'
import type { SleepField } from '../../shared/evening/fieldPath.ts'
import { PRACTICE_NAMES } from '../../shared/evening/practiceNames.ts'
import type { Section } from '../../shared/evening/sections.ts'
import { listed, plural } from '../../shared/language/numbers.ts'
import type { Words } from './words.ts'

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

/** Own labels for the CR-10 steps of a whole session's effort, 0 to 10. */
const EFFORT = [
  'gar nichts',
  'kaum etwas',
  'leicht',
  'mäßig',
  'etwas anstrengend',
  'anstrengend',
  'anstrengend, mit Reserve',
  'sehr anstrengend',
  'sehr anstrengend, nicht lange auszuhalten',
  'fast alles, was ich hatte',
  'alles, was ich hatte',
] as const

export const german: Words = {
  sections: SECTION_TITLES,
  sectionKeywords: {
    sleep: 'nacht bett schlaf tagebuch',
    training: 'sport bewegung einheit belastung',
    practices: 'atmen anspannung stress ruhe',
    checkIn: 'stimmung energie müdigkeit puls',
    trackers: 'eigenes verfolgen messen mittel',
    reflection: 'schreiben neu notiz tagebuch text gedanken',
  },
  sleepLabels: SLEEP_LABELS,
  checkIn: CHECK_IN,
  practices: PRACTICE_NAMES,
  tags: TAGS,
  effort: (rating) => EFFORT[Math.round(rating)],

  parts: 'Teile dieser Seite',
  partRecorded: (title) => `${title}, etwas geschrieben`,
  partEmpty: (title) => `${title}, nichts geschrieben`,
  partSkipped: (title) => `${title}, heute nicht`,
  partAsked: (title) => `${title} wird wieder gefragt.`,
  notTonight: 'Heute nicht',
  partOff: 'Dieser Teil ist in den Einstellungen ausgeschaltet. Was hier steht, bleibt.',
  partOffShow: 'Zeigen, was hier steht',
  everythingOff: 'Alle Teile sind in den Einstellungen ausgeschaltet.',
  tagsLabel: 'War etwas davon Teil des Tages?',
  keysField: 'geht zum nächsten Feld',
  keysUsual: 'nimmt die übliche Zeit',
  keysRate: 'bewertet',
  keysDigit: 'eine Ziffer',
  keysNext: 'nächster Teil',
  keysBack: 'voriger Teil',

  sleepHint: 'Wie du dich erinnerst. Du musst nicht auf die Uhr gesehen haben.',
  sleepHintWithUsual: 'Wie du dich erinnerst. Pfeil nach rechts nimmt deine übliche Zeit.',
  night: {
    falling: 'Ins Bett',
    between: 'In der Nacht',
    waking: 'Am Morgen',
    more: 'Wach liegen am Ende und Nickerchen',
  },
  afterWaking: 'Nach dem endgültigen Aufwachen.',
  addNap: 'Nickerchen hinzufügen',
  nap: (place) => `Nickerchen ${place}`,
  napStart: 'Begann um',
  napLength: 'Geschlafen',
  napsFull: (most) => `Mehr als ${most} Nickerchen fasst ein Tag nicht.`,
  inBed: (time) => `Im Bett ${time}`,
  asleep: (time) => `geschlafen ${time}`,
  efficiency: (percent) => `Schlafeffizienz ${percent} %`,
  efficiencyAtMost: (percent) => `Schlafeffizienz höchstens ${percent} %`,
  efficiencyNote:
    'Schlafeffizienz ist die geschlafene Zeit von der Zeit, in der du geschlafen oder es versucht hast.',
  nightOrder: 'Diese Zeiten passen noch nicht zusammen. Sieh auf die Reihenfolge oder auf Morgen und Abend.',
  nightAwakeTooLong: 'Das ist mehr Wachzeit, als die Nacht lang war. Eines von beiden stimmt wohl nicht.',
  nightTriedTooLong:
    'Du warst nach dem Aufwachen schneller auf, als du noch versucht hast zu schlafen. Eines von beiden stimmt wohl nicht.',
  nightShort: 'Das ist weniger als eine Stunde im Bett. Gut, wenn es so war.',
  nightLong: 'Das sind mehr als sechzehn Stunden im Bett. Gut, wenn es so war.',
  nightSlow: 'Das sind mehr als vier Stunden bis zum Einschlafen. Gut, wenn es so war.',
  didYouMean: (parts) => `Meintest du ${listed(parts)}?`,
  timeReading: (label, time) => `${label} ${time}`,
  takeReading: (times) => `Ja, ${listed(times)}`,
  readingTaken: (times) =>
    `Jetzt steht dort ${listed(times)}. Was du getippt hattest, bleibt in den früheren Fassungen dieses Tages.`,

  trainingHint: 'Die ganze Einheit, mit Aufwärmen und Pausen.',
  restDay: 'Ruhetag',
  trainingEmptyHint: 'Eine Einheit oder ein Ruhetag. Ohne ein Wort bleibt es unbekannt.',
  restDayHint: 'Ein Ruhetag. Mehr braucht es nicht.',
  addSession: 'Einheit hinzufügen',
  asLastTime: (what, minutes) => (minutes === null ? what : `${what}, ${minutes} min`),
  asLastTimeOf: (what) => `${what}, wie zuletzt`,
  addStart: 'Beginn hinzufügen',
  session: (place, activity) => (activity === null ? `Einheit ${place}` : `Einheit ${place}: ${activity}`),
  activity: 'Aktivität',
  activityHint: 'Pfeil nach unten bringt frühere.',
  takeActivity: (activity) => `${activity}, wie zuletzt`,
  sessionLength: 'Dauer',
  sessionStart: 'Begann um',
  effortLabel: 'Anstrengung',
  effortLow: 'gar nichts',
  effortHigh: 'alles, was ich hatte',
  load: (load, effort, minutes) => `Belastung ${load} AU: Anstrengung ${effort} × ${minutes} min`,
  loadOfDay: (load) => `Zusammen ${load} AU`,
  sessionsFull: (most) => `Mehr als ${plural(most, 'Einheit', 'Einheiten')} fasst ein Tag nicht.`,

  practicesHint: 'Atmen, Stille, ein Spaziergang: was immer du getan hast, um zur Ruhe zu kommen.',
  addPractice: 'Übung hinzufügen',
  practiseNow: 'Jetzt üben',
  practice: (place, kind) => `Übung ${place}: ${kind}`,
  practiceKind: 'Was',
  practiceLength: 'Dauer',
  tension: 'Anspannung',
  tensionLow: 'keine',
  tensionHigh: 'so angespannt wie nur möglich',
  practicesFull: (most) => `Mehr als ${plural(most, 'Übung', 'Übungen')} fasst ein Tag nicht.`,

  checkInHint: 'Wie sich der Tag angefühlt hat. Die erste Antwort ist gut genug.',
  measured: 'Beim Aufwachen, falls gemessen',
  bpm: 'bpm',
  milliseconds: 'ms',

  reflectionHint: 'Ein Wort oder eine Seite.',
  reflectionLabel: 'Was von diesem Tag bei dir bleibt',

  remove: (what) => `${what} entfernen`,
  removed: (what) => `${what} ist entfernt.`,
  undo: 'Rückgängig',

  saveFailed: 'Was du geschrieben hast, ist noch hier.',
  saveTriesAgain: 'Du musst gerade nichts weiter tun: Es wird von selbst noch einmal versucht.',
  saveConflict: 'Dieser Tag wurde anderswo geändert. Wähle unten eine Fassung.',
  savedOn: (time, day) => `${time} am ${day}`,

  conflictTitle: 'Dieser Tag wurde anderswo geändert, während du geschrieben hast.',
  conflictBody:
    'Wenn du deine Fassung behältst, bleibt die gespeicherte im Verlauf. Wenn du die gespeicherte nimmst, holt „Rückgängig“ deine zurück.',
  conflictSame: 'Beide Fassungen sagen dasselbe.',
  conflictCaption: 'Worin sich die beiden Fassungen unterscheiden',
  field: 'Feld',
  yours: 'Deine',
  stored: 'Die gespeicherte',
  keepMine: 'Meine behalten',
  takeStored: 'Die gespeicherte nehmen',
  tookStored: 'Die gespeicherte Fassung wird gezeigt.',

  nulLeftOut: 'Ein Zeichen, das nicht aufbewahrt werden kann (NUL), wurde weggelassen. Der Rest bleibt.',
  onThisDay: 'An diesem Tag in früheren Jahren',
  holdsParts: (parts) => `Aufgeschrieben: ${parts}.`,

  restForEvening: 'Der Rest des Tages hat bis zum Abend Zeit.',

  opening: 'Der Tag wird geöffnet …',
  retry: 'Noch einmal versuchen',

  restYes: 'Ruhetag',
  restNo: 'Nicht gesagt',
  nothing: 'Nichts',
  halfTyped: 'Noch nicht verstanden',
  blanks: { skipped: 'Ausgelassen', 'not-asked': 'Nicht gefragt' },
  unknown: 'Nichts gesagt',
  trackerGone: 'Etwas, das du verfolgst',
  yes: 'Ja',
  no: 'Nein',
  tagged: (tags: string) => `Stichwörter: ${tags}`,
  tagsField: 'Teil des Tages',
  minutes: (count) => `${count} min`,
  times: (count) => `${count} Mal`,
  at: (time) => `um ${time}`,
  effortOf: (rating) => `Anstrengung ${rating}`,
  tensionOf: (before, after) => `Anspannung ${before} bis ${after}`,
  bpmOf: (value) => `${value} bpm`,
  msOf: (value) => `${value} ms`,
  items: {
    naps: 'Nickerchen',
    sessions: 'Einheit',
    practices: 'Übung',
    reflections: SECTION_TITLES.reflection,
  },
}
