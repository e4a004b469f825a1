import { addDays, type CivilDate } from '../../shared/calendar/civilDate.ts'

/** What the keys beyond the arrows mean where the day stands: the ends of its line, and a page back or on. */
export interface CalendarSteps {
  readonly home: (day: CivilDate) => CivilDate
  readonly end: (day: CivilDate) => CivilDate
  /** So many pages on; back when negative. */
  readonly page: (day: CivilDate, pages: number) => CivilDate
}

/** What a key does to the day that has the focus in a calendar; null when the key means nothing here. */
export function pressInCalendar(day: CivilDate, key: string, steps: CalendarSteps): CivilDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return steps.home(day)
    case 'End':
      return steps.end(day)
    case 'PageUp':
      return steps.page(day, -1)
    case 'PageDown':
      return steps.page(day, 1)
    default:
      return null
  }
}
