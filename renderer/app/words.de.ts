import type { Words } from './words.ts'

export const german: Words = {
  appName: 'Evenkeel',
  screens: {
    tonight: 'Heute Abend',
    days: 'Tage',
    week: 'Woche',
    import: 'Import',
    backups: 'Sicherungen',
    settings: 'Einstellungen',
  },
  titleOf: (place) => `${place} · Evenkeel`,
  navigation: 'Seiten',
  skip: 'Zum Inhalt springen',
  lock: 'Sperren',
  lockKey: (mac) => (mac ? '⌘L' : 'Strg L'),
  screenKey: (digit, mac) => (mac ? `⌘${digit}` : `Strg ${digit}`),
  sample: 'Beispieljournal. Nichts hier ist von dir.',
  leaveSample: 'Beispiel verlassen',
  missing: {
    title: (count) =>
      count === 1
        ? 'In diesem Journal fehlt ein gespeicherter Stand'
        : `In diesem Journal fehlen ${count} gespeicherte Stände`,
    text: 'Es hat schon mehr enthalten. Vielleicht wurde eine ältere Kopie der Datei zurückgelegt, oder die Festplatte hat die letzten Änderungen verloren. In einer Sicherung sind sie vielleicht noch.',
    backups: 'Sicherungen ansehen',
    accept: 'Ohne sie weitermachen',
  },
  broken: {
    title: 'Diese Seite ließ sich nicht anzeigen',
    text: 'Was gespeichert ist, bleibt gespeichert. Versuch es noch einmal; wenn es so bleibt, wähle eine andere Seite oder starte Evenkeel neu.',
    again: 'Noch einmal versuchen',
  },
  notLocked: {
    title: 'Noch ist nicht alles gespeichert',
    text: 'Etwas, das du geschrieben hast, ließ sich nicht speichern. Wenn du jetzt sperrst, geht es verloren. Geh zurück zur Seite, dort steht, was im Weg ist.',
    stay: 'Hier bleiben',
    lockAnyway: 'Sperren und verlieren',
  },
}
