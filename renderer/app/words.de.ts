import { SCREEN_NAMES } from '../../shared/around/words.ts'
import type { Words } from './words.ts'

export const german: Words = {
  appName: 'Evenkeel',
  screens: SCREEN_NAMES,
  titleOf: (place) => `${place} · Evenkeel`,
  navigation: 'Seiten',
  skip: 'Zum Inhalt springen',
  lock: 'Sperren',
  palette: 'Finden, tun',
  commands: {
    screenKeywords: {
      tonight: 'heute abend schreiben eintrag schlaf training befinden',
      days: 'kalender verlauf vergangen monat',
      week: 'rückblick zusammenfassung zahlen hinweise belastung',
      practice: 'jetzt atmen atmung takt uhr meditation ruhe anspannung',
      import: 'fitbit csv dateien einlesen übernehmen',
      backups: 'backup sicherung wiederherstellen kopie',
      settings: 'optionen sprache passwort passphrase wiederherstellungsschlüssel erinnerung',
    },
    nowhereBack: 'Hier hast du angefangen.',
    nowhereForward: 'Du bist nicht zurückgegangen.',
    privacy: 'Was privat bleibt',
    privacyKeywords: 'datenschutz netz daten verbindungen verschlüsselung',
    reflection: 'Eine Reflexion schreiben',
    reflectionKeywords: 'neu notiz tagebuch frage text gedanken',
    backUp: 'Jetzt sichern',
    backUpKeywords: 'backup sicherung kopie machen',
    import: 'Aufzeichnungen aus Dateien übernehmen',
    importKeywords: 'fitbit csv google apple daylio import auswählen',
    printKeywords: 'papier pdf rückblick',
    lockKeywords: 'sperren schließen verlassen sicher',
    keys: 'Tasten und Kürzel',
    keysKeywords: 'tastatur übersicht hilfe liste',
    notInSample: 'Nicht im Beispiel.',
    lookNow: (name) => `Geändert. ${name}.`,
    lookBefore: 'Es sieht aus wie vorher.',
    themeKeywords: 'aussehen farben nacht',
    textSizeKeywords: 'schrift buchstaben größer kleiner zoom',
    usualMotion: 'Übliche Bewegung',
    motionKeywords: 'animation weniger ruhig',
    inForce: 'in Gebrauch',
    offer: (action, message) => `${action}: ${message.replace(/\.$/, '')}`,
  },
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
