/**
 * How long a passphrase would stand against someone who has the journal file. 0 to 4, worst to best.
 *
 * Bounds are guesses at about 10,000 a second, what a well-equipped thief could do against this journal's key
 * derivation (Argon2id, 64 MiB): under three hours is weak, over centuries is strong. The usual 0 to 4 of
 * zxcvbn (Wheeler 2016) is meant for websites, which can stop a guesser; a file cannot.
 */
export type Strength = 0 | 1 | 2 | 3 | 4

const WEAK_FROM = 1e6 // under 2 minutes before
const FAIR_FROM = 1e8 // 3 hours
const GOOD_FROM = 1e11 // 4 months
const STRONG_FROM = 1e14 // 3 centuries

/** The strength of a passphrase that takes this many guesses. 1e8 guesses are "fair", one fewer is "weak". */
export function strengthOf(guesses: number): Strength {
  if (guesses < WEAK_FROM) return 0
  if (guesses < FAIR_FROM) return 1
  if (guesses < GOOD_FROM) return 2
  return guesses < STRONG_FROM ? 3 : 4
}
