import { addDays, type CivilDate } from '../../shared/calendar/civilDate.ts'
import { buildWeekReview, type WeekReview } from '../../shared/review/weekReview.ts'
import type { Journal } from '../db/journal.ts'
import type { DayService } from './dayService.ts'

export interface WeekService {
  read(weekStart: CivilDate): WeekReview
}

export function createWeekService(journal: () => Journal, days: DayService): WeekService {
  return {
    read: (weekStart) => {
      const open = journal()
      const span = open.days.span()
      const last = addDays(weekStart, 6)
      return buildWeekReview({
        weekStart,
        today: days.today().today,
        entries: open.days.read(span?.first ?? weekStart, last),
        settings: open.settings.read(),
      })
    },
  }
}
