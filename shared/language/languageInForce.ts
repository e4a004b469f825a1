import { type Language, LOCALES } from './language.ts'

let inForce: Language = 'en'

/**
 * Sets the language of everything said from now on. Called by the main process at start and when the choice
 * changes, and by the page before any other module of it runs.
 */
export function speak(language: Language): void {
  inForce = language
}

/** The language of everything said now. */
export function languageInForce(): Language {
  return inForce
}

/** The locale of dates, numbers and lists now. */
export function localeInForce(): string {
  return LOCALES[inForce]
}
