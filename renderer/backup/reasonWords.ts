import { words } from './words.ts'

const REASONS: ReadonlyMap<string, string> = new Map(Object.entries(words.reasons))

/** Why a backup was made, in words. A reason this version does not know is still shown as the app's doing. */
export function reasonWords(reason: string): string {
  return REASONS.get(reason) ?? words.otherReason
}
