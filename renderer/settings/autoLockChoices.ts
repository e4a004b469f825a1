const USUAL = [1, 2, 5, 10, 15, 30, 60, 120]

/**
 * Minutes to choose from, rising, with "never" (null) last. A value in force that is not among the usual ones,
 * such as 7, stands among them too, so that opening the list never changes it.
 */
export function autoLockChoices(inForce: number | null): (number | null)[] {
  const minutes = inForce === null || USUAL.includes(inForce) ? USUAL : [...USUAL, inForce]
  return [...[...minutes].sort((first, second) => first - second), null]
}
