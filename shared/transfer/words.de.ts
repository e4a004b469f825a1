import type { Words } from './words.ts'

export const german: Words = {
  kinds: {
    'evenkeel-journal': 'Ein Journal, aus Evenkeel exportiert',
    'fitbit-sleep': 'Nächte und Nickerchen von Fitbit oder Google',
    'fitbit-resting-heart-rate': 'Ruhepuls von Fitbit oder Google',
    'sessions-csv': 'Trainingseinheiten',
    'wellness-csv': 'Morgendliche Einschätzungen',
    unknown: 'Keine Datei, die sich hier lesen lässt',
  },
  skipReasons: {
    'not-measured': 'es wurde nichts gemessen',
    unreadable: 'ein Datum oder eine Zahl war nicht lesbar',
    'out-of-bounds': 'ein Wert oder Datum liegt außerhalb dessen, was das Journal fassen kann',
    superseded: 'derselbe Tag hat eine längere Nacht oder eine spätere Antwort',
    repeated: 'es steht zweimal in der Datei',
    'day-full': 'der Tag enthält schon so viele, wie hineinpassen',
  },
  notTakenOver: {
    'evenkeel-journal':
      'Einstellungen werden ausgelassen: Die dieses Journals bleiben. Deine eigenen Fragen und was du sonst verfolgst, kommen mit den Tagen und bleiben, wenn du den Import rückgängig machst.',
    'fitbit-sleep':
      'Schlafphasen, Effizienz und kurzes Erwachen werden ausgelassen: Ein Armband zählt sie anders als ein Tagebuch.',
    'fitbit-resting-heart-rate': 'Der Messfehler neben jedem Wert wird ausgelassen.',
    'sessions-csv': 'Ob du allein oder mit anderen trainiert hast, wird ausgelassen.',
    'wellness-csv':
      'Bereitschaft, Stunden Schlaf und wo es schmerzte, werden ausgelassen: Danach fragt das Journal nicht.',
    unknown: null,
  },
}
