import { LANGUAGE_NAMES } from '../../shared/language/language.ts'
import type { Words } from './words.ts'

export const german: Words = {
  title: 'Einstellungen',
  lede: 'Jede Änderung ist gespeichert, sobald du sie machst.',
  saved: 'Gespeichert.',

  look: {
    title: 'Aussehen',
    theme: 'Farben',
    themes: {
      auto: 'Automatisch',
      light: 'Hell',
      dusk: 'Dämmerung',
      dark: 'Dunkel',
      contrast: 'Hoher Kontrast',
    },
    themeHint:
      'Automatisch: Dämmerung von 19:00 bis 6:00 und immer, wenn dieser Computer auf dunkel gestellt ist; hoher Kontrast, wo er das verlangt.',
    textSize: 'Schriftgröße',
    textSizes: { normal: 'Wie üblich', large: 'Groß', larger: 'Größer' },
    lessMotion: 'Weniger Bewegung',
    lessMotionHint:
      'Nichts gleitet oder blendet. Verlangt dieser Computer weniger Bewegung, ist es ohnehin so.',
    contentProtection: 'Fenster aus Bildschirmfotos und geteilten Bildschirmen heraushalten',
    contentProtectionHint: 'Geht unter Windows und macOS. Linux bietet diesen Schutz nicht.',
    markMisspelled: 'Wörter markieren, die falsch geschrieben sein könnten',
    markMisspelledHint:
      'In der Sprache darunter, mit Wortlisten, die mit der App kamen. Die rechte Maustaste zeigt Vorschläge. Kein Wort verlässt diesen Computer.',
    language: 'Sprache',
    languageHint: 'Daten und Zahlen richten sich danach. Was du geschrieben hast, bleibt, wie es ist.',
    languageUnsaved:
      'Etwas, das du geschrieben hast, ist noch nicht gespeichert. Geh erst dorthin zurück und sieh nach, was im Weg ist.',
    languages: { auto: 'Automatisch', ...LANGUAGE_NAMES },
  },

  modules: {
    title: 'Teile eines Abends',
    hint: 'Was aus ist, wird nicht gefragt. Was du dort geschrieben hast, bleibt, und an Tagen, an denen etwas steht, ist es eingeklappt zu sehen.',
    names: {
      sleep: 'Letzte Nacht',
      training: 'Training',
      practices: 'Übungen',
      checkIn: 'Befinden',
      trackers: 'Eigene Werte',
      reflection: 'Gedanken',
    },
  },

  day: {
    title: 'Tag und Woche',
    rollOver: 'Ein neuer Tag beginnt um',
    rollOverHint: 'Was du vor dieser Stunde schreibst, gehört zum Abend davor.',
    clock: 'Uhrzeiten',
    clocks: { auto: 'Wie auf diesem Computer', '24': '22:30', '12': '10:30 pm' },
    clockHint: 'Wie Zeiten gezeigt werden. Beide Schreibweisen werden verstanden.',
    firstWeekday: 'Die Woche beginnt am',
    weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  },

  sleep: {
    title: 'Schlaf',
    need: 'Schlaf, den du in 24 Stunden brauchst',
    needHint: 'Dein eigenes Ziel, 240 bis 720 Minuten. Die Woche vergleicht deine Nächte damit.',
  },

  training: {
    title: 'Training',
    rest: 'Ein Tag ohne Trainingseintrag zählt als Ruhetag',
    restHint:
      'Aus: So ein Tag ist unbekannt, und die Woche lässt seine Belastung offen. An: Er zählt als Belastung null, und das stimmt nur, wenn du jede Einheit aufschreibst. Tage, die du als Ruhetag markiert hast, sind es so oder so.',
  },

  locking: {
    title: 'Sperren',
    autoLock: 'Von selbst sperren nach',
    autoLockHint:
      'Gezählt ab dem letzten Tastendruck, der letzten Mausbewegung oder dem Ende einer Übung. Was du gerade schreibst, wird erst gespeichert.',
    never: 'Nie',
    minutes: (n) => (n === 1 ? '1 Minute' : `${n} Minuten`),
  },

  around: {
    title: 'Rund um den Abend',
    reminder: 'Abends erinnern',
    reminderHint:
      'Ein neutraler Satz ohne Ton, der nichts über dein Tagebuch sagt. Er kommt, solange Evenkeel läuft, auch gesperrt. Ist das Tagebuch offen, bleibt er aus, wenn für heute Abend schon etwas dasteht.',
    at: 'Um',
    atIsQuiet: 'Das liegt in deinen Ruhezeiten, also kommt keine Erinnerung.',
    quietFrom: 'Ruhe ab',
    quietTo: 'Bis',
    quietHint: 'In dieser Zeit kommt keine Erinnerung, auch keine verspätete.',
    closeToTray: 'Evenkeel im Infobereich behalten, wenn ich das Fenster schließe',
    closeToTrayHint:
      'Schließen speichert, sperrt und versteckt es dann; aus: Schließen beendet. Manche Linux-Oberflächen haben keinen Infobereich: Evenkeel noch einmal zu starten holt das Fenster immer zurück.',
    noTray: 'Diese Oberfläche hat keinen Infobereich, also beendet Schließen die App.',
    startAtLogin: 'Evenkeel beim Anmelden starten',
    startAtLoginHint:
      'Es startet gesperrt und hält sich zurück: im Infobereich, wenn du es dort behältst, sonst als minimiertes Fenster.',
    notInstalled:
      'Geht, sobald Evenkeel aus einem Paket installiert ist. Dieses hier läuft aus dem Quelltext.',
  },

  data: {
    title: 'Wo deine Daten liegen',
    text: [
      'Alles, was du schreibst, liegt in einer verschlüsselten Datei in deinem Benutzerordner auf diesem Computer. Nichts wird irgendwohin geschickt: Die App öffnet keine Verbindung, und es gibt kein Konto.',
      'Sicherungen sind genauso verschlüsselt und liegen in einem eigenen Ordner. Auf der Seite „Sicherungen“ kannst du ihn öffnen und eine Kopie auf einem anderen Datenträger ablegen.',
      'Die Datei folgt dem offenen Format SQLCipher 4, sodass andere Werkzeuge sie mit deinem Schlüssel öffnen können, heute und in zwanzig Jahren.',
    ],
    privacy: 'Was privat bleibt',
  },

  about: {
    title: 'Über Evenkeel',
    version: (version) => `Evenkeel ${version}`,
    unversioned: 'Evenkeel',
    licence: 'Freie Software unter der GNU Affero General Public License, Version 3 oder neuer.',
    limits:
      'Evenkeel ist ein Journal, kein Medizinprodukt. Es stellt keine Diagnose und ersetzt keine ärztliche Beratung. Wenn du in Gefahr bist, ruf den Notruf an.',
  },
}
