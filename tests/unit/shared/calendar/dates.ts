import fc from 'fast-check'
import { addDays, type CivilDate, parseCivilDate } from '../../../../shared/calendar/civilDate.ts'
import { type ClockTime, clockTimeAt, parseClockTime } from '../../../../shared/calendar/clockTime.ts'

/** A civil date written in a test; throws when it is not one. */
export function day(text: string): CivilDate {
  const date = parseCivilDate(text)
  if (date === null) throw new Error(`not a date: ${text}`)
  return date
}

/** A clock time written in a test; throws when it is not one. */
export function clock(text: string): ClockTime {
  const time = parseClockTime(text)
  if (time === null) throw new Error(`not a time: ${text}`)
  return time
}

/** Days of 1970 to 2079. */
export const anyDate = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(day('1970-01-01'), days))

export const anyClock = fc.integer({ min: 0, max: 1439 }).map(clockTimeAt)

/** Zones with and without clock changes, half-hour offsets, a half-hour change (Lord Howe), both hemispheres. */
export const anyZone = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Santiago',
  'Pacific/Apia',
  'Africa/Casablanca',
)
