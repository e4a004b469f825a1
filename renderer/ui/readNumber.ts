import type { Read } from './useTypedValue.ts'
import { words } from './words.ts'

/** Inclusive bounds and the fineness of a number field: step 1 takes whole numbers, 0.1 one decimal. */
export interface NumberBounds {
  min?: number | undefined
  max?: number | undefined
  step: number
}

/** Reads a number with a point or a comma; a typed minus may be the real one. An empty text is null. */
export function readNumber(typed: string, { min, max, step }: NumberBounds): Read<number> {
  const text = typed.trim().replace('−', '-').replace(',', '.')
  if (text === '') return { ok: true, value: null }
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return { ok: false, reason: words.numberNotUnderstood }
  const value = Number(text)
  const decimals = decimalsOf(step)
  if (Number(value.toFixed(decimals)) !== value) {
    return { ok: false, reason: decimals === 0 ? words.numberWholeOnly : words.numberTooFine(decimals) }
  }
  const under = min !== undefined && value < min
  const over = max !== undefined && value > max
  return under || over ? { ok: false, reason: boundsReason(min, max) } : { ok: true, value }
}

/** Moves by one step without leaving the bounds and without binary dust: 0.2 and 0.1 give 0.3. */
export function stepNumber(value: number, by: number, { min, max, step }: NumberBounds): number {
  const next = Number((value + by * step).toFixed(Math.max(decimalsOf(step), decimalsOf(value))))
  return Math.min(max ?? next, Math.max(min ?? next, next))
}

function boundsReason(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return words.numberBetween(min, max)
  return min !== undefined ? words.numberAtLeast(min) : words.numberAtMost(max ?? 0)
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}
