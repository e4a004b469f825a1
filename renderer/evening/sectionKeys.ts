/** The parts of a keyboard event that decide. */
export interface SectionKeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * Whether a key press goes to the next part of the page (1), to the one before (-1) or means nothing here
 * (null). Ctrl+Enter (Cmd+Enter) and Alt+Down go on, Alt+Up goes back.
 */
export function sectionStep(press: SectionKeyPress): 1 | -1 | null {
  if (press.shiftKey) return null
  const command = press.ctrlKey || press.metaKey
  if (press.key === 'Enter' && command && !press.altKey) return 1
  if (!press.altKey || command) return null
  if (press.key === 'ArrowDown') return 1
  return press.key === 'ArrowUp' ? -1 : null
}
