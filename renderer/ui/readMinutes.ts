import type { Read } from './useTypedValue.ts'
import { words } from './words.ts'

/** "1:30", "1h30", "1 h 30 min", "2h" */
const HOURS_AND_MINUTES =
  /^(\d{1,3})\s*(?::|h|hr|hrs|hours?|std|stunden?)\.?\s*(?:(\d{1,2})\s*(?:m|min|mins|minuten?|minutes?)?\.?)?$/
/** "1.5 h", "1,5h" */
const DECIMAL_HOURS = /^(\d{1,3})[.,](\d{1,2})\s*(?:h|hr|hrs|hours?|std|stunden?)\.?$/
/** "90", "90 min", "90m" */
const MINUTES = /^(\d{1,5})\s*(?:m|min|mins|minuten?|minutes?|'|′)?\.?$/

/**
 * Reads a duration as people write it, into whole minutes: "90", "90 min", "1:30", "1h30" and "1.5 h" are all
 * 90. An empty text is null. "1:75" is not understood, because nobody means 135 by it.
 * @param bounds the least and the most minutes that make sense here, inclusive
 */
export function readMinutes(typed: string, bounds: { min: number; max: number }): Read<number> {
  const text = typed.normalize('NFKC').trim().toLowerCase()
  if (text === '') return { ok: true, value: null }
  const minutes = minutesIn(text)
  if (minutes === null) return { ok: false, reason: words.minutesNotUnderstood }
  if (minutes > bounds.max) return { ok: false, reason: words.minutesAtMost(bounds.max) }
  if (minutes < bounds.min) return { ok: false, reason: words.minutesAtLeast(bounds.min) }
  return { ok: true, value: minutes }
}

function minutesIn(text: string): number | null {
  const plain = MINUTES.exec(text)
  if (plain) return Number(plain[1])
  const decimal = DECIMAL_HOURS.exec(text)
  if (decimal) return Math.round(Number(`${decimal[1]}.${decimal[2]}`) * 60)
  const parts = HOURS_AND_MINUTES.exec(text)
  if (!parts || (text.endsWith(':') && parts[2] === undefined)) return null
  const minutes = Number(parts[2] ?? 0)
  return minutes < 60 ? Number(parts[1]) * 60 + minutes : null
}
