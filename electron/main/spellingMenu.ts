import type { MenuItemConstructorOptions } from 'electron'
import { words } from './words.ts'

/** Longest wait for suggestions before the menu opens without them, milliseconds. */
export const SUGGESTION_PATIENCE_MS = 1500

export interface SpellingChoices {
  readonly replace: (word: string) => void
  readonly leave: () => void
}

/** The part of the menu about a word that is marked: what it may mean, and that it is meant as it stands. */
export function spellingMenu(
  suggestions: readonly string[],
  { replace, leave }: SpellingChoices,
): readonly MenuItemConstructorOptions[] {
  return [
    ...suggestions.map((label) => ({ label: label.replaceAll('&', '&&'), click: () => replace(label) })),
    ...(suggestions.length === 0 ? [{ label: words.spelling.nothing, enabled: false }] : []),
    { label: words.spelling.leave, click: leave },
  ]
}
