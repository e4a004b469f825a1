/**
 * Where a key leads in a figure of so many values; null when the key is none of its business. Nothing is picked
 * until the first key, which begins at an end.
 * @param at index of the value now read, or null
 */
export function walk(at: number | null, key: string, count: number): number | null {
  if (count === 0) return null
  const last = count - 1
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at === null ? 0 : Math.min(last, at + 1)
    case 'ArrowLeft':
    case 'ArrowUp':
      return at === null ? last : Math.max(0, at - 1)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/** Whether a key opens the value that is being read, where values can be opened. */
export const opensValue = (key: string): boolean => key === 'Enter'
