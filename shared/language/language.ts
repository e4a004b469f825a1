/** The languages that the app speaks. English is complete by definition; the compiler holds the others to it. */
export const LANGUAGES = ['en', 'de'] as const

export type Language = (typeof LANGUAGES)[number]

/** Each language named in itself, so that whoever reads only that one finds it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' }

/** The locale that dates, numbers and lists of a language follow. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' }

/** The language of a BCP 47 tag: `de-AT` is German, and whatever the app does not speak is English. */
export function languageOf(tag: string): Language {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/)
  return LANGUAGES.find((language) => language === primary) ?? 'en'
}
