import type { DayTag } from '../../shared/evening/evening.ts'
import { PRACTICE_NAMES } from '../../shared/evening/practiceNames.ts'
import type { Section } from '../../shared/evening/sections.ts'
import type { RuleId } from '../../shared/guidance/rules/ruleTable.ts'
import { INPUT_WORDS, STRETCH_WORDS } from '../../shared/guidance/words.ts'
import { listed, plural } from '../../shared/language/numbers.ts'
import type { Words } from './words.ts'

const SECTIONS: Readonly<Record<Section, string>> = {
  sleep: 'letzte Nacht',
  training: 'Training',
  practices: 'Übungen',
  checkIn: 'Befinden',
  trackers: 'was du sonst verfolgst',
  reflection: 'Gedanken',
}

const TAGS: Readonly<Record<DayTag, string>> = {
  ill: 'krank',
  travel: 'Reise',
  alcohol: 'Alkohol',
  heat: 'Hitze',
}

/** What each rule looks at, for a rule that cannot tell yet. */
const TOPICS: Readonly<Record<RuleId, string>> = {
  'T-01': 'Wie gleich deine Trainingstage sind',
  'T-02': 'Gesamtbeanspruchung gegen deinen eigenen Bereich',
  'T-03': 'Diese Woche gegen die drei davor',
  'T-04': 'Eine Einheit gegen deine längste ihrer Art',
  'T-05': 'Trainingstage in Folge',
  'T-06': 'Wochen seit einer leichteren',
  'R-01': 'Wie schwer du deine Tage bewertest, gegen dein Übliches',
  'R-02': 'Ruhepuls gegen dein Übliches',
  'R-03': 'Herzratenvariabilität gegen deinen Bereich',
  'R-04': 'Schlaf gegen deinen Bedarf',
  'R-05': 'Stimmung gegen dein Übliches',
  'R-06': 'Wie vergleichbare Einheiten liefen',
  'X-01': 'Belastung und Bereitschaft zusammen, über 5 Tage',
  'X-02': 'Belastung und Bereitschaft zusammen, über 10 Tage',
  'X-03': 'Niedrige Bereitschaft ohne hohe Belastung',
  'X-04': 'Weniger Training, und wie es läuft',
  'X-05a': 'Zeichen, dass die Energie knapp wird',
  'X-05b': 'Zeichen für ein ärztliches Gespräch',
  'X-06': 'Zeichen, die jetzt Hilfe brauchen',
}

/** What a day needs for its readiness to be known. */
const READINESS =
  'Tage mit drei Zeichen der Bereitschaft (Einschätzungen, Schlaf, Stimmung, Puls oder seine Variabilität)'

const ofNights = (n: number, of: number): string => `${n} von ${plural(of, 'Nacht', 'Nächten')}`
const ofDays = (n: number, of: number): string => `${n} von ${plural(of, 'Tag', 'Tagen')}`
const ofPractices = (n: number, of: number): string => `${n} von ${plural(of, 'Übung', 'Übungen')}`

