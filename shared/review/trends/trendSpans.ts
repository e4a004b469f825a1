import { addDays, type CivilDate, dateRange, daysBetween, type Weekday } from '../../calendar/civilDate.ts'
import { weekStartOf } from '../../calendar/week.ts'

/** How far back a trend looks. */
export const TREND_RANGES = ['fourWeeks', 'threeMonths', 'year', 'all'] as const

export type TrendRange = (typeof TREND_RANGES)[number]

/** What one point stands for. */
export type TrendStep = 'day' | 'week' | 'month'

/** The days of one point, both included. */
export interface TrendSpan {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** Days in sight, oldest first, cut into steps; the last step ends today, whole or not. */
export interface TrendSpans {
  readonly step: TrendStep
  readonly spans: readonly TrendSpan[]
}

const FOUR_WEEKS = 28
const THREE_MONTHS = 91
const WEEKS_OF_YEAR = 52
/** Longer than two years, a point a week would be a smear. */
const MOST_WEEKS_DAYS = 2 * 7 * WEEKS_OF_YEAR

interface RangeIn {
  readonly today: CivilDate
  /** The journal's first day with anything on it; null = it is empty. */
  readonly firstDay: CivilDate | null
  readonly firstWeekday: Weekday
}

const byDays = (today: CivilDate, count: number): TrendSpans => ({
  step: 'day',
  spans: dateRange(addDays(today, 1 - count), today).map((day) => ({ from: day, to: day })),
})

const earlier = (first: CivilDate, second: CivilDate): CivilDate => (first < second ? first : second)

function byWeeks(first: CivilDate, { today, firstWeekday }: RangeIn): TrendSpans {
  const start = weekStartOf(first, firstWeekday)
  const count = Math.floor(daysBetween(start, today) / 7) + 1
  const spans = Array.from({ length: count }, (_, index) => {
    const from = addDays(start, 7 * index)
    return { from, to: earlier(addDays(from, 6), today) }
  })
  return { step: 'week', spans }
}

/** The first day of the month after the one that holds the date. */
function nextMonth(date: CivilDate): CivilDate {
  // 32 days after the first of a month lie in the next one, whatever its length.
  const within = addDays(date, 32 - Number(date.slice(8)))
  return addDays(within, 1 - Number(within.slice(8)))
}

function byMonths(first: CivilDate, today: CivilDate): TrendSpans {
  const spans: TrendSpan[] = []
  let from = addDays(first, 1 - Number(first.slice(8)))
  while (from <= today) {
    const next = nextMonth(from)
    spans.push({ from, to: earlier(addDays(next, -1), today) })
    from = next
  }
  return { step: 'month', spans }
}

/**
 * The points of a range: days up to three months, weeks for a year, and for the whole journal days, weeks (from three
 * months) or calendar months (from two years), whichever it is old enough for.
 */
export function trendSpans(range: TrendRange, around: RangeIn): TrendSpans {
  const { today, firstDay, firstWeekday } = around
  switch (range) {
    case 'fourWeeks':
      return byDays(today, FOUR_WEEKS)
    case 'threeMonths':
      return byDays(today, THREE_MONTHS)
    case 'year':
      return byWeeks(addDays(weekStartOf(today, firstWeekday), -7 * (WEEKS_OF_YEAR - 1)), around)
    case 'all': {
      const first = firstDay === null ? today : earlier(firstDay, today)
      const days = daysBetween(first, today) + 1
      if (days <= THREE_MONTHS) return byDays(today, Math.max(FOUR_WEEKS, days))
      return days <= MOST_WEEKS_DAYS ? byWeeks(first, around) : byMonths(first, today)
    }
    default:
      return range satisfies never
  }
}
