import { addDays, type CivilDate } from '../../shared/calendar/civilDate.ts'
import { buildWeekReview, type WeekReview } from '../../shared/review/weekReview.ts'
import { REVIEW_DAYS } from '../../shared/review/weekSpan.ts'
import type { Journal } from '../db/journal.ts'
import type { Clock } from './clock.ts'
import type { GuidanceService } from './guidanceService.ts'
import { trackersSince } from './trackersSince.ts'

export interface WeekService {
  read(weekStart: CivilDate): WeekReview
}

/** @param journal gives the open journal, or throws `locked`. */
export function createWeekService(
  journal: () => Journal,
  guidance: GuidanceService,
  clock: Clock,
): WeekService {
  return {
    read: (weekStart) => {
      const last = addDays(weekStart, 6)
      const entries = journal().days.read(addDays(last, 1 - REVIEW_DAYS), last)
      return buildWeekReview({
        weekStart,
        entries,
        judged: guidance.judged(),
        trackers: trackersSince(journal(), clock.zone()),
      })
    },
  }
}
