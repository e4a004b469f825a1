/** The shortest part of a compound, letters. */
const SHORTEST_PART = 3
/** A short word that is no noun, such as `und`, is a part of nothing. */
const SHORTEST_OTHER = 4
const MOST_PARTS = 4

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * Whether a German word is made of right ones, such as `Kopfschmerztablette`. nspell does not follow the compound flags
 * of the dictionary, and the dictionary lists but the commonest compounds. It is generous: a wrong joint
 * (`Abendsspaziergang`) passes, because a right word that is marked disturbs more than a slip that is not.
 *
 * @param isRight whether a word stands in the dictionary, also as the beginning of a sentence
 */
export function isGermanCompound(word: string, isRight: (word: string) => boolean): boolean {
  const isNoun = (part: string): boolean => isRight(capital(part)) && !isRight(part.toLowerCase())
  const isPart = (part: string): boolean =>
    part.length >= SHORTEST_PART &&
    (isNoun(part) || (part.length >= SHORTEST_OTHER && isRight(capital(part))))
  // The joint `s` (Training-s-plan), and the `e` that a noun drops (Schule, Schulweg).
  const isFirst = (part: string): boolean =>
    isPart(part) ||
    (part.endsWith('s') && isPart(part.slice(0, -1))) ||
    (part.length >= SHORTEST_OTHER && isNoun(`${part}e`))
  const isLast = (part: string): boolean =>
    capital(word) === word ? isPart(part) : part.length >= SHORTEST_OTHER && isRight(part)
  const isMadeOf = (rest: string, parts: number): boolean => {
    if (parts > 1 && isLast(rest)) return true
    if (parts === MOST_PARTS) return false
    for (let cut = SHORTEST_PART; cut <= rest.length - SHORTEST_PART; cut += 1) {
      if (isFirst(rest.slice(0, cut)) && isMadeOf(rest.slice(cut), parts + 1)) return true
    }
    return false
  }
  return isMadeOf(word, 1)
}
