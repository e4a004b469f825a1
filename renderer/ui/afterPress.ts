/** Whether a pointer is pressed at this moment. */
let pressed = false

window.addEventListener('pointerdown', () => (pressed = true), true)
for (const end of ['pointerup', 'pointercancel'] as const) {
  window.addEventListener(end, () => (pressed = false), true)
}

/**
 * Runs work at once, or, while a pointer is pressed, after its click. What a field shows when it is left would
 * otherwise move the button away from under the pointer, and the click would land beside it.
 */
export function afterPress(work: () => void): void {
  if (!pressed) {
    work()
    return
  }
  const run = () => {
    window.removeEventListener('pointerup', run)
    window.removeEventListener('pointercancel', run)
    setTimeout(work)
  }
  window.addEventListener('pointerup', run)
  window.addEventListener('pointercancel', run)
}
