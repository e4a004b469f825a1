/** What the keyboard knows about a scale: the chosen value, and the digits typed just now. */
export interface ScaleState {
  value: number | null
  /** Digits (and minus) that may still become a longer number; '' when none are pending. */
  digits: string
  /** When the last digit was typed, in milliseconds of the event's clock. */
  digitsAt: number
}

/** Two digits belong together when they follow within this time. */
const SAME_NUMBER_MS = 900

/** The values that a scale offers, from min to max inclusive: -3, 3, 1 gives seven. */
export function scaleSteps(min: number, max: number, step = 1): number[] {
  const count = Math.round((max - min) / step)
  return Array.from({ length: count + 1 }, (_, index) => Number((min + index * step).toFixed(2)))
}

/**
 * What a key does to a scale; null when the key is none of its business. Nothing is chosen beforehand: the first
 * arrow chooses the nearest end, or zero on a scale with two sides. Backspace and Delete clear. Digits choose, and
 * "1" followed soon by "0" is 10; a minus before a digit, or after one, makes it negative.
 * @param at the moment of the press in milliseconds, from the event
 */
export function pressScaleKey(
  state: ScaleState,
  key: string,
  at: number,
  steps: readonly number[],
): ScaleState | null {
  const settled = (value: number | null): ScaleState => ({ value, digits: '', digitsAt: at })
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return settled(neighbour(state.value, steps, 1))
    case 'ArrowLeft':
    case 'ArrowUp':
      return settled(neighbour(state.value, steps, -1))
    case 'Home':
      return settled(steps.at(0) ?? null)
    case 'End':
      return settled(steps.at(-1) ?? null)
    case 'Backspace':
    case 'Delete':
      return settled(null)
    default:
      return /^[0-9-]$/.test(key) ? typeDigit(state, key, at, steps) : null
  }
}

function neighbour(value: number | null, steps: readonly number[], direction: 1 | -1): number | null {
  if (value === null) {
    if (steps.includes(0) && steps.at(0) !== 0) return 0
    return (direction === 1 ? steps.at(0) : steps.at(-1)) ?? null
  }
  const further =
    direction === 1 ? steps.find((step) => step > value) : steps.findLast((step) => step < value)
  return further ?? value
}

function typeDigit(state: ScaleState, key: string, at: number, steps: readonly number[]): ScaleState {
  const pending = at - state.digitsAt <= SAME_NUMBER_MS ? state.digits : ''
  if (key === '-') {
    // Adding zero turns minus zero, which is another number to React and to storage, into zero.
    const opposite = pending === '' ? null : -Number(pending) + 0
    const turned = opposite !== null && steps.includes(opposite) ? opposite : state.value
    return { value: turned, digits: opposite === null ? '-' : '', digitsAt: at }
  }
  const candidates = [pending + key, key]
  const digits = candidates.find((text) => steps.includes(Number(text)))
  if (digits === undefined) return { ...state, digits: '', digitsAt: at }
  return { value: Number(digits) + 0, digits, digitsAt: at }
}
