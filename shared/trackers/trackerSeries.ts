import type { CivilDate } from '../calendar/civilDate.ts'
import { type Blank, blankAt } from '../evening/blanks.ts'
import type { Evening } from '../evening/evening.ts'
import { fieldPath } from '../evening/fieldPath.ts'
import type { TrackerValue } from '../evening/trackerValues.ts'
import { fitsKind, type Tracker } from './tracker.ts'

/** One day of a tracker. */
export interface TrackerPoint {
  readonly day: CivilDate
  /** Null = nothing is recorded; zero and no are values. */
  readonly value: TrackerValue | null
  /** Why there is nothing, where that is known: left out on purpose, or not asked. */
  readonly blank: Blank | null
}

/** A tracker over days, for the week, trends and export, so that they cannot disagree. */
export interface TrackerSeries {
  readonly tracker: Tracker
  readonly points: readonly TrackerPoint[]
  /** Days with a value, and days that could have one: the others were left out or not asked. */
  readonly n: number
  readonly of: number
}

export interface TrackerSeriesInput {
  readonly tracker: Tracker
  /** The journal day on which it was made: before, nobody asked. */
  readonly firstDay: CivilDate
  /** Days that are over or under way, in order. */
  readonly days: readonly CivilDate[]
  /** Null = nothing is stored about that day. */
  readonly eveningOn: (day: CivilDate) => Evening | null
}

function pointOf({ tracker, firstDay, eveningOn }: TrackerSeriesInput, day: CivilDate): TrackerPoint {
  const evening = eveningOn(day)
  const held = evening?.trackers[tracker.id]
  if (held !== undefined && fitsKind(tracker.form, held)) return { day, value: held, blank: null }
  const said = evening === null ? null : blankAt(evening, fieldPath.tracker(tracker.id))
  return { day, value: null, blank: said ?? (day < firstDay ? 'not-asked' : null) }
}

/** A tracker day by day. A value from before it was made, as one that was filled in later, counts like any other. */
export function trackerSeries(input: TrackerSeriesInput): TrackerSeries {
  const points = input.days.map((day) => pointOf(input, day))
  const n = points.filter(({ value }) => value !== null).length
  const blank = points.filter(({ value, blank: why }) => value === null && why !== null).length
  return { tracker: input.tracker, points, n, of: points.length - blank }
}
