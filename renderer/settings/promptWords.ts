import { translated } from '../../shared/language/translated.ts'
import { german } from './promptWords.de.ts'

const english = {
  title: 'Questions to begin with',
  lede: 'One is offered beside an empty page, and can be passed over.',
  themes: 'Themes that may come up',
  own: 'A question of your own',
  ownHint: 'It comes up among the others. Enter adds it.',
  add: 'Add',
  ownList: 'Your own questions',
  remove: (question: string) => `Remove “${question}”`,
  removed: (question: string) => `“${question}” is removed.`,
  full: (most: number) => `${most} questions of your own are the most.`,
}

export type PromptWords = typeof english

/** Every string of the questions in the settings. */
export const words = translated({ en: english, de: german })
