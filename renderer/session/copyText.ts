/**
 * Puts text on the clipboard, in answer to a press of the person. False when the computer does not allow it.
 *
 * The asynchronous clipboard asks for a permission, and this app grants none; the older command needs only the
 * press itself.
 */
export function copyText(text: string): boolean {
  const before = document.activeElement
  const carrier = document.createElement('textarea')
  carrier.value = text
  carrier.readOnly = true
  carrier.className = 'visually-hidden'
  document.body.append(carrier)
  carrier.select()
  const copied = document.execCommand('copy')
  carrier.remove()
  if (before instanceof HTMLElement) before.focus()
  return copied
}
