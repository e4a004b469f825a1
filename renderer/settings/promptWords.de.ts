import type { Translation } from '../../shared/language/translated.ts'
import type { PromptWords } from './promptWords.ts'

/** The strings of the questions in German. */
export const german: Translation<PromptWords> = {
  title: 'Fragen zum Anfangen',
  lede: 'Eine wird neben einem leeren Blatt angeboten. Du kannst sie übergehen.',
  themes: 'Themen, die vorkommen dürfen',
  own: 'Eine eigene Frage',
  ownHint: 'Sie kommt unter den anderen vor. Die Eingabetaste fügt sie hinzu.',
  add: 'Hinzufügen',
  ownList: 'Deine eigenen Fragen',
  remove: (question) => `„${question}“ entfernen`,
  removed: (question) => `„${question}“ ist entfernt.`,
  full: (most) => `Mehr als ${most} eigene Fragen gehen nicht.`,
}
