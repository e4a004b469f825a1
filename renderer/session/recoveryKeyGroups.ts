/** Groups of a recovery key, and characters of a group. */
export const RECOVERY_KEY_GROUPS = 14
export const GROUP_LENGTH = 4

/** Groups that are asked back after the key was shown. */
export const ASKED_GROUPS = 3

/** The groups of a recovery key however it is separated: "ABCD-EFGH" is ["ABCD", "EFGH"]. */
export function groupsOf(recoveryKey: string): string[] {
  return recoveryKey.replaceAll(/[^0-9A-Za-z]/g, '').match(new RegExp(`.{1,${GROUP_LENGTH}}`, 'g')) ?? []
}

/** Characters of a typed key that count, so that the page can say how many are still missing. */
export function typedLength(typed: string): number {
  return groupsOf(typed).join('').length
}

/** Length of a whole recovery key without separators. */
export const RECOVERY_KEY_LENGTH = RECOVERY_KEY_GROUPS * GROUP_LENGTH

/**
 * Chooses which groups are asked back: three different ones, counted from 0, in rising order. `random` gives
 * numbers from 0 up to but not 1.
 */
export function pickGroups(random: () => number): number[] {
  const left = Array.from({ length: RECOVERY_KEY_GROUPS }, (_, index) => index)
  const picked = Array.from({ length: ASKED_GROUPS }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  )
  return picked.flat().sort((first, second) => first - second)
}
