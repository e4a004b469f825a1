/** The parts of a keyboard event that decide. */
export interface SectionKeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** What a key press means on the page of an evening. */
export type EveningStep = 'next-field' | 'next-part' | 'part-before' | 'leave-out'

/**
 * The meaning of a key press; null when it means nothing here. Enter goes on to the next field, as a hand that
 * fills in a page does; Ctrl+Enter (Cmd+Enter) and Alt+Down to the next part, Alt+Up to the one before.
 * Ctrl+Backspace (Cmd+Backspace) leaves an empty field out, or asks it again.
 */
export function eveningStep(press: SectionKeyPress): EveningStep | null {
  if (press.shiftKey) return null
  const command = press.ctrlKey || press.metaKey
  if (press.key === 'Backspace' && command && !press.altKey) return 'leave-out'
  if (press.key === 'Enter' && !press.altKey) return command ? 'next-part' : 'next-field'
  if (!press.altKey || command) return null
  if (press.key === 'ArrowDown') return 'next-part'
  return press.key === 'ArrowUp' ? 'part-before' : null
}
