import { SHORTEST_PASSPHRASE } from '../bridge/failureFigures.ts'

export type PassphraseProblem = 'empty' | 'short' | 'different'

/**
 * What keeps a new passphrase from being taken; null when nothing does. Length is counted in characters after
 * NFKC, as the main process counts it. Nothing is trimmed: a space is a character like any other.
 */
export function passphraseProblem(passphrase: string, again: string): PassphraseProblem | null {
  if (passphrase === '') return 'empty'
  if ([...passphrase.normalize('NFKC')].length < SHORTEST_PASSPHRASE) return 'short'
  return passphrase.normalize('NFKC') === again.normalize('NFKC') ? null : 'different'
}
