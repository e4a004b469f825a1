import type { CivilDate } from '../../shared/calendar/civilDate.ts'

const LANGUAGE = 'en-GB'

/** Civil dates have no zone; they are read and written at midnight UTC so that no zone can move them. */
const longDay = new Intl.DateTimeFormat(LANGUAGE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** A day in words: `2026-11-24` is "24 November 2026". */
export function dayWords(day: CivilDate): string {
  return longDay.format(new Date(`${day}T00:00:00Z`))
}

const shortDay = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'medium', timeZone: 'UTC' })

/** A day where there is little room: `2026-11-24` is "24 Nov 2026". */
export function shortDayWords(day: CivilDate): string {
  return shortDay.format(new Date(`${day}T00:00:00Z`))
}

/** A moment (UTC milliseconds) as day and clock time in an IANA zone: "24 November 2026, 21:43". */
export function momentWords(moment: number, zone: string): string {
  const day = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long', timeZone: zone }).format(moment)
  const time = new Intl.DateTimeFormat(LANGUAGE, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(moment)
  return `${day}, ${time}`
}

/** A count with its noun: 1 is "1 day", 2,500 is "2,500 days". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString(LANGUAGE)} ${count === 1 ? one : many}`
}
