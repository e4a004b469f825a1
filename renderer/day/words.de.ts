import { decimal, form, plural } from '../../shared/language/numbers.ts'
import type { Words } from './words.ts'

const COUNTS = 'Ein Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf Dreizehn Vierzehn'.split(' ')

const daysInWords = (days: number): string => `${COUNTS[days - 1] ?? decimal(days, 0)} Tage`

export const german: Words = {
  title: 'Tage',
  lede: 'Jeder Tag lässt sich lesen, ausfüllen oder berichtigen. Ein Tag ohne Punkt ist einfach ein Tag ohne Punkt.',
  emptyJournal: 'Noch ist nichts geschrieben. Dein erster Tag zeigt sich hier.',
  monthBefore: 'Monat davor',
  monthAfter: 'Monat danach',
  thisMonth: 'Dieser Monat',
  gridHelp: 'Die Pfeiltasten gehen um Tage und Wochen, Bild auf und Bild ab um Monate. Enter öffnet den Tag.',
  legend: 'Punkte, von links: letzte Nacht, Training, Übungen, Befinden, Gedanken.',
  dayNothing: 'nichts aufgeschrieben',
  dayHolds: (parts) => `aufgeschrieben: ${parts}`,
  dayToday: 'heute',
  dayFuture: 'ist noch nicht gekommen',
  future: 'Dieser Tag ist noch nicht gekommen. Wähle heute oder einen Tag davor.',
  notADay: 'Schreib einen Tag wie 24.12. oder letzten Freitag.',
  goTo: 'Zu einem Tag gehen',
  goToHint: 'Zum Beispiel 24.12., letzten Freitag, vor 3 Wochen.',
  whichDay: 'Welcher dieser Tage?',
  open: 'Öffnen',
  sections: {
    sleep: 'letzte Nacht',
    training: 'Training',
    practices: 'Übungen',
    checkIn: 'Befinden',
    trackers: 'was du sonst verfolgst',
    reflection: 'Gedanken',
  },

  back: 'Zurück',
  dayBefore: 'Tag davor',
  dayAfter: 'Tag danach',
  noDayAfter: 'Der Tag danach ist noch nicht da.',
  history: 'Frühere Fassungen',
  pastDay: 'Lies ihn, füll ihn aus oder berichtige ihn. Die Fassung davor bleibt erhalten.',

  historyTitle: (day) => `Frühere Fassungen: ${day}`,
  historyEmpty:
    'Von diesem Tag gibt es noch keine frühere Fassung. Jedes Mal, wenn du zurückkommst und ihn änderst, wird eine aufbewahrt.',
  historyList: 'Fassungen',
  standNow: 'So wie jetzt',
  standEmpty: 'Die leere Seite',
  comparedWith: 'Verglichen mit',
  whatChanged: 'Was sich geändert hat',
  fromTo: (older, newer) => `Von „${older}“ zu „${newer}“.`,
  versionsSame: 'Beide sagen dasselbe.',
  versionHolds: (title) => `Alles in der Fassung vom ${title}`,
  versionEmpty: 'In dieser Fassung war nichts geschrieben.',
  versionColumn: 'Diese Fassung',
  versionIsNow: (title) => `Die Fassung vom ${title} sagt dasselbe wie der Tag, wie er jetzt ist.`,
  stampField: 'Wann es geschrieben wurde',
  bringBack: (title) => `Die Fassung vom ${title} zurückholen`,
  broughtBack: 'Die frühere Fassung ist zurück.',
  close: 'Schließen',

  moveToBin: 'Diesen Tag in den Papierkorb legen',
  movedToBin: (day) => `${day} liegt im Papierkorb. Dort bleibt der Tag 30 Tage.`,
  nothingForBin: 'An diesem Tag steht nichts.',
  bin: (count) => `Papierkorb (${plural(count, 'Tag', 'Tage')})`,
  binHint: 'Ein Tag, den du zurückholst, kommt mit seinen früheren Fassungen.',
  binHolds: (parts) => `Enthält: ${parts}.`,
  keptUntil: (day) => `Bleibt bis ${day}.`,
  putBack: 'Zurückholen',
  putBackDay: (day) => `Zurückholen: ${day}`,
  isBack: (day) => `${day} ist wieder da.`,
  isBackOver: (day) =>
    `${day} ist wieder da. Was du seither dort geschrieben hattest, steht unter den früheren Fassungen.`,
  openIt: 'Ansehen',
  removeForGood: 'Endgültig entfernen',
  removeDayForGood: (day) => `Endgültig entfernen: ${day}`,
  removeTitle: (day) => `${day} endgültig entfernen?`,
  removeBody: (versions) =>
    versions === 0
      ? 'Der Tag verlässt das Tagebuch und lässt sich von hier nicht zurückholen. Frühere Sicherungen enthalten ihn noch.'
      : `Der Tag verlässt das Tagebuch mit ${form(versions, 'einer früheren Fassung', `${versions} früheren Fassungen`)} und lässt sich von hier nicht zurückholen. Frühere Sicherungen enthalten ihn noch.`,
  removedForGood: (day) => `${day} ist endgültig entfernt.`,
  keepIt: 'Behalten',

  showYear: 'Das Jahr zeigen',
  showMonth: 'Den Monat zeigen',
  yearBefore: 'Jahr davor',
  yearAfter: 'Jahr danach',
  thisYear: 'Dieses Jahr',
  yearHelp:
    'Die Pfeiltasten gehen um Tage und Wochen, Pos1 und Ende an die Enden des Monats, Bild auf und Bild ab um Jahre. Enter öffnet den Tag.',
  marks: 'Was an einem Tag aufgeschrieben ist, von einem Teil bis zu fünf oder mehr:',

  gaps: (count) =>
    form(count, 'Ein Abend ohne Eintrag', `${COUNTS[count - 1] ?? String(count)} Abende ohne Eintrag`),
  gapsHint: 'Aus den letzten zwei Wochen. Trag ein, was du noch weißt, oder lass es. Beides ist in Ordnung.',
  leaveGaps: (count) => form(count, 'Leer lassen', 'Alle leer lassen'),
  gapsLeft: (count) => form(count, 'Er bleibt leer.', 'Sie bleiben leer.'),
  gapsBack: (count) => form(count, 'Er steht wieder hier.', 'Sie stehen wieder hier.'),

  filledInLater: (days) => `${form(days, 'Einen Tag', daysInWords(days))} später eingetragen.`,
  filledInLaterIn: (parts) => `Später eingetragen: ${parts}.`,
  partLater: (part, days) =>
    `${part} nach ${form(days, 'einem Tag', `${(COUNTS[days - 1] ?? decimal(days, 0)).toLowerCase()} Tagen`)}`,
}
