import { addDays, type CivilDate, weekdayOf } from '../calendar/civilDate.ts'
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../calendar/dateNames.ts'
import { translated } from '../language/translated.ts'

const words = translated({
  en: {
    dayOfMonth: (day: number) => String(day),
    span: (from: string, to: string) => `${from} to ${to}`,
    long: (weekday: string, date: string) => `${weekday} ${date}`,
  },
  de: {
    dayOfMonth: (day) => `${day}.`,
    span: (from, to) => `${from} bis ${to}`,
    long: (weekday, date) => `${weekday}, ${date}`,
  },
})

const dayOfMonth = (date: CivilDate): string => words.dayOfMonth(Number(date.slice(8)))
const monthOf = (date: CivilDate): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? ''
const yearOf = (date: CivilDate): string => String(Number(date.slice(0, 4)))

/** The seven days that begin with this one, in words: "16 to 22 November 2026", "28 December 2026 to 3 January 2027". */
export function weekLabel(start: CivilDate): string {
  const end = addDays(start, 6)
  const sameYear = yearOf(start) === yearOf(end)
  const sameMonth = sameYear && monthOf(start) === monthOf(end)
  const from = `${dayOfMonth(start)}${sameMonth ? '' : ` ${monthOf(start)}`}${sameYear ? '' : ` ${yearOf(start)}`}`
  return words.span(from, `${dayOfMonth(end)} ${monthOf(end)} ${yearOf(end)}`)
}

/** A day as charts name it: "Mon 16". */
export function shortDayLabel(date: CivilDate): string {
  return `${SHORT_WEEKDAYS[weekdayOf(date) - 1] ?? ''} ${dayOfMonth(date)}`
}

/** A day in a sentence: "Monday 16 November". */
export function longDayLabel(date: CivilDate): string {
  return words.long(weekdayName(date), `${dayOfMonth(date)} ${monthOf(date)}`)
}

/** "Monday" */
export function weekdayName(date: CivilDate): string {
  return WEEKDAYS[weekdayOf(date) - 1] ?? ''
}
