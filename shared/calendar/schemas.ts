import { z } from 'zod'
import { parseCivilDate } from './civilDate.ts'
import { parseClockTime } from './clockTime.ts'
import { isZone } from './zone.ts'

/** A day that exists, as 'YYYY-MM-DD'. */
export const civilDateSchema = z
  .string()
  .refine((text) => parseCivilDate(text) !== null, { message: 'a day as YYYY-MM-DD' })
  .brand<'CivilDate'>()

/** A wall-clock time, as 'HH:MM'. */
export const clockTimeSchema = z
  .string()
  .refine((text) => parseClockTime(text) !== null, { message: 'a time as HH:MM' })
  .brand<'ClockTime'>()

/** The name of a time zone that this runtime knows. */
export const zoneSchema = z.string().max(64).refine(isZone, { message: 'an IANA time zone' })
