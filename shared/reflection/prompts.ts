import { z } from 'zod'
import library from '../../resources/prompts/prompts.json' with { type: 'json' }
import { type CivilDate, daysBetween, parseCivilDate } from '../calendar/civilDate.ts'
import { languageInForce } from '../language/languageInForce.ts'

const inEveryLanguage = z.strictObject({ en: z.string().min(1), de: z.string().min(1) })

/** The shape of resources/prompts/prompts.json. */
export const promptLibrarySchema = z.strictObject({
  themes: z.array(
    z.strictObject({
      id: z.string(),
      name: inEveryLanguage,
      prompts: z.array(inEveryLanguage.extend({ id: z.string() })),
    }),
  ),
})

type Texts = z.infer<typeof inEveryLanguage>

/** A way to begin a reflection. */
export interface Prompt {
  readonly id: string
  /** The theme that it belongs to, by id. */
  readonly theme: string
  readonly texts: Texts
}

/** The themes by id, in the order of the library. */
export const PROMPT_THEMES: readonly { readonly id: string; readonly names: Texts }[] = library.themes.map(
  ({ id, name }) => ({ id, names: name }),
)

/** All prompts, theme by theme. */
export const PROMPTS: readonly Prompt[] = library.themes.flatMap(({ id: theme, prompts }) =>
  prompts.map(({ id, en, de }) => ({ id, theme, texts: { en, de } })),
)

/** What a prompt, or the name of a theme, says in the language in force. */
export function inLanguage(texts: Texts): string {
  return texts[languageInForce()]
}

/** The prompt with this id; null when the library has none, as after an update that left it out. */
export function promptById(id: string): Prompt | null {
  return PROMPTS.find((prompt) => prompt.id === id) ?? null
}

/** The prompts of themes that are not switched off; all of them where every theme is. */
export function promptsWithout(themesOff: readonly string[]): readonly Prompt[] {
  const wanted = PROMPTS.filter(({ theme }) => !themesOff.includes(theme))
  return wanted.length > 0 ? wanted : PROMPTS
}

const FIRST_DAY = parseCivilDate('2020-01-01')
/** Coprime to any number of prompts below it, so that neighbouring days draw from different themes. */
const STRIDE = 1009

/**
 * The prompt of a day: always the same one on the same day, another one the next day, and each once before any
 * comes again.
 *
 * @param turns how often "another one" was asked for, from 0
 */
export function promptOf<Offered>(day: CivilDate, prompts: readonly Offered[], turns = 0): Offered | null {
  const days = FIRST_DAY === null ? 0 : daysBetween(FIRST_DAY, day)
  const count = prompts.length
  if (count === 0) return null
  const place = ((((days + turns) * STRIDE) % count) + count) % count
  return prompts[place] ?? null
}
