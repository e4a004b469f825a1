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
