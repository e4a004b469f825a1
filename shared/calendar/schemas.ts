import { z } from 'zod'
import { parseCivilDate } from './civilDate.ts'
import { parseClockTime } from './clockTime.ts'
import { isZone } from './zone.ts'

/**
 * The days that a journal may speak of, the first and the last. Wide enough for everybody who lives, and far enough
 * from the ends of the calendar for whatever looks weeks and years around a day.
 */
export const DAY_BOUNDS = { first: '1900-01-01', last: '2199-12-31' } as const

/** A day that exists and that a journal may speak of, as 'YYYY-MM-DD'. */
export const civilDateSchema = z
  .string()
  .refine((text) => parseCivilDate(text) !== null, { message: 'a day as YYYY-MM-DD' })
  .refine((text) => text >= DAY_BOUNDS.first && text <= DAY_BOUNDS.last, { message: 'a day of a life' })
  .brand<'CivilDate'>()

/** A wall-clock time, as 'HH:MM'. */
export const clockTimeSchema = z
  .string()
  .refine((text) => parseClockTime(text) !== null, { message: 'a time as HH:MM' })
  .brand<'ClockTime'>()

/** The name of a time zone that this runtime knows. */
export const zoneSchema = z.string().max(64).refine(isZone, { message: 'an IANA time zone' })

/** UTC milliseconds from 1970 to the end of `DAY_BOUNDS`: what a clock in every zone can show. */
export const momentSchema = z
  .number()
  .int()
  .min(0)
  .max(Date.parse(`${DAY_BOUNDS.last}T00:00:00Z`))
