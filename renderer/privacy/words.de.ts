import { plural } from '../../shared/language/numbers.ts'
import type { Words } from './words.ts'

export const german: Words = {
  title: 'Was privat bleibt',
  open: 'Was privat bleibt',
  lede: 'Alles, was du schreibst, bleibt verschlüsselt auf diesem Computer. Hier steht, was das umfasst und was nicht.',
  back: 'Zurück',

  connections: {
    title: 'Verbindungen',
    promise:
      'Evenkeel öffnet keine Verbindung. Es gibt kein Konto, keine Suche nach Updates, keine Statistik und keine Absturzberichte.',
    none: (since) => `Seit dem Start am ${since} hat nichts versucht, nach draußen zu kommen.`,
    some: ({ attempts, one, started }) =>
      `Seit dem Start am ${started} ${one ? 'wurde' : 'wurden'} ${attempts} abgewiesen, eine fremde Adresse, ein weiteres Fenster, einen Download oder ein Gerät zu öffnen. Eine abgelegte Datei oder ein Link kann der Grund sein. Nichts wurde gesendet.`,
    attempts: (count) => plural(count, 'Versuch', 'Versuche'),
    unknown: 'Wie viele Versuche abgewiesen wurden, lässt sich gerade nicht lesen.',
  },

  stored: {
    title: 'Was gespeichert ist und wo',
    hint: 'Alles liegt in dem Ordner, den dieser Computer für Evenkeel bereithält, lesbar nur für deinen Benutzer.',
    columns: { what: 'Was', where: 'Wo', who: 'Wer es lesen kann' },
    rows: [
      {
        what: 'Alles, was du schreibst',
        where: 'journal.db und, solange es offen ist, journal.db-wal',
        who: 'Wer die Passphrase oder den Wiederherstellungsschlüssel hat. Jede Seite der Datei ist verschlüsselt und versiegelt.',
      },
      {
        what: 'Der Schlüssel des Journals',
        where: 'key.json und eine Kopie daneben',
        who: 'Wer die Passphrase hat. Der Schlüssel ist damit verschlossen.',
      },
      {
        what: 'Deine Passphrase und dein Wiederherstellungsschlüssel',
        where: 'Nirgends. Der Wiederherstellungsschlüssel ist dort, wo du ihn hingelegt hast.',
        who: 'Du',
      },
      {
        what: 'Sicherungen',
        where: 'Im Sicherungsordner und überall, wo du eine Kopie ablegst',
        who: 'Wie beim Journal, mit der Passphrase von damals. Datum, Größe und Zahl der Zeilen sind lesbar.',
      },
      {
        what: 'Welches Journal in Gebrauch ist, wie oft es gespeichert wurde, und Platz für eine volle Festplatte',
        where: 'current.json, generation.json, journal.mark, in-use.lock und ballast',
        who: 'Jeder mit dem Ordner. Nur Daten und Anzahlen.',
      },
      {
        what: 'Das Aussehen, die Sprache, ob das Fenster aufgenommen werden darf, ob falsch geschriebene Wörter markiert werden und wann du erinnert oder in Ruhe gelassen werden willst',
        where: 'preferences.json',
        who: 'Jeder mit dem Ordner. Diese Zeiten müssen bekannt sein, während das Tagebuch gesperrt ist. Sie sagen, wann du vielleicht daran sitzt, und nichts von dem, was du schreibst.',
      },
      {
        what: 'Platz und Größe des Fensters und sein Zoom',
        where: 'window.json',
        who: 'Jeder mit dem Ordner. Es sagt nichts über dich.',
      },
      {
        what: 'Dass Evenkeel beim Anmelden startet, wenn du das willst',
        where: 'Die Liste solcher Programme, die dieser Computer führt',
        who: 'Jeder, der diese Liste lesen kann',
      },
      {
        what: 'Ein Protokoll von Fehlern',
        where: 'evenkeel.log',
        who: 'Jeder mit dem Ordner. Darin stehen Zeiten, Arten von Fehlern und Stellen im Programm, nie deine Worte.',
      },
      {
        what: 'Was der Unterbau des Fensters zum Laufen braucht',
        where: 'Der Ordner namens window',
        who: 'Jeder mit dem Ordner. Nichts, was du schreibst, liegt dort.',
      },
    ],
  },

  kept: {
    title: 'Geschützt',
    items: [
      'Ein verlorener, gestohlener oder verkaufter Computer, ein verlorener Datenträger mit Sicherungen, eine Kopie in einer fremden Cloud: Was dort liegt, ist nicht lesbar. Wie gut das hält, hängt von deiner Passphrase ab.',
      'Ein anderer Benutzer dieses Computers.',
      'Eine Datei, die verändert oder beschädigt wurde: Es fällt auf, und sie gilt nie als deine Worte.',
      'Dein Journal, solange es gesperrt ist, auch vor Programmen, die unter deinem Namen laufen. Sie könnten es trotzdem löschen, eine ältere Kopie zurücklegen oder auf deine Passphrase warten.',
      'Das Netz. Es gibt nichts zu belauschen. Die Rechtschreibung wird in Wortlisten auf diesem Computer nachgeschlagen.',
    ],
  },

  partly: {
    title: 'Teilweise geschützt',
    items: [
      'Jemand an deinem offenen Journal. Es sperrt sich nach einer Zeit, die du festlegst, und Strg oder Cmd mit L sperrt sofort.',
      'Was nach dem Sperren im Arbeitsspeicher bleibt. Schlüssel werden überschrieben, und die Seite wird mit ihrem Speicher weggeworfen, aber ein Programm kann nicht jede Spur löschen.',
      'Der Wiederherstellungsschlüssel in der Zwischenablage. Er wird nach einer Minute entfernt, aber ein Verlauf der Zwischenablage kann ihn behalten haben.',
      'Das Bild des Fensters vor anderen Programmen, wenn du es in den Einstellungen gewünscht hast und das System es kann.',
    ],
  },

  unprotected: {
    title: 'Nicht geschützt',
    items: [
      'Ein offenes Journal vor schädlicher Software, die unter deinem Namen läuft, vor einem Administrator oder vor jemandem, der deine Tastendrücke aufzeichnet.',
      'Eine schwache Passphrase vor jemandem, der eine Kopie der Datei und Zeit hat.',
      'Teile des Arbeitsspeichers, die das System auf die Festplatte schreibt, wenn es schläft oder der Platz knapp wird. Wer die ganze Festplatte verschlüsselt, schließt diese Lücke.',
      'Größe und Datum der Dateien und wie viele Sicherungen es gibt.',
      'Was du druckst und was du exportierst.',
      'Eine vergessene Passphrase ohne den Wiederherstellungsschlüssel. Dann kann niemand das Journal öffnen. Wir auch nicht.',
    ],
  },
}
