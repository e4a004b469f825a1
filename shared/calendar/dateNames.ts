import type { Day, Locale, Month } from 'date-fns'
import { de } from 'date-fns/locale/de'
import { enGB } from 'date-fns/locale/en-GB'
import { translated } from '../language/translated.ts'

const MONTH_ORDER: readonly Month[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
/** As date-fns counts them: 0 is Sunday. */
const WEEKDAY_ORDER: readonly Day[] = [1, 2, 3, 4, 5, 6, 0]

const months = ({ localize }: Locale) => MONTH_ORDER.map((month) => localize.month(month))
const weekdays = ({ localize }: Locale, width: 'wide' | 'abbreviated' | 'short') =>
  WEEKDAY_ORDER.map((day) => localize.day(day, { width }))

/** Names of the months, January first. */
export const MONTHS = translated({ en: months(enGB), de: months(de) })

/** Names of the weekdays, Monday first. */
export const WEEKDAYS = translated({ en: weekdays(enGB, 'wide'), de: weekdays(de, 'wide') })

/** Weekdays where there is little room, Monday first: "Mon", "Mo". */
export const SHORT_WEEKDAYS = translated({ en: weekdays(enGB, 'abbreviated'), de: weekdays(de, 'short') })
