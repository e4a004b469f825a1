import { dayCount } from '../../shared/calendar/dayCount.ts'
import { plural } from '../../shared/language/numbers.ts'
import type { NoticeWords } from './noticeWords.ts'

/** After "an": "1 Tag", "3 Tagen". */
const onDays = (count: number): string => plural(count, 'Tag', 'Tagen')

export const german: NoticeWords = {
  soundPart: {
    title: 'Du liest, was von einem beschädigten Journal übrig ist',
    figures: (days, lost) => {
      const whole = `${dayCount(days)} ${days === 1 ? 'lässt' : 'lassen'} sich lesen. Geschrieben werden kann nichts.`
      return lost === 0 ? whole : `${whole} An ${onDays(lost)} fehlt etwas oder ist nicht lesbar.`
    },
    fromEarlier: (days) =>
      `An ${onDays(days)} ging die neueste Fassung verloren, und die davor steht an ihrer Stelle.`,
    which: 'Welche Tage',
    backups: 'Sicherungen ansehen',
    keep: 'Mit dem Rest weitermachen',
    question: 'Mit dem Rest weitermachen?',
    meaning: (lost) =>
      lost === 0
        ? 'Was du siehst, wird dein Journal, und du kannst wieder schreiben. Die beschädigte Datei bleibt 30 Tage, und du kannst das rückgängig machen.'
        : `Was du siehst, wird dein Journal, und du kannst wieder schreiben. Was an ${onDays(lost)} fehlt, fehlt weiter. Eine Sicherung hat vielleicht mehr. Die beschädigte Datei bleibt 30 Tage, und du kannst das rückgängig machen.`,
    confirm: 'Damit weitermachen',
  },
  found: {
    title: 'Das neueste von mehreren Journalen ist offen',
    text: (count) =>
      `Die Notiz, welches Journal in Gebrauch ist, ging verloren. Hier liegen ${count}, etwa von vor einer Wiederherstellung, und das neueste wurde geöffnet. Sieh die letzten Tage durch, ob es das richtige ist.`,
    backups: 'Sicherungen ansehen',
    accept: 'Es ist das richtige',
  },
  diskFull: {
    title: 'Die Festplatte ist voll',
    text: 'Deine letzten Worte wurden in Platz gespeichert, der dafür freigehalten war, und der ist aufgebraucht. Schaff bald etwas Platz, zum Beispiel, indem du den Papierkorb leerst.',
  },
  carried: {
    title: (by) => `Dein Journal liegt in einem Ordner, den ${by} mitnimmt`,
    network: 'Dein Journal liegt auf dem Laufwerk eines anderen Computers',
    text: 'Eine Kopie, die beim Schreiben entsteht, kann halb sein, und eine ältere, die zurückkommt, nimmt weg, was du seither geschrieben hast. Lass das Journal besser auf diesem Computer, und gib einen zweiten Ordner für Sicherungen mit.',
    backups: 'Sicherungen ansehen',
    later: 'Jetzt nicht',
  },
}
