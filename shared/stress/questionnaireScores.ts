/**
 * Scores of published questionnaires from answers given elsewhere. No wording is part of this app: the items
 * are copyrighted or under terms that do not fit its licence. Every score is null when an item is missing or
 * outside its range, and none of them is a diagnosis.
 */
type Answers = readonly (number | null)[]

/** A two-item score and whether it is at or above the customary line of 3. */
export interface TwoItemScore {
  /** 0 to 6. */
  readonly score: number
  readonly atOrAboveCut3: boolean
}

/** WHO-5 well-being score. */
export interface WellBeingScore {
  /** 0 to 25. */
  readonly raw: number
  /** 0 to 100. */
  readonly pct: number
  /** `low` at 50 or less, `very-low` at 28 or less (Topp et al. 2015, Psychother Psychosom 84:167). */
  readonly band: 'very-low' | 'low' | 'usual'
}

/** The sum of the items, reversed where listed (1-based); null when an item is missing or no whole number in range. */
function scoreItems(
  answers: Answers,
  items: number,
  highest: number,
  reversed: readonly number[],
): number | null {
  if (answers.length !== items) return null
  let total = 0
  for (const [index, answer] of answers.entries()) {
    if (answer === null || !Number.isInteger(answer) || answer < 0 || answer > highest) return null
    total += reversed.includes(index + 1) ? highest - answer : answer
  }
  return total
}

/** PSS-10, 0 to 40 (Cohen et al. 1983): items 4, 5, 7 and 8 reversed. Its authors give no cut-offs. */
export function perceivedStress10(answers: Answers): number | null {
  return scoreItems(answers, 10, 4, [4, 5, 7, 8])
}

/** PSS-4, 0 to 16 (Cohen & Williamson 1988): items 2 and 3 reversed. */
export function perceivedStress4(answers: Answers): number | null {
  return scoreItems(answers, 4, 4, [2, 3])
}

/** WHO-5 (Topp et al. 2015): five items 0 to 5, times four. A change of 10 is notable. */
export function wellBeing5(answers: Answers): WellBeingScore | null {
  const raw = scoreItems(answers, 5, 5, [])
  if (raw === null) return null
  const pct = raw * 4
  return { raw, pct, band: pct <= 28 ? 'very-low' : pct <= 50 ? 'low' : 'usual' }
}

/** PHQ-2 (Kroenke et al. 2003) and GAD-2 (Kroenke et al. 2007): two items 0 to 3. */
export function twoItemScore(answers: Answers): TwoItemScore | null {
  const score = scoreItems(answers, 2, 3, [])
  return score === null ? null : { score, atOrAboveCut3: score >= 3 }
}
