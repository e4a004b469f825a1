import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { dateInWords, weekdayInWords } from '../evening/dayInWords.ts'
import { words } from './words.ts'

/** "Thursday 19 November 2026": weekday and year stand there, so that what was understood can be checked at a glance. */
export const fullDay = (day: CivilDate): string => words.fullDay(weekdayInWords(day), dateInWords(day))
