import { type CivilDate, parseCivilDate } from '../calendar/civilDate.ts'
import { type ClockTime, parseClockTime } from '../calendar/clockTime.ts'
import { type LocalTime, localToUtc, utcToLocal } from '../calendar/zone.ts'

/** A date and a clock time that a device wrote without saying where. */
export interface WallTime {
  date: CivilDate
  clock: ClockTime
}

/** Earlier dates come from a device whose clock was never set. */
const EARLIEST_DAY = '1990-01-01'
const EARLIEST_MS = Date.parse(`${EARLIEST_DAY}T00:00:00Z`)
const LATEST_MS = Date.parse('9999-12-30T00:00:00Z')

const WALL = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/
const AMERICAN_DAY = /^(\d{2})\/(\d{2})\/(\d{2})(?:[T ].*)?$/
const ISO_DAY = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/

/** '2019-11-05 23:21:00' or '2019-11-06T06:54:00.000'; seconds are cut off. Null when it is no such time. */
export function readWallTime(text: string): WallTime | null {
  const [, day = '', time = ''] = WALL.exec(text.trim()) ?? []
  const date = parseCivilDate(day)
  const clock = parseClockTime(time)
  return date === null || clock === null ? null : { date, clock }
}

/** The day of '2020-01-02 00:00:00' or '01/02/20 00:00:00' (month first, this century). Null when it is neither. */
export function readDeviceDay(text: string): CivilDate | null {
  const [, iso] = ISO_DAY.exec(text.trim()) ?? []
  if (iso !== undefined) return parseCivilDate(iso)
  const [, month, day, year] = AMERICAN_DAY.exec(text.trim()) ?? []
  return year === undefined ? null : parseCivilDate(`20${year}-${month}-${day}`)
}

/** UTC milliseconds of '2019-11-03T08:00:32.000Z'. Null without a zone mark: such a time could be anywhere. */
export function readMoment(text: string): number | null {
  const trimmed = text.trim()
  if (!MOMENT.test(trimmed)) return null
  const ms = Date.parse(trimmed.replace(' ', 'T'))
  return Number.isFinite(ms) ? ms : null
}

/** What the wall clock in the zone shows; null before 1990 and where the calendar ends. */
export function localMoment(momentMs: number, zone: string): LocalTime | null {
  return momentMs >= EARLIEST_MS && momentMs <= LATEST_MS ? utcToLocal(momentMs, zone) : null
}

/** Whether a file may speak of this day: not before 1990, not after today. */
export function isImportableDay(day: CivilDate, today: CivilDate): boolean {
  return day >= EARLIEST_DAY && day <= today
}

/**
 * The moments of a start and an end by the wall clock, and null unless the end comes after the start within a
 * day. On the night when the clock goes back both are read as the first occurrence, as the journal reads its
 * own nights, unless only the second puts the end after the start.
 */
export function wallSpan(
  start: WallTime,
  end: WallTime,
  zone: string,
): { startMs: number; endMs: number } | null {
  const startMs = localToUtc(start.date, start.clock, zone)
  const first = localToUtc(end.date, end.clock, zone)
  const endMs = first > startMs ? first : localToUtc(end.date, end.clock, zone, 'second')
  return endMs > startMs && endMs - startMs < 86_400_000 ? { startMs, endMs } : null
}
