import type { Words } from './words.ts'

export const german: Words = {
  title: 'Import und Export',
  lede: 'Was du anderswo aufgezeichnet hast, kann herein, und alles, was du geschrieben hast, kann hinaus.',
  bringIn: 'Import',
  bringInHint: 'Du siehst, was hereinkäme, bevor sich etwas ändert, und du kannst es zurücknehmen.',
  choose: 'Dateien wählen',
  choosing: 'Ein Fenster zum Wählen ist offen.',
  chooseOthers: 'Andere Dateien wählen',

  guide: {
    title: 'Dateien, die hereinkommen können',
    kinds: [
      {
        title: 'Ein Journal, aus Evenkeel exportiert',
        text: 'Das Archiv eines Exports mit allem oder mit der Datei für Programme, oder die „journal.json“ darin. Ohne das Archiv fehlen die Bilder. Um zu einem früheren Stand zurückzukehren, stell lieber eine Sicherung wieder her.',
        columns: [],
      },
      {
        title: 'Nächte, Nickerchen und Ruhepuls von Fitbit oder Google',
        text: 'Fordere deine Daten auf takeout.google.com an, wähle Fitbit und entpacke das Archiv. Die Nächte stehen in „sleep-….json“, der Puls in „resting_heart_rate-….json“. Du kannst viele auf einmal wählen.',
        columns: [],
      },
      {
        title: 'Trainingseinheiten aus einer Tabelle',
        text: 'Eine CSV-Datei mit einer Einheit pro Zeile: wann sie endete, in UTC (etwa 2026-11-24T18:30:00Z), was du gemacht hast, wie anstrengend es war von 0 bis 10 und wie viele Minuten es dauerte.',
        columns: ['end_date_time', 'activity_names', 'perceived_exertion', 'duration_min'],
      },
      {
        title: 'Morgendliche Einschätzungen aus einer Tabelle',
        text: 'Eine CSV-Datei mit einem Bogen pro Zeile: wann er ausgefüllt wurde, in UTC, und fünf Einschätzungen von 1 (am schlechtesten) bis 5 (am besten).',
        columns: ['effective_time_frame', 'fatigue', 'mood', 'sleep_quality', 'soreness', 'stress'],
      },
    ],
    columns: 'Spalten:',
    rules:
      'Nur leere Stellen werden gefüllt. Was du selbst geschrieben hast, wird nie überschrieben, und kein Eintrag kommt doppelt herein.',
  },

  options: {
    title: 'Wie sie gelesen werden',
    zone: 'Zeitzone der Dateien',
    zoneHint:
      'Wo du warst, als sie aufgezeichnet wurden. Davon hängt ab, zu welchem Tag eine Nacht oder eine Einheit gehört.',
    thisComputer: (zone) => `${zone} (dieser Computer)`,
    differing: (days) => `Nicht gleich in der Datei und in diesem Journal: ${days}`,
    differingHint: 'Was ersetzt wird, bleibt unter den früheren Fassungen des Tages.',
    differingChoices: { keep: 'Die hier behalten', take: 'Die aus der Datei nehmen' },
    daysWithout: 'Tage ohne eine Einheit in dieser Datei',
    daysWithoutHint:
      'Zwischen zwei Einheiten, bis zu 28 Tage am Stück. Wähle Ruhe nur, wenn jede Einheit aufgeschrieben wurde; sonst würde die Woche Ruhe zählen, die du nicht hattest.',
    daysWithoutChoices: { unknown: 'Unbekannt lassen', rest: 'Als Ruhe zählen' },
  },

  preview: {
    title: 'Was hereinkäme',
    caption: 'Dateien und was aus ihnen würde',
    reading: 'Die Dateien werden gelesen',
    file: 'Datei',
    span: 'Tage',
    fresh: 'Neu',
    known: 'Schon hier',
    keptYours: 'Deine behalten',
    leftOut: 'Ausgelassen',
    spanOf: (first, last) => `${first} bis ${last}`,
    noSpan: 'Keine',
    skip: (count, why) => `${count}: ${why}`,
    notTaken: 'Was ausgelassen wird und warum',
    nothing: 'Nichts in diesen Dateien ist neu. Dein Journal bleibt, wie es ist.',
    wouldChange: (days) => `Ausgefüllt würden: ${days}.`,
    restDays: (days) => `Als Ruhetag gesetzt würden: ${days}.`,
    wouldReplace: (days, replaced) =>
      `${days} kämen herein, davon ${replaced} an die Stelle deiner Einträge.`,
    yours: 'Deine eigenen Einträge bleiben, wie sie sind.',
  },

  export: {
    title: 'Export',
    hint: 'Eine Kopie deines Journals in offenen Formaten, in einem ZIP-Archiv. Das Journal bleibt, wie es ist.',
    format: 'Was darin ist',
    formats: {
      everything: 'Alles',
      markdown: 'Seiten zum Lesen',
      csv: 'Tabellen',
      json: 'Eine Datei für Programme',
    },
    formatHints: {
      everything: 'Seiten, Tabellen, Bilder und eine Datei, die alles genau enthält.',
      markdown: 'Markdown: eine Seite für jeden Tag, mit deinen Bildern.',
      csv: 'CSV: eine Tabelle für jedes Feld, für eine Tabellenkalkulation.',
      json: 'JSON: jeder Wert genau so, wie er aufbewahrt ist, mit deinen Bildern.',
    },
    days: 'Welche Tage',
    daysChoices: { all: 'Alle Tage', some: 'Von einem Tag bis zu einem anderen' },
    first: 'Erster Tag',
    last: 'Letzter Tag',
    dayHint: 'Zum Beispiel 24.12.2025, letzten Freitag.',
    span: (first, last) => `Darin sind die Tage vom ${first} bis zum ${last}.`,
    oneDay: (day) => `Darin ist ein Tag, der ${day}.`,
    problems: {
      notADay: 'Schreib einen Tag wie 24.12.2025 oder letzten Freitag.',
      future: 'Dieser Tag ist noch nicht gekommen. Schreib heute oder einen Tag davor.',
      twoReadings: 'Das können zwei Tage sein. Schreib den Monat als Wort.',
      order: 'Er liegt vor dem ersten Tag. Ändere einen von beiden.',
    },
    run: 'Exportieren',
    underWay: 'Läuft gerade.',
    warning: {
      title: 'Der Export ist nicht verschlüsselt',
      text: 'Wer die Datei bekommt, kann alles darin lesen. Leg sie dorthin, wo nur du hinkommst, und lösche sie, wenn du sie nicht mehr brauchst.',
      backup: 'Um dein Journal aufzubewahren, ist eine Sicherung der bessere Weg: Sie bleibt verschlüsselt.',
      confirm: 'Ort wählen',
      cancel: 'Nicht exportieren',
    },
    running: 'Wird exportiert',
    stop: 'Anhalten',
    stopped: 'Angehalten. Es wurde keine Datei geschrieben.',
    noDays: 'An diesen Tagen ist nichts geschrieben, also gibt es nichts zu exportieren.',
    done: 'Exportiert',
    file: (name, size) => `${name}, ${size}. Die Datei ist nicht verschlüsselt.`,
    show: 'Im Ordner zeigen',
    counts: {
      all: (days, parts) => `${days}, darin ${parts}.`,
      daysAlone: (days) => `${days}.`,
      parts: {
        nights: { one: 'Nacht', many: 'Nächte' },
        sessions: { one: 'Einheit', many: 'Einheiten' },
        practices: { one: 'Übung', many: 'Übungen' },
        checkIns: { one: 'Befinden', many: 'Befinden' },
        trackerValues: { one: 'eigener Wert', many: 'eigene Werte' },
        reflections: { one: 'Text', many: 'Texte' },
        pictures: { one: 'Bild', many: 'Bilder' },
      },
    },
  },

  run: 'Importieren',
  running: 'Wird importiert',
  leave: 'Nicht importieren',

  result: {
    title: 'Importiert',
    changed: (days) => `${days} ausgefüllt.`,
    restDays: (days) => `${days} als Ruhetag gesetzt.`,
    nothing: 'Nichts war neu, also hat sich nichts geändert.',
    undo: 'Import rückgängig machen',
    undoing: 'Der Import wird zurückgenommen',
    undone: (days, count) =>
      count === 1
        ? `Zurückgenommen. ${days} ist wieder wie vorher.`
        : `Zurückgenommen. ${days} sind wieder wie vorher.`,
    keptChanged: (days, count) =>
      count === 1
        ? `${days}, den du seitdem geändert hast, bleibt, wie er ist.`
        : `${days}, die du seitdem geändert hast, bleiben, wie sie sind.`,
  },
}
