import type { Blank } from '../../evening/blanks.ts'
import type { Words } from './words.ts'

const BLANKS: Readonly<Record<Blank, string>> = {
  skipped: 'bewusst ausgelassen',
  'not-asked': 'nicht gefragt',
}

export const german: Words = {
  day: {
    title: (weekday, day, month, year) => `${weekday}, ${day}. ${month} ${year}`,
    saved: (moment, zone) => `Zuletzt gespeichert ${moment} (${zone})`,
    blanks: BLANKS,
    nap: 'Nickerchen',
    restDay: 'Ruhetag',
    effort: (rating) => `Anstrengung ${rating} von 10`,
    itemFields: {
      activity: 'Tätigkeit',
      start: 'Uhrzeit',
      durationMin: 'Länge',
      ratingOfPerceivedExertion: 'Anstrengung',
      tensionBefore: 'Anspannung vorher',
      tensionAfter: 'Anspannung nachher',
    },
    tension: (before, after) => `Anspannung vorher ${before}, nachher ${after}`,
    yes: 'ja',
    no: 'nein',
    tags: (tags) => `Schlagwörter: ${tags}`,
  },
  guide: (made) => `DEIN JOURNAL, AUS EVENKEEL EXPORTIERT

${made}

NICHT VERSCHLÜSSELT. Wer dieses Archiv bekommt, kann alles darin lesen.

Was darin sein kann, je nachdem, was gewählt wurde:

markdown/   eine Seite für jeden Tag, zum Lesen. Deine Gedanken stehen darin, wie du sie
            geschrieben hast.
csv/        eine Tabelle für jedes Feld, für eine Tabellenkalkulation.
pictures/   die Bilder, die in deinen Gedanken vorkommen.
journal.json   alles, genau so, für ein anderes Programm. Der Aufbau steht in
               journal.schema.json, einem JSON-Schema.

Frühere Fassungen eines Tages und Tage im Papierkorb sind nicht dabei. Eine Sicherung hat sie.

WIE DIE TABELLEN ZU LESEN SIND

- Kommas zwischen den Spalten, UTF-8, die erste Zeile nennt die Spalten, die Einheit steht am
  Ende des Namens.
- Uhrzeiten gelten am Ort, in der Zeitzone, die days.csv für den Tag nennt. Eine Nacht gehört
  zu dem Tag, an dem du aufwachst. Namen auf _utc sind Zeitpunkte in UTC.
- Eine leere Zelle ist unbekannt. 0 ist null. Ist bekannt, warum eine Stelle leer ist, steht es
  in blanks.csv: "skipped" wurde bewusst ausgelassen, "not-asked" wurde damals nicht gefragt.
  Eine Zeile ohne "column" meint dort die ganze Tabelle dieses Tages.
- In as_typed.csv steht, was in ein Feld getippt und noch nicht verstanden wurde.
- Ein Text, den eine Tabellenkalkulation für eine Formel hielte (er beginnt mit = + - @, einem
  Tabulator oder einem Zeilenumbruch), hat ein Apostroph (') davor, auch wenn er mit Apostrophen
  vor einem solchen Zeichen beginnt. Nimm eines weg, und der Text ist, wie er geschrieben wurde.
- Mehrere Schlagwörter oder Auswahlen stehen in einer Zelle auf eigenen Zeilen.
- Tabellenkalkulationen schneiden eine Zelle womöglich nach 32.767 Zeichen ab. Die Seiten und
  journal.json haben jedes.
`,
}
