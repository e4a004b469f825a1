import { decimal, plural } from '../../shared/language/numbers.ts'
import type { OwnMeasure } from './measures.ts'
import type { Words } from './words.ts'

const MEASURES: Readonly<Record<OwnMeasure, string>> = {
  totalSleepTime: 'Schlafdauer',
  sleepEfficiency: 'Geschlafen von der Zeit des Versuchens',
  midSleep: 'Mitte der Nacht',
  bedtimeSpread: 'Wie die Bettzeit schwankt',
  dailyLoad: 'Trainingsbelastung je Tag',
  weekLoad: 'Trainingsbelastung in sieben Tagen',
  monotony: 'Monotonie des Trainings',
  practiceMin: 'Minuten mit Übungen',
}

const days = (count: number): string => plural(count, 'Tag', 'Tage')

export const german: Words = {
  title: 'Verlauf',
  lede: 'Was du festgehalten hast, über die Zeit. Eine Lücke bleibt eine Lücke.',
  loading: 'Die Tage werden gelesen …',
  print: 'Drucken',

  measure: 'Größe',
  second: 'Darunter',
  nothingBelow: 'nichts',
  groups: {
    sleep: 'Schlaf',
    training: 'Training',
    practices: 'Übungen',
    checkIn: 'Befinden',
    trackers: 'Was du sonst verfolgst',
    archived: 'Archiviert',
  },
  measures: MEASURES,
  withUnit: (name, unit) => `${name} (${unit})`,
  shareOfYes: 'Anteil Ja',
  both: (first, second) => `${first}, darunter ${second}`,

  range: 'Wie weit zurück',
  ranges: { fourWeeks: '4 Wochen', threeMonths: '3 Monate', year: 'Ein Jahr', all: 'Alles' },
  showRange: (range) => `Zeigen: ${range}`,
  rangeShown: (range) => `Gezeigt: ${range}`,
  leaveOutLate: 'Weglassen, was an einem späteren Tag eingetragen wurde',

  values: {
    bpm: (value) => `${value}/min`,
    ms: (value) => `${value} ms`,
    percent: (value) => `${value} %`,
    load: (value) => `${value} AU`,
    yes: 'ja',
    no: 'nein',
    yesShare: (value) => `ja an ${value} %`,
  },

  weekOf: (day) => `Woche ab ${day}`,
  states: {
    open: 'noch offen',
    notYet: 'kommt noch',
    before: 'vor Beginn des Journals',
    tooFew: (n) => `zu wenige bekannte Tage (${n})`,
    leftOut: 'später eingetragen, weggelassen',
  },
  beforeJournal: 'vor Beginn deines Journals',
  noneHere: 'Hier ist nichts festgehalten',
  leftOutHere: 'Weggelassen, da später eingetragen',

  reading: {
    late: 'an einem späteren Tag eingetragen',
    lateOf: (late) => `${late} an einem späteren Tag eingetragen`,
    half: (low, high) => `mittlere Hälfte ${low} bis ${high}`,
    known: (n) => `${days(n)} bekannt`,
    rolling: (value) => `sieben Tage ${value}`,
    usual: (low, high) => `üblich ${low} bis ${high}`,
  },

  sentence: {
    none: 'In diesen Tagen ist nichts festgehalten.',
    allLeftOut: 'Was in diesen Tagen festgehalten ist, wurde später eingetragen und ist weggelassen.',
    named: (name, sentence) => `${name}: ${sentence}`,
    nights: (n, of) => `${decimal(n, 0)} von ${plural(of, 'Nacht', 'Nächten')} bekannt`,
    days: (n, of) => `${decimal(n, 0)} von ${plural(of, 'Tag', 'Tagen')} bekannt`,
    values: (count, middle, least, most) =>
      least === most
        ? `${count}, jedes Mal ${middle}.`
        : `${count}. Der mittlere Wert ist ${middle}; sie reichen von ${least} bis ${most}.`,
    one: (count, value) => `${count}: ${value}.`,
    yes: (count, yes) => `${count}, davon ${yes} mit Ja.`,
    latest: (day, value) => `Über die sieben Tage bis ${day} ist das Mittel ${value}.`,
    latestUsual: (day, value, low, high) =>
      `Über die sieben Tage bis ${day} ist das Mittel ${value}; dein üblicher Bereich davor ist ${low} bis ${high}.`,
  },

  legend: {
    day: 'Ein Tag',
    median: { week: 'Median einer Woche', month: 'Median eines Monats' },
    share: { week: 'Anteil Ja in einer Woche', month: 'Anteil Ja in einem Monat' },
    half: 'Mittlere Hälfte davon',
    rolling: 'Mittel von sieben Tagen',
    usual: 'Dein üblicher Bereich',
    late: 'An einem späteren Tag eingetragen',
    mostlyLate: 'Meist an einem späteren Tag eingetragen',
  },

  notes: {
    median: {
      week: 'Jeder Punkt ist der Median einer Woche',
      month: 'Jeder Punkt ist der Median eines Monats',
    },
    share: {
      week: 'Jeder Punkt ist der Anteil der Ja in einer Woche',
      month: 'Jeder Punkt ist der Anteil der Ja in einem Monat',
    },
    half: (rule, needed) =>
      `${rule}, jeder Balken die mittlere Hälfte davon (ab ${plural(needed, 'bekannten Tag', 'bekannten Tagen')}).`,
    plainRule: (rule) => `${rule}.`,
    fewer: { week: 'Eine Woche', month: 'Ein Monat' },
    tooFew: (what, needed, count) =>
      `${what} mit weniger als ${plural(needed, 'bekannten Tag', 'bekannten Tagen')} bleibt eine Lücke; hier ist das ${count} Mal so.`,
    usualNeeds: (needed, of, n) =>
      `Dein üblicher Bereich erscheint, sobald ${needed} der ${of} Tage bekannt sind, die eine Woche vorher enden; bisher ${n === 1 ? 'ist' : 'sind'} es ${n}.`,
    late: (count) => `${plural(count, 'Wert', 'Werte')} an einem späteren Tag als dem eigenen eingetragen.`,
    leftOut: (count) => `Weggelassen, da an einem späteren Tag eingetragen: ${count}.`,
    upperBounds: (nights) =>
      `Eine obere Grenze in ${plural(nights, 'Nacht', 'Nächten')}, in denen die Zeit des Versuchens nach dem Aufwachen leer blieb.`,
    notAsked: 'Zurzeit wird nicht danach gefragt; was festgehalten ist, bleibt.',
    practiceGap: 'Ein Tag ohne Übung, oder mit einer ohne Minuten, ist eine Lücke und keine Null.',
    weekLoad:
      'Jeder Wert ist die Belastung der sieben Tage, die dort enden. Alle sieben müssen bekannt sein.',
    monotony:
      'Jeder Wert ist die mittlere Belastung von sieben Tagen, geteilt durch ihre Streuung (Standardabweichung der Stichprobe): Foster 1998. Alle sieben müssen bekannt sein.',
    bedtimeSpread:
      'Jeder Wert sagt, wie weit die Bettzeit über die 14 Nächte schwankte, die dort enden (zirkuläre Standardabweichung), ab 5 bekannten Nächten.',
    named: (name, note) => `${name}: ${note}`,
    two: 'Zwei Größen untereinander zeigen, was wann war. Sie sagen nichts darüber, woran es lag.',
  },

  how: 'Wie das berechnet ist',
  howText: {
    rolling: (needed) =>
      `Die Linie ist das Mittel der sieben Tage, die dort enden, ab ${needed} bekannten Tagen. Wo ein Tag nicht bekannt ist, hört sie auf; über eine Lücke führt sie nie.`,
    middleHalf:
      'Dein üblicher Bereich ist die mittlere Hälfte (25 % bis 75 %) der 28 Tage, die eine Woche vorher enden, ab 14 bekannten Tagen. So teilt er keinen Tag mit der Linie.',
    halfSd:
      'Bei der Herzratenvariabilität sind Linie und üblicher Bereich aus dem natürlichen Logarithmus genommen: Der Bereich ist eine halbe Standardabweichung um das Mittel der 28 Tage, die eine Woche vorher enden, ab 14 bekannten Tagen (Plews u. a. 2013). Die Breite ist eine Übereinkunft.',
    sums: 'Ein Tag ohne Eintrag ist unbekannt. Er zählt nie als null und nie als Ruhe, außer nach deiner eigenen Einstellung zum Training.',
    late: 'Ein Teil des Abends, der erst an einem späteren Tag als dem eigenen eingetragen wurde, ist hohl gezeichnet.',
    clock: 'Uhrzeiten sind die der Wanduhr. Ihre Mitte ist auf dem Kreis des Tages genommen.',
  },

  table: {
    steps: { day: 'Tag', week: 'Woche', month: 'Monat' },
    value: 'Wert',
    median: 'Median',
    share: 'Anteil Ja',
    half: 'Mittlere Hälfte',
    known: 'Bekannte Tage',
    rolling: 'Mittel von sieben Tagen',
    usual: 'Üblicher Bereich',
    marks: 'Markiert',
    late: (value) => `${value}, später eingetragen`,
    of: (name, label) => `${name}: ${label}`,
    to: (low, high) => `${low} bis ${high}`,
  },

  n: (name, count) => `${name}: ${count}`,
  keys: {
    day: 'Pfeiltasten lesen die Werte einzeln; Enter öffnet den Tag.',
    week: 'Pfeiltasten lesen die Werte einzeln; Enter öffnet die Woche.',
    month: 'Pfeiltasten lesen die Werte einzeln; Enter öffnet den ersten Tag mit einem Wert.',
  },

  emptyTitle: 'Noch nichts zu zeichnen',
  empty:
    'Sobald etwas festgehalten ist, zeigt es sich hier über die Zeit. Ein Mindestmaß gibt es nicht: Ein paar Tage sind ein Anfang.',
  openTonight: 'Heute schreiben',
  noneTitle: (name) => `${name}: nichts in diesen Tagen`,
  none: 'In den gezeigten Tagen ist davon nichts festgehalten. Oben lassen sich andere Größen wählen.',
  noneOff:
    'In den Einstellungen ist es ausgeschaltet, und in den gezeigten Tagen ist davon nichts festgehalten.',
  noneArchived: 'Es ist archiviert, und in den gezeigten Tagen ist davon nichts festgehalten.',
  lookFurther: 'Alle Tage ansehen',
}
