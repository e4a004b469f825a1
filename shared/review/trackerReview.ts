import type { CivilDate } from '../calendar/civilDate.ts'
import type { Tracker } from '../trackers/tracker.ts'
import { type TrackerSeries, trackerSeries } from '../trackers/trackerSeries.ts'
import type { WeekSpan } from './weekSpan.ts'

/** A tracker and the journal day on which it was made. */
export interface TrackerSince {
  readonly tracker: Tracker
  readonly firstDay: CivilDate
}

/** One of the person's own trackers over the days of a week that have come. */
export interface TrackerReview extends TrackerSeries {
  /** Of a scale or a number, the mean of the known days; null for the other kinds and without a value. */
  readonly mean: number | null
}

function meanOf({ points }: TrackerSeries): number | null {
  const numbers = points.map(({ value }) => value).filter((value) => typeof value === 'number')
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0) / numbers.length
}

/** The trackers that say something about the week: those with a value, and those that were asked at least once. */
export function trackerReview(
  { days, journal }: WeekSpan,
  trackers: readonly TrackerSince[],
): TrackerReview[] {
  const come = days.filter((day) => day <= journal.today && (journal.firstDay ?? journal.today) <= day)
  const eveningOn = (day: CivilDate) => journal.entryOn(day)?.evening ?? null
  return trackers
    .map(({ tracker, firstDay }) => trackerSeries({ tracker, firstDay, days: come, eveningOn }))
    .filter(({ n, of, tracker }) => n > 0 || (of > 0 && tracker.archivedAt === null))
    .map((series) => ({ ...series, mean: meanOf(series) }))
}
