import { translated } from '../../shared/language/translated.ts'
import { german } from './words.de.ts'

const english = {
  labelOf: (place: number) => `Reflection ${place}`,
  add: 'Another reflection',
  full: (most: number) => `${most} reflections are the most that a day holds.`,

  promptLead: 'If you want a start:',
  promptTake: 'Begin with this',
  promptNext: 'Another question',
  promptOff: 'A blank page',

  read: 'Read',
  write: 'Write',
  format: 'Format',
  formats: {
    strong: 'Bold',
    emphasis: 'Italic',
    heading: 'Heading',
    list: 'List',
    quote: 'Quote',
  },

  tags: 'Tags',
  tagsHint: 'In your own words, for finding it again.',

  picture: 'Add a picture',
  pictureComes: 'The picture is being drawn…',
  pictureAdded: 'The picture is in the text.',
  pictureOpens: 'The picture opens…',
  pictureUnnamed: 'A picture without a description',
  pictureGone: (description: string) =>
    description === '' ? 'This picture is not in the journal.' : `“${description}” is not in the journal.`,
  picturesOf: 'Pictures in this text',
  notAPicture: 'This file cannot be read as a picture. PNG, JPEG, WebP, GIF, BMP and AVIF can.',
  tooLarge: 'This picture does not fit into two megabytes, even drawn smaller.',
  pictureLongText: 'The text is full, so the picture was left out.',
}

export type ReflectionWords = typeof english

/** Every string of the reflections. */
export const words = translated({ en: english, de: german })
