/** The parts of a keyboard event that decide. */
export interface WeekKey {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** How many weeks a key press moves by: Alt with Page Up is -1, with Page Down 1; null for every other key. */
export function weeksMoved({ key, altKey, ctrlKey, metaKey, shiftKey }: WeekKey): -1 | 1 | null {
  if (!altKey || ctrlKey || metaKey || shiftKey) return null
  if (key === 'PageUp') return -1
  return key === 'PageDown' ? 1 : null
}
