import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { clockWords } from '../../shared/calendar/clockForm.ts'
import { parseClockTime } from '../../shared/calendar/clockTime.ts'
import { localeInForce } from '../../shared/language/languageInForce.ts'

const written = (options: Intl.DateTimeFormatOptions, moment: Date | number): string =>
  new Intl.DateTimeFormat(localeInForce(), options).format(moment)

/** Civil dates have no zone; they are read and written at midnight UTC so that no zone can move them. */
const midnight = (day: CivilDate): Date => new Date(`${day}T00:00:00Z`)

/** A day in words: `2026-11-24` is "24 November 2026". */
export function dayWords(day: CivilDate): string {
  return written({ dateStyle: 'long', timeZone: 'UTC' }, midnight(day))
}

/** A day where there is little room: `2026-11-24` is "24 Nov 2026". */
export function shortDayWords(day: CivilDate): string {
  return written({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }, midnight(day))
}

/** The clock time of a moment (UTC milliseconds) in an IANA zone, in the form of clocks in force: "21:43", "9:43 pm". */
export function clockAtMoment(moment: number, zone: string): string {
  const wall = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(moment)
  const time = parseClockTime(wall)
  return time === null ? wall : clockWords(time)
}

/** A moment (UTC milliseconds) as day and clock time in an IANA zone: "24 November 2026, 21:43". */
export function momentWords(moment: number, zone: string): string {
  return `${written({ dateStyle: 'long', timeZone: zone }, moment)}, ${clockAtMoment(moment, zone)}`
}
