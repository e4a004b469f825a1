import { type Strength, strengthOf } from './strength.ts'

export type Estimator = (passphrase: string) => Strength

/** Words that a guesser who holds this app's file tries first. */
const TRIED_FIRST = ['evenkeel', 'journal', 'diary']

/** Beyond this many characters nothing is judged, so that a pasted page cannot stall the window. */
const LONGEST_JUDGED = 128

let loading: Promise<Estimator> | null = null

/**
 * Loads zxcvbn with its word lists, about a megabyte that only someone choosing a passphrase needs. The lists
 * come with the app; nothing is fetched from elsewhere, and nothing of the passphrase is kept.
 */
export function loadEstimator(): Promise<Estimator> {
  loading ??= makeEstimator()
  return loading
}

async function makeEstimator(): Promise<Estimator> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
    maxLength: LONGEST_JUDGED,
  })
  const guesses = (text: string) => zxcvbn.check(text, TRIED_FIRST).guesses
  return (passphrase) => strengthOf(Math.min(guesses(passphrase), guessesByWord(passphrase, guesses)))
}

/**
 * Guesses for someone who tries words, one after another. zxcvbn takes a space for a random character, which
 * makes a row of everyday words look a million times better than it is.
 */
function guessesByWord(passphrase: string, guesses: (word: string) => number): number {
  const words = passphrase
    .slice(0, LONGEST_JUDGED)
    .split(/[\s._-]+/)
    .filter((word) => word !== '')
  return words.reduce((product, word) => product * guesses(word), 1)
}
