import { addDays, type CivilDate } from './civilDate.ts'
import { minutesOfDay } from './clockTime.ts'
import { utcToLocal } from './zone.ts'

/** The hour at which a new journal day begins unless the person sets another. */
export const DEFAULT_ROLL_OVER_HOUR = 4

/**
 * The day to which something written at this moment belongs: until the roll-over hour (local wall clock, 0 to
 * 12) it is still the evening before. At 04:00, 00:40 on the 8th belongs to the 7th, and 04:00 to the 8th.
 */
export function journalDayOf(momentMs: number, zone: string, rollOverHour: number): CivilDate {
  const { date, clock } = utcToLocal(momentMs, zone)
  return minutesOfDay(clock) < rollOverHour * 60 ? addDays(date, -1) : date
}
