import { addDays } from '../calendar/civilDate.ts'
import { type ClockTime, minutesOfDay } from '../calendar/clockTime.ts'
import { localToUtc, utcToLocal } from '../calendar/zone.ts'

/** When a person wants to be reminded, by the clock on their wall, and when never. */
export interface ReminderTimes {
  readonly at: ClockTime
  /** Quiet from this minute on, until the one before `quietTo`, also over midnight. Equal = never quiet. */
  readonly quietFrom: ClockTime
  readonly quietTo: ClockTime
}

/** A reminder that was slept through is still given within this time, milliseconds. Later it would only be a reproach. */
export const STILL_TIMELY_MS = 3 * 3_600_000

/** A day whose moment is moved into the quiet hours by a clock change is passed over; never more than one follows. */
const DAYS_AHEAD = 7

/** Whether a clock time lies in the quiet hours: 22:30 to 07:00 holds 22:30 and 06:59, not 07:00. */
export function isQuiet(clock: ClockTime, { quietFrom, quietTo }: Omit<ReminderTimes, 'at'>): boolean {
  const [time, from, to] = [minutesOfDay(clock), minutesOfDay(quietFrom), minutesOfDay(quietTo)]
  return from <= to ? from <= time && time < to : from <= time || time < to
}

/**
 * The first moment after this one (both UTC milliseconds) at which to remind; null = never, because the time
 * lies in the quiet hours.
 *
 * Once a civil day. A time that the clock skips is given when the gap is over (02:30 in Berlin on 2025-03-30 at
 * 03:30), one that comes twice at its first occurrence.
 */
export function nextReminder(afterMs: number, zone: string, times: ReminderTimes): number | null {
  if (isQuiet(times.at, times)) return null
  const { date } = utcToLocal(afterMs, zone)
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const moment = localToUtc(addDays(date, ahead), times.at, zone)
    if (moment > afterMs && !isQuiet(utcToLocal(moment, zone).clock, times)) return moment
  }
  return null
}

/** Two looks at the clock, UTC milliseconds. The computer may have slept in between. */
export interface Looks {
  readonly lastMs: number
  readonly nowMs: number
}

/**
 * Whether a reminder is due at this look: its moment came since the last one, it is still timely, and these are
 * not quiet hours. A clock that was set back makes nothing due.
 */
export function isReminderDue({ lastMs, nowMs }: Looks, zone: string, times: ReminderTimes): boolean {
  if (lastMs >= nowMs || isQuiet(utcToLocal(nowMs, zone).clock, times)) return false
  const moment = nextReminder(Math.max(lastMs, nowMs - STILL_TIMELY_MS), zone, times)
  return moment !== null && moment <= nowMs
}
