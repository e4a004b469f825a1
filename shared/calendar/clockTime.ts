import type { z } from 'zod'

/** A wall-clock time to the minute, 'HH:MM', 00:00 to 23:59. */
export type ClockTime = string & z.$brand<'ClockTime'>

const SHAPE = /^([01]\d|2[0-3]):[0-5]\d$/

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** Strict: 'HH:MM' or null. '7:05' and '24:00' are null; for what people type see `readClockTime`. */
export function parseClockTime(text: string): ClockTime | null {
  return SHAPE.test(text) ? (text as ClockTime) : null
}

/** Minutes since local midnight, 0 to 1439. */
export function minutesOfDay(clock: ClockTime): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
}

/** The clock time so many minutes after midnight, wrapped into one day: clockTimeAt(-30) is '23:30'. Fractions are cut off. */
export function clockTimeAt(minutes: number): ClockTime {
  const wrapped = ((Math.floor(minutes) % 1440) + 1440) % 1440
  return `${twoDigits(Math.floor(wrapped / 60))}:${twoDigits(wrapped % 60)}` as ClockTime
}

/**
 * Why typed text is not a time: nothing typed; no time in it; an hour above 24; minutes above 59 or a single
 * digit (7:5 may be 07:05 or 07:50); am or pm that contradicts the hour (0 pm, 14 am).
 */
export type ClockTimeProblem = 'empty' | 'not-a-time' | 'hour' | 'minute' | 'meridiem'

export type ClockTimeReading = { ok: true; value: ClockTime } | { ok: false; reason: ClockTimeProblem }

const WORDS: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['midday', 720],
  ['midnight', 0],
  ['mittag', 720],
  ['mitternacht', 0],
])
const SEPARATED = /^(\d{1,2})(?:[:.,;h ](\d{0,2}))?(am|pm)?$/
const RUN_TOGETHER = /^(\d{1,2})(\d{2})(am|pm)?$/

const refuse = (reason: ClockTimeProblem): ClockTimeReading => ({ ok: false, reason })

/** Plain digits, lower case, one kind of am and pm, no space around a separator: ' 11.10 P. ' becomes '11.10pm'. */
function normalise(typed: string): string {
  return typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/(?<=\d)\s*uhr$/, '')
    .replace(/(?<=\d\s?)([ap])\.?\s?m?\.?$/, '$1m')
    .replace(/\s*(am|pm)$/, '$1')
    .replace(/\s*([:.,;h])\s*/, '$1')
    .replace(/\s+/g, ' ')
}

/** The hour of the day, 0 to 23; null when am or pm contradicts it. */
function hourOfDay(hour: number, meridiem: string | undefined): number | null {
  if (meridiem === 'am') return hour > 12 ? null : hour % 12
  if (meridiem === 'pm') return hour === 0 || hour === 24 ? null : hour < 12 ? hour + 12 : hour
  return hour % 24
}

/**
 * The same numbers twelve hours away, where a text leaves open which half of the day is meant: '7' is read as 07:00 and
 * may be 19:00. Null where the text says it: am or pm, a leading zero, an hour above twelve or zero.
 * @param alsoWithMinutes whether '7:30' leaves it open too, as it does where clocks count to twelve
 */
export function otherHalfOfDay(typed: string, alsoWithMinutes: boolean): ClockTime | null {
  const reading = readClockTime(typed)
  const text = normalise(typed)
  const open = alsoWithMinutes ? /^([1-9]|1[0-2])\D?([0-5]\d)?$/ : /^([1-9]|1[0-2])$/
  return reading.ok && open.test(text) ? clockTimeAt(minutesOfDay(reading.value) + 720) : null
}

/**
 * Reads a time as tired people type it: 2310, 23:10, 23.10, 23h10, 11:10pm, 11.10 p, 7, 7am, 0:40, 23 Uhr, noon.
 * Twelve follows the digital clock: 12am (12:30am) is midnight (half past), 12pm is noon. 24:00 is 00:00. A bare
 * number of one or two digits is an hour, so 40 is refused as an hour rather than read as 00:40.
 */
export function readClockTime(typed: string): ClockTimeReading {
  const text = normalise(typed)
  if (text === '') return refuse('empty')
  const word = WORDS.get(text)
  if (word !== undefined) return { ok: true, value: clockTimeAt(word) }
  const match = SEPARATED.exec(text) ?? RUN_TOGETHER.exec(text)
  if (match === null) return refuse('not-a-time')
  const [, hourText = '', minuteText = '', meridiem] = match
  const hour = Number(hourText)
  const minute = Number(minuteText)
  if (hour > 24 || (hour === 24 && minute > 0)) return refuse('hour')
  if (minuteText.length === 1 || minute > 59) return refuse('minute')
  const resolved = hourOfDay(hour, meridiem)
  return resolved === null ? refuse('meridiem') : { ok: true, value: clockTimeAt(resolved * 60 + minute) }
}
