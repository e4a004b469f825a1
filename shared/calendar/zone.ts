import { tzOffset } from '@date-fns/tz/tzOffset'
import { type CivilDate, parseCivilDate } from './civilDate.ts'
import { type ClockTime, clockTimeAt, minutesOfDay } from './clockTime.ts'

/** What a clock on the wall shows at a moment. */
export interface LocalTime {
  date: CivilDate
  clock: ClockTime
  /** Seconds past the full minute, 0 to 59. */
  second: number
}

/** Which of two equal wall times is meant on the night when the clock goes back. */
export type Occurrence = 'first' | 'second'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const IANA_SHAPE = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/

/** Whether this runtime knows the text as an IANA zone name ('Europe/Berlin', 'UTC'). Bare offsets are not zones. */
export function isZone(text: string): boolean {
  return IANA_SHAPE.test(text) && Number.isFinite(tzOffset(text, new Date(0)))
}

/** Milliseconds east of UTC as the zone's rules tell; throws on a name that is not a zone. */
function askOffsetMs(zone: string, momentMs: number): number {
  const minutes = tzOffset(zone, new Date(momentMs))
  if (!Number.isFinite(minutes)) throw new RangeError(`not a time zone: ${zone}`)
  return Math.round(minutes * MINUTE_MS)
}

/** Offsets at the beginnings of days in UTC that were asked for, by zone. */
const dayOffsets = new Map<string, Map<number, number>>()
/** Days of a zone that are remembered: some fifty years. */
const MOST_DAYS = 20_000

function offsetAtBeginning(zone: string, utcDay: number): number {
  const days = dayOffsets.get(zone) ?? new Map<number, number>()
  const known = days.get(utcDay)
  if (known !== undefined) return known
  const offset = askOffsetMs(zone, utcDay * DAY_MS)
  if (days.size >= MOST_DAYS) days.clear()
  days.set(utcDay, offset)
  dayOffsets.set(zone, days)
  return offset
}

/**
 * Milliseconds east of UTC; throws on a name that is not a zone. Asking the rules takes long, and twenty years of
 * nights ask a hundred thousand times; a day that begins and ends with the same offset has had that one throughout.
 */
function offsetMs(zone: string, momentMs: number): number {
  const utcDay = Math.floor(momentMs / DAY_MS)
  const offset = offsetAtBeginning(zone, utcDay)
  return offset === offsetAtBeginning(zone, utcDay + 1) ? offset : askOffsetMs(zone, momentMs)
}

/**
 * The moment, in UTC milliseconds, at which a wall clock in the zone shows this date and time.
 *
 * A time that the clock skips is shifted forward by the gap: 02:30 in Berlin on 2025-03-30 is 03:30. A time
 * that occurs twice is its first occurrence unless the second is asked for. Offsets are compared a day before
 * and a day after, so two changes of one zone within two days would not be seen; no zone has had that.
 */
export function localToUtc(
  date: CivilDate,
  clock: ClockTime,
  zone: string,
  prefer: Occurrence = 'first',
): number {
  const wall = Date.parse(`${date}T${clock}:00Z`)
  const before = offsetMs(zone, wall - DAY_MS)
  const after = offsetMs(zone, wall + DAY_MS)
  if (before === after) return wall - before
  const candidates = [wall - before, wall - after].filter(
    (moment) => moment + offsetMs(zone, moment) === wall,
  )
  if (candidates.length === 0) return wall - before
  return prefer === 'first' ? Math.min(...candidates) : Math.max(...candidates)
}

/** What a clock in the zone shows at a moment given in UTC milliseconds. Milliseconds are cut off. */
export function utcToLocal(momentMs: number, zone: string): LocalTime {
  const wall = new Date(momentMs + offsetMs(zone, momentMs))
  const date = parseCivilDate(wall.toISOString().slice(0, 10))
  if (date === null) throw new RangeError('the moment is outside the years 0000 to 9999')
  const clock = clockTimeAt(wall.getUTCHours() * 60 + wall.getUTCMinutes())
  return { date, clock, second: wall.getUTCSeconds() }
}

/** Minutes past local midnight as the wall clock shows them, 0 to just under 1440, seconds as a fraction. */
export function localMinutes({ clock, second }: LocalTime): number {
  return minutesOfDay(clock) + second / 60
}
