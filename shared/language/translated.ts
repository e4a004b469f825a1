import type { Language } from './language.ts'
import { languageInForce } from './languageInForce.ts'

/**
 * What another language has to bring for the words of a feature: the same keys, any text for a text, and functions
 * of the same parameters. A list of fixed length keeps its length.
 */
export type Translation<Words> = Words extends string
  ? string
  : Words extends (...values: infer Values) => infer Said
    ? (...values: Values) => Translation<Said>
    : Words extends object
      ? { readonly [Key in keyof Words]: Translation<Words[Key]> }
      : Words

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Every key of the shape as a getter; groups of words within it likewise, to any depth. */
function reading(shape: Readonly<Record<string, unknown>>, spoken: () => unknown): object {
  const read = (key: string): unknown => {
    const words = spoken()
    return isRecord(words) ? words[key] : undefined
  }
  const words: object = Array.isArray(shape) ? [] : {}
  for (const [key, value] of Object.entries(shape)) {
    const group = isGroup(value) ? reading(value, () => read(key)) : null
    Object.defineProperty(words, key, { enumerable: true, get: () => group ?? read(key) })
  }
  return words
}

/**
 * The words of a feature in the language in force, read anew each time: what was taken from it before a change of
 * language keeps the old one only where it was copied as a text.
 */
export function translated<Words extends object>(
  choices: Readonly<{ en: Words } & Record<Exclude<Language, 'en'>, Translation<Words>>>,
): Translation<Words>
export function translated(choices: Readonly<Record<Language, object>>): object {
  const shape: unknown = choices.en
  if (!isRecord(shape)) throw new TypeError('words are an object')
  return reading(shape, () => choices[languageInForce()])
}
