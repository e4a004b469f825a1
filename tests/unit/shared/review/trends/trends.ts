import type { CivilDate } from '../../../../../shared/calendar/civilDate.ts'
import type { DayEntry } from '../../../../../shared/evening/evening.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../../../shared/ipc/contract/settings.ts'
import { firstHeldDay } from '../../../../../shared/review/journalDays.ts'
import type { TrackerSince } from '../../../../../shared/review/trackerReview.ts'
import {
  buildTrendReview,
  type TrendQuery,
  type TrendReview,
  type TrendSeries,
} from '../../../../../shared/review/trends/trendReview.ts'
import { trendDayOf, trendSource } from '../../../../../shared/review/trends/trendSource.ts'
import { trendSpans } from '../../../../../shared/review/trends/trendSpans.ts'
import { at } from '../weeks.ts'

export interface TrendsAround {
  readonly today?: CivilDate
  readonly settings?: Partial<Settings>
  readonly trackers?: readonly TrackerSince[]
}

/** Trends over these days, seen from the last day of the tests' week unless told otherwise. */
export function trendsOf(
  entries: readonly DayEntry[],
  query: Partial<TrendQuery> = {},
  { today = at(6), settings = {}, trackers = [] }: TrendsAround = {},
): TrendReview {
  const asked = { range: 'fourWeeks', measures: ['mood'], leaveOutLate: false, ...query } as const
  const all = { ...DEFAULT_SETTINGS, ...settings }
  const firstDay = firstHeldDay(entries)
  const source = trendSource(
    entries.map((entry) => trendDayOf(entry, all.rollOverHour)),
    { firstDay, today, settings: all, trackers },
  )
  return buildTrendReview(asked, source, trendSpans(asked.range, { today, firstDay, firstWeekday: 1 }))
}

/** The first series of a review. */
export function firstOf({ series: [first] }: TrendReview): TrendSeries {
  if (first === undefined) throw new Error('there is a series')
  return first
}
