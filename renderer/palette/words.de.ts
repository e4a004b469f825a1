import type { Words } from './words.ts'

export const german: Words = {
  title: 'Was möchtest du tun?',
  label: 'Eine Seite, eine Handlung oder ein Tag',
  placeholder: 'gestern, letzten Freitag, 24.12., sichern …',
  results: 'Ergebnisse',
  groups: {
    days: 'Tag',
    recent: 'Eben benutzt',
    found: 'Gefunden',
  },
  fullDay: (weekday, date) => `${weekday}, ${date}`,
  future: (day) => `${day} ist noch nicht da. Wähle heute oder einen Tag davor.`,
  nothing:
    'Nichts mit diesem Namen. Versuch es mit einem anderen Wort oder einem Tag wie „letzten Freitag“ oder „24.12.“.',
  count: (results) => (results === 1 ? '1 Ergebnis' : `${results} Ergebnisse`),
  today: 'Heute',

  keysTitle: 'Tasten',
  keysLede: 'Alles geht ohne Maus. Diese Tasten helfen.',
  print: 'Drucken',
  close: 'Schließen',
}
