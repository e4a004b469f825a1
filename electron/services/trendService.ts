import { addDays, type CivilDate, type Weekday } from '../../shared/calendar/civilDate.ts'
import { LEAD_DAYS } from '../../shared/review/trends/trendPoints.ts'
import {
  buildTrendReview,
  type TrendQuery,
  type TrendReview,
} from '../../shared/review/trends/trendReview.ts'
import { type TrendDay, trendDayOf, trendSource } from '../../shared/review/trends/trendSource.ts'
import { trendSpans } from '../../shared/review/trends/trendSpans.ts'
import type { Journal } from '../db/journal.ts'
import type { Clock } from './clock.ts'
import type { DayService } from './dayService.ts'
import { trackersSince } from './trackersSince.ts'

export interface TrendService {
  read(query: TrendQuery): TrendReview
  /** Lets go of everything that was kept: before a journal is closed. */
  forget(): void
}

/** Days worked out once, and the state of the tables that they were read from. */
interface Kept {
  readonly journal: Journal
  readonly seq: number
  readonly rollOverHour: number
  readonly stamps: ReadonlyMap<CivilDate, string>
  readonly days: ReadonlyMap<CivilDate, TrendDay>
}

/** Beyond this, reading all days at once is cheaper than one by one. */
const MANY_CHANGES = 100

/** Days whose outlines are read at once to find the first one that holds anything. */
const OUTLINES = 400

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

function firstHeldDay({ days, history }: Journal): CivilDate | null {
  const span = days.span()
  if (span === null) return null
  for (let from = span.first; from <= span.last; from = addDays(from, OUTLINES)) {
    const held = history.outlines(from, addDays(from, OUTLINES - 1)).find(({ isEmpty }) => !isEmpty)
    if (held !== undefined) return held.day
  }
  return null
}

const readDays = (journal: Journal, from: CivilDate, to: CivilDate, rollOverHour: number): TrendDay[] =>
  journal.days.read(from, to).map((entry) => trendDayOf(entry, rollOverHour))

/** Every stored day, worked out anew where it was written since. */
function keepDays(before: Kept | null, journal: Journal, rollOverHour: number): Kept {
  const { seq } = journal.meta.read()
  const same = before?.journal === journal && before.rollOverHour === rollOverHour ? before : null
  if (same?.seq === seq) return same
  const stamps = journal.days.stamps()
  const changed = [...stamps].filter(([day, stamp]) => same?.stamps.get(day) !== stamp).map(([day]) => day)
  const span = journal.days.span()
  const read =
    span !== null && changed.length > MANY_CHANGES
      ? readDays(journal, span.first, span.last, rollOverHour)
      : changed.flatMap((day) => readDays(journal, day, day, rollOverHour))
  const unchanged = [...(same?.days ?? [])].filter(([day]) => stamps.has(day))
  const days = new Map([...unchanged, ...read.map((day) => [day.entry.day, day] as const)])
  return { journal, seq, rollOverHour, stamps, days }
}

/**
 * Trends over stored days. The whole journal is worked out once and kept while it is open; a shorter range is read as
 * it is asked for.
 *
 * @param journal gives the open journal, or throws `locked`.
 */
export function createTrendService(journal: () => Journal, days: DayService, clock: Clock): TrendService {
  let kept: Kept | null = null

  const daysOf = (open: Journal, from: CivilDate, { query, to }: { query: TrendQuery; to: CivilDate }) => {
    const { rollOverHour } = open.settings.read()
    if (query.range !== 'all') return readDays(open, from, to, rollOverHour)
    kept = keepDays(kept, open, rollOverHour)
    return [...kept.days.values()]
  }

  return {
    read: (query) => {
      const open = journal()
      const settings = open.settings.read()
      const { today } = days.today()
      const firstDay = firstHeldDay(open)
      const firstWeekday = WEEKDAYS.find((weekday) => weekday === settings.firstWeekday) ?? 1
      const spans = trendSpans(query.range, { today, firstDay, firstWeekday })
      const from = addDays(spans.spans[0]?.from ?? today, -LEAD_DAYS)
      const source = trendSource(daysOf(open, from, { query, to: today }), {
        firstDay,
        today,
        settings,
        trackers: trackersSince(open, clock.zone()),
      })
      return buildTrendReview(query, source, spans)
    },
    forget: () => {
      kept = null
    },
  }
}
