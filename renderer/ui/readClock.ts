import { clockWords } from '../../shared/calendar/clockForm.ts'
import { type ClockTime, readClockTime } from '../../shared/calendar/clockTime.ts'
import type { Read } from './useTypedValue.ts'
import { words } from './words.ts'

/** An hour with one digit of minutes: "7:5" may be five or fifty past. */
const ONE_DIGIT = /^\s*(\d{1,2})\D(\d)\s*$/

/** Reads a typed clock time; a refusal says in words what to write instead. An empty text is null. */
export function readClock(raw: string): Read<ClockTime> {
  const reading = readClockTime(raw)
  if (reading.ok) return reading
  if (reading.reason === 'empty') return { ok: true, value: null }
  const [, hour = '', digit = ''] = ONE_DIGIT.exec(raw) ?? []
  const either = [`${hour}:0${digit}`, `${hour}:${digit}0`].flatMap((text) => {
    const meant = readClockTime(text)
    return meant.ok ? [clockWords(meant.value)] : []
  })
  const [first, second] = either
  if (reading.reason === 'minute' && first !== undefined && second !== undefined) {
    return { ok: false, reason: words.clock.either(first, second) }
  }
  return { ok: false, reason: words.clock[reading.reason] }
}
