import type { Translation } from '../../shared/language/translated.ts'
import type { ReflectionWords } from './words.ts'

/** The strings of the reflections in German. */
export const german: Translation<ReflectionWords> = {
  labelOf: (place) => `Gedanke ${place}`,
  add: 'Noch ein Gedanke',
  full: (most) => `Mehr als ${most} Gedanken fasst ein Tag nicht.`,

  promptLead: 'Falls du einen Anfang suchst:',
  promptTake: 'Damit anfangen',
  promptNext: 'Eine andere Frage',
  promptOff: 'Ein leeres Blatt',

  read: 'Lesen',
  write: 'Schreiben',
  format: 'Auszeichnen',
  formats: {
    strong: 'Fett',
    emphasis: 'Kursiv',
    heading: 'Überschrift',
    list: 'Liste',
    quote: 'Zitat',
  },

  tags: 'Stichwörter',
  tagsHint: 'In deinen Worten, zum Wiederfinden.',

  picture: 'Bild hinzufügen',
  pictureComes: 'Das Bild wird gezeichnet …',
  pictureAdded: 'Das Bild steht im Text.',
  pictureOpens: 'Das Bild öffnet sich …',
  pictureUnnamed: 'Ein Bild ohne Beschreibung',
  pictureGone: (description) =>
    description === '' ? 'Dieses Bild ist nicht im Tagebuch.' : `„${description}“ ist nicht im Tagebuch.`,
  picturesOf: 'Bilder in diesem Text',
  notAPicture: 'Diese Datei lässt sich nicht als Bild lesen. PNG, JPEG, WebP, GIF, BMP und AVIF gehen.',
  tooLarge: 'Dieses Bild passt auch verkleinert nicht in zwei Megabyte.',
  pictureLongText: 'Der Text ist voll, deshalb blieb das Bild weg.',
}
