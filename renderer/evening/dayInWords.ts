import { type CivilDate, weekdayOf } from '../../shared/calendar/civilDate.ts'
import { MONTHS, WEEKDAYS } from '../../shared/calendar/dateNames.ts'
import { translated } from '../../shared/language/translated.ts'

const words = translated({
  en: { dayOfMonth: (day: number) => String(day) },
  de: { dayOfMonth: (day) => `${day}.` },
})

/** "Tuesday" */
export const weekdayInWords = (day: CivilDate): string => WEEKDAYS[weekdayOf(day) - 1] ?? ''

/** "24 November"; with the year when it is not the one given: "24 November 2025". */
export function dateInWords(day: CivilDate, year?: string): string {
  const [ownYear = '', month = '', dayOfMonth = ''] = day.split('-')
  const date = `${words.dayOfMonth(Number(dayOfMonth))} ${MONTHS[Number(month) - 1] ?? ''}`
  return ownYear === year ? date : `${date} ${ownYear}`
}

/** "Tuesday, 24 November"; with the year when it is another than today's. */
export function dayInWords(day: CivilDate, today: CivilDate): string {
  return `${weekdayInWords(day)}, ${dateInWords(day, today.slice(0, 4))}`
}
