import type { CivilDate } from '../calendar/civilDate.ts'
import { mean, median } from '../statistics/descriptive.ts'
import type { Tracker } from '../trackers/tracker.ts'
import { type TrackerSeries, trackerSeries } from '../trackers/trackerSeries.ts'
import { RATINGS_NEEDED } from './checkInReview.ts'
import type { WeekSpan } from './weekSpan.ts'

/** A tracker and the journal day on which it was made. */
export interface TrackerSince {
  readonly tracker: Tracker
  readonly firstDay: CivilDate
}

/**
 * What a week says of a tracker together. Of a scale the median, since its steps need not be equally far apart; of a
 * number the mean; of a choice and of yes and no how often each answer stands, the most frequent first; of a text
 * nothing. Null = fewer than {@link TRACKER_DAYS_NEEDED} known days.
 */
export type TrackerFigure =
  | { readonly kind: 'median' | 'mean'; readonly value: number | null }
  | {
      readonly kind: 'counts'
      readonly answers: readonly { readonly answer: string | boolean; readonly count: number }[]
    }
  | null

/** Known days of a week that a median or a mean takes at least, as of a rating of the check-in. */
export const TRACKER_DAYS_NEEDED = RATINGS_NEEDED

/** One of the person's own trackers over the days of a week that have come. */
export interface TrackerReview extends TrackerSeries {
  readonly figure: TrackerFigure
}

const numbersOf = ({ points }: TrackerSeries): number[] =>
  points.map(({ value }) => value).filter((value) => typeof value === 'number')

function countsOf({ points }: TrackerSeries): Extract<TrackerFigure, { kind: 'counts' }> {
  const counts = new Map<string | boolean, number>()
  for (const { value } of points) {
    if (typeof value === 'string' || typeof value === 'boolean')
      counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const answers = [...counts].map(([answer, count]) => ({ answer, count }))
  return { kind: 'counts', answers: answers.toSorted((one, other) => other.count - one.count) }
}

function figureOf(series: TrackerSeries): TrackerFigure {
  const { kind } = series.tracker.form
  const enough = series.n >= TRACKER_DAYS_NEEDED
  switch (kind) {
    case 'scale':
      return { kind: 'median', value: enough ? median(numbersOf(series)) : null }
    case 'number':
      return { kind: 'mean', value: enough ? mean(numbersOf(series)) : null }
    case 'choice':
    case 'yes-no':
      return countsOf(series)
    case 'text':
      return null
    default:
      return kind satisfies never
  }
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
    .map((series) => ({ ...series, figure: figureOf(series) }))
}
