import type { Words } from './words.ts'

export const german: Words = {
  eyebrow: 'Heute Abend',
  morningEyebrow: 'Heute Morgen',
  morningOffer: 'Guten Morgen. Die Nacht genügt fürs Erste, der Rest hat bis zum Abend Zeit.',
  nightOnly: 'Nur die Nacht',
  wholeDay: 'Der ganze Tag',
  firstEvening: 'Das ist dein erster Abend hier. Schreib, was du magst, und lass den Rest.',
  pastMidnight: (weekday) => `Es ist nach Mitternacht. Du schreibst noch am ${weekday}.`,
  newDay: (weekday) => `Der ${weekday} hat begonnen. Was du geschrieben hast, bleibt bei seinem eigenen Tag.`,
  goToNewDay: (weekday) => `Zum ${weekday}`,
}
