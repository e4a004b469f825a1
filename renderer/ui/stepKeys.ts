/** How far a step goes: with Shift the finest, by arrow or wheel the usual, by a page key the coarsest. */
export type StepSize = 'fine' | 'usual' | 'coarse'

export interface Step {
  direction: 1 | -1
  size: StepSize
}

interface PressedKey {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
}

/** The step that a key asks of a field with figures; null when it asks for none. */
export function stepOfKey({ key, shiftKey, ctrlKey, altKey, metaKey }: PressedKey): Step | null {
  if (ctrlKey || altKey || metaKey) return null
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown':
      return { direction: key === 'ArrowUp' ? 1 : -1, size: shiftKey ? 'fine' : 'usual' }
    case 'PageUp':
    case 'PageDown':
      return shiftKey ? null : { direction: key === 'PageUp' ? 1 : -1, size: 'coarse' }
    default:
      return null
  }
}

/** How far a wheel turns, in CSS pixels, until it counts as one step: a notch of a mouse is about 100. */
const PIXELS_A_STEP = 50

/**
 * Steps of a turning wheel, up being more. Small turns, as a touchpad sends them, are added up; a large one is one step,
 * so that nothing races away.
 * @param gathered what earlier turns left over, in CSS pixels
 */
export function stepOfWheel(gathered: number, deltaY: number): { direction: 1 | -1 | 0; gathered: number } {
  const turned = Math.sign(gathered) === -Math.sign(deltaY) ? deltaY : gathered + deltaY
  if (Math.abs(turned) < PIXELS_A_STEP) return { direction: 0, gathered: turned }
  return { direction: turned < 0 ? 1 : -1, gathered: 0 }
}
