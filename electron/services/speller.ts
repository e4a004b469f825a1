import nspell from 'nspell'
import type { Language } from '../../shared/language/language.ts'
import { isGermanCompound } from './compoundWord.ts'

/** One dictionary, as the text of its two Hunspell files. */
export interface DictionaryText {
  readonly affixes: string
  readonly words: string
}

/** Judges words of one language. */
export interface Speller {
  isRight(word: string): boolean
  /** Words that may be meant, likeliest first, each once; empty = none is known. */
  suggest(word: string): readonly string[]
}

export const MOST_SUGGESTIONS = 5
/** Looking for what a longer word may mean takes seconds, letters. */
const LONGEST_TO_SUGGEST_FOR = 24

/** What is no word of a language: it has a digit, or is a single letter. */
const IS_NO_WORD = /\d|^.$/u

/** Reads the dictionaries, which takes seconds for German; a word that stands in any of them is right. */
export function createSpeller(language: Language, dictionaries: readonly DictionaryText[]): Speller {
  const spellers = dictionaries.map(({ affixes, words }) => nspell(affixes, words))
  const isListed = (word: string): boolean => spellers.some((each) => each.correct(word))
  const isCompound = (word: string): boolean => language === 'de' && isGermanCompound(word, isListed)
  const isRight = (word: string): boolean => {
    const plain = plainOf(word)
    return (
      IS_NO_WORD.test(plain) || isListed(plain) || isCompound(plain) || isShortened(language, plain, isListed)
    )
  }
  return {
    isRight,
    suggest: (word) => {
      const plain = plainOf(word)
      if (plain.length > LONGEST_TO_SUGGEST_FOR) return []
      const [first = [], ...others] = spellers.map((each) => each.suggest(plain))
      return [...new Set([...first, ...others.flat()])].slice(0, MOST_SUGGESTIONS)
    },
  }
}

const plainOf = (word: string): string => word.normalize('NFC').replaceAll('’', "'")

/** German `geht's` is `geht` with `es`. */
function isShortened(language: Language, word: string, isListed: (word: string) => boolean): boolean {
  return language === 'de' && word.endsWith("'s") && isListed(word.slice(0, -2))
}
