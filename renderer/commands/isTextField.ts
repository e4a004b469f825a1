/** Kinds of input that take no text. */
const PRESSED = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'])

/** Whether the space bar presses, checks or unfolds what has the focus. */
export function isPressedBySpace(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('button, summary, input, select, [role="option"], [role="menuitem"]')
  )
}

/** Whether plain keys pressed here are text, or choose by their letter as in a list. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !PRESSED.has(target.type)
  return (
    target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  )
}