export const german: Words = {
  eyebrow: 'Woche',
  loading: 'Die Woche wird gelesen …',
  before: 'Woche davor',
  after: 'Woche danach',
  thisWeek: 'Diese Woche',
  noWeekAfter: 'Die Woche danach ist noch nicht gekommen.',
  atThisWeek: 'Das ist die jetzige Woche.',
  keys: 'Alt mit Bild auf und Bild ab geht um Wochen.',
  print: 'Drucken',
  announce: (label) => `Woche vom ${label}`,

  days: 'Die sieben Tage',
  sections: SECTIONS,
  tags: TAGS,
  fillIn: 'ausfüllen',
  write: 'schreiben',
  toCome: 'kommt noch',
  leftOut: 'ausgelassen',
  holds: (parts) => `Enthält ${parts}`,
  holdsNothing: 'eine angefangene Notiz',
  filledInLater: 'später eingetragen',
  filledInLaterOn: (days) => `Später eingetragen: ${days}.`,

  inShort: 'Kurz gesagt',
  emptyTitle: {
    past: 'Eine leere Woche',
    present: 'Noch nichts hier',
    future: 'Kommt noch',
  },
  openToday: 'Heute schreiben',

  flags: 'Einen Blick wert',
  flagsHint: (day) =>
    `Beurteilt am ${day}, nach dem, was du geschrieben hast. Ein Hinweis beschreibt Einträge. Er ist keine Diagnose.`,
  noFlags: 'Kein Hinweis ist in Kraft. Das sagt nur, dass keine Regel erfüllt war.',
  ended: 'In dieser Woche beendet',
  endedOn: (title, since, last) => `${title}: ${since} bis ${last}`,
  cannotTell: (count) => `Lässt sich noch nicht sagen (${count})`,
  topics: TOPICS,
  missing: (input, over, known, needed) =>
    `${input === 'readiness signals' ? READINESS : INPUT_WORDS[input]} ${STRETCH_WORDS[over]}: ${known} von ${needed} nötigen`,
  neverRecorded: (inputs) =>
    `Nie aufgeschrieben, also wird nichts darüber gesagt: ${listed(inputs.map((input) => INPUT_WORDS[input]))}. Das ist deine Entscheidung.`,

  sleep: {
    title: 'Schlaf',
    span: (earliest, latest, first, last) =>
      `Eingeschlafen zwischen ${earliest} und ${latest}, endgültig wach zwischen ${first} und ${last}, nach der Uhr an der Wand.`,
    oneSpan: (asleep, awake) => `Geschlafen von ${asleep} bis ${awake}, nach der Uhr an der Wand.`,
    noSpan: 'Keine Nacht hat sowohl die Zeit des Einschlafens als auch die des Aufwachens.',
    n: (n, of) => `${ofNights(n, of)} mit Schlafdauer`,
    none: 'Hier ist keine Nacht aufgeschrieben.',
    mean: 'Mittlere Schlafdauer',
    before: 'Vier Wochen davor',
    efficiency: 'Schlafeffizienz',
    spread: 'Zubettgehen schwankt um',
    typical: (clock, n, of) => `um ${clock}, ${ofNights(n, of)}`,
    scattered: 'Zu verstreut für eine typische Zeit.',
    provisional: '(ein erster Eindruck)',
    needs: (n, needed) => `Beginnt bei ${needed} Nächten; ${n} bekannt.`,
    nights: ofNights,
    upperBound: (nights) =>
      `Die Schlafeffizienz ist in ${plural(nights, 'Nacht', 'Nächten')} eine Obergrenze, in denen die Zeit des Versuchens nach dem Aufwachen leer blieb.`,
    spreadNote:
      'Das Zubettgehen wird über zwei Wochen betrachtet, die davor eingeschlossen (zirkuläre Standardabweichung).',
    imported: (days) => `Aus der Datei eines Geräts: ${days}.`,
    inconsistent: (days) => `Diese Zeiten widersprechen einander und wurden ausgelassen: ${days}.`,
    nightsOf: 'Eine Nacht heißt nach dem Tag des Aufwachens.',
  },

  load: {
    title: 'Trainingsbelastung',
    runs: (least, most, day) =>
      least === most
        ? `Die Belastung war an jedem Trainingstag ${most} AU.`
        : `Die Trainingstage reichen von ${least} bis ${most} AU, am meisten am ${day}.`,
    one: (load, day) => `${load} AU am ${day}.`,
    noLoad: 'Keine Einheit hat sowohl eine Einschätzung als auch Minuten.',
    onlyRest: 'Nur Ruhetage.',
    unknown: (days) => `Nicht bekannt: ${days}.`,
    toCome: (days) => `Kommt noch: ${days}.`,
    assumed: (days) => `Nach deiner Einstellung als Ruhe gezählt, nicht nach deinem Wort: ${days}.`,
    unrated: (count) => `${plural(count, 'Einheit', 'Einheiten')} ohne Einschätzung oder Minuten.`,
    n: (n, of) => `${ofDays(n, of)} bekannt`,
    none: 'Hier sind keine Einheit und kein Ruhetag aufgeschrieben.',
    week: 'Belastung der Woche',
    monotony: 'Monotonie',
    strain: 'Gesamtbeanspruchung',
    daily: 'Am Tag, vier Wochen davor',
    ofDays,
    part: (n) =>
      n === 1
        ? 'Nur der 1 bekannte Tag, also ein Teil der Woche.'
        : `Nur die ${n} bekannten Tage, also ein Teil der Woche.`,
    needsSeven: (n) => `Braucht alle sieben Tage; ${n} bekannt.`,
    zeroSpread: 'Alle sieben Tage sind gleich, also gibt es keine Streuung zum Teilen.',
    noTraining: 'Jeder Tag war Ruhe.',
    what: 'Was diese Zahlen sind',
    whatText: [
      'Belastung ist deine Einschätzung der Anstrengung mal Minuten, in willkürlichen Einheiten (AU): Session-RPE, Foster et al. 2001.',
      'Monotonie ist die mittlere Belastung der sieben Tage geteilt durch ihre Streuung (Stichproben-SD), Gesamtbeanspruchung (Strain) ist Belastung mal Monotonie: Foster 1998. Beide brauchen alle sieben Tage, denn ein unbekannter Tag ist keine Ruhe.',
      'Es gibt keine Linie, die für alle stimmt. Vergleiche eine Woche mit deinen eigenen Wochen.',
    ],
  },

  practices: {
    title: 'Anspannung vorher und nachher',
    counts: { lower: 'niedriger', same: 'gleich', higher: 'höher' },
    count: (how, count) => `${count === 1 ? 'einmal' : `${count} Mal`} ${how}`,
    sentence: (counts) =>
      `Anspannung danach: ${counts}. Man übt, wenn man angespannt ist, also kommt ein Teil des Sinkens von selbst.`,
    unrated: 'Keine Übung ist davor und danach bewertet.',
    axis: 'Anspannung, 0 keine bis 10 so angespannt wie nur möglich',
    n: (pairs, all) => `${ofPractices(pairs, all)} mit beiden Bewertungen`,
    none: 'Hier ist keine Übung aufgeschrieben.',
    kinds: PRACTICE_NAMES,
    median: 'Mittleres Sinken, diese Woche',
    medianFourWeeks: 'Mittleres Sinken, vier Wochen',
    points: (value) => (value === '1' ? '1 Punkt' : `${value} Punkte`),
    ofPractices,
    needs: (n, needed) => `Beginnt bei ${needed}, die davor und danach bewertet sind; ${n} bekannt.`,
  },

  trackers: {
    title: 'Was du sonst verfolgst',
    sentence: 'Jede Zeile zeigt etwas, das du verfolgst. Wo nichts notiert ist, hört die Linie auf.',
    count: (count) => plural(count, 'Zeile', 'Zeilen'),
    averages: 'Diese Woche zusammen',
    tracker: 'Was',
    together: 'Zusammen',
    mean: (value) => `Mittel ${value}`,
    median: (value) => `Median ${value}`,
    answered: (answer, count) => `${answer} ${count}`,
    days: 'Tage',
    toldTitle: 'Was du sonst notierst',
    day: 'Tag',
  },
  checkIn: {
    title: 'Befinden',
    withBand:
      'Jede Zeile ist eine Einschätzung; das Band ist die mittlere Hälfte deiner eigenen vier Wochen davor.',
    withoutBand:
      'Jede Zeile ist eine Einschätzung. Dein eigener üblicher Bereich zeigt sich, sobald 14 der 28 Tage davor bekannt sind.',
    n: (n, of) => `${ofDays(n, of)} mit Befinden`,
    none: 'Hier ist kein Befinden aufgeschrieben.',
    averages: 'Mittelwerte, mit den vier Wochen davor',
    measure: 'Wert',
    mean: 'Diese Woche',
    meanN: 'Tage diese Woche',
    before: 'Vier Wochen davor',
    beforeN: 'Tage davor',
    notEnough: 'zu wenige Tage',
  },
}
