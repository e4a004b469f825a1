import { addDays, type CivilDate, dateRange } from '../../calendar/civilDate.ts'
import { DAY_TAGS, type DayTag } from '../../evening/evening.ts'
import { knownValues, median } from '../../statistics/descriptive.ts'
import type { Tracker } from '../../trackers/tracker.ts'
import { countStates } from '../journalDays.ts'
import { USUAL_DAYS, USUAL_NEEDED } from '../ownUsual.ts'
import { type DailyInput, type DailyValue, dailyValues, trackerValues } from './dailyValues.ts'
import {
  isDrawable,
  specOf,
  TREND_MEASURES,
  type TrendMeasure,
  type TrendMeasureId,
  type TrendSpec,
  trackerSpec,
} from './trendMeasures.ts'
import { bucketPoints, dayPoints, LEAD_DAYS, type TrendPoint, usualWindow } from './trendPoints.ts'
import type { TrendSource } from './trendSource.ts'
import type { TrendRange, TrendSpan, TrendSpans, TrendStep } from './trendSpans.ts'

/** What is asked for. */
export interface TrendQuery {
  readonly range: TrendRange
  /** One, or two under each other on the same days. A tracker that is not there is passed over. */
  readonly measures: readonly TrendMeasureId[]
  /** Leaves out what was entered on a later day than its own. */
  readonly leaveOutLate: boolean
}

/** The days of one step and how many of them carry each tag. */
export interface TrendStepDays extends TrendSpan {
  readonly tags: Readonly<Partial<Record<DayTag, number>>>
}

/** One measure over the days in sight. */
export interface TrendSeries
  extends Pick<TrendSpec, 'unit' | 'ends' | 'windowDays' | 'rollingNeeded' | 'usual'> {
  readonly id: TrendMeasureId
  /** Of a tracker, that tracker. */
  readonly tracker: Tracker | null
  readonly points: readonly TrendPoint[]
  /** Known days, and days that could be known by now. */
  readonly n: number
  readonly of: number
  /** Of the known ones, those entered on a later day; and those left out for that. */
  readonly late: number
  readonly leftOut: number
  /** Nights whose sleep efficiency is an upper bound. */
  readonly upperBounds: number
  /** Middle and ends of the known days in sight; null = none is known. */
  readonly summary: { readonly median: number; readonly least: number; readonly most: number } | null
  /** How many of the 28 days are known that the usual range of the newest day looks back on. */
  readonly usualKnown: { readonly n: number; readonly of: number; readonly needed: number }
  /** Known days that a point takes at least; and points that have some, but fewer. */
  readonly pointNeeds: number
  readonly tooFew: number
  /** It is not asked any more: its part of the evening is switched off, or the tracker is archived. */
  readonly notAsked: boolean
}

/** One view model for drawing, table, print and sentence, so that they cannot disagree. */
export interface TrendReview extends Omit<TrendQuery, 'measures'> {
  readonly today: CivilDate
  /** The journal's first day with anything on it; null = it is empty. */
  readonly firstDay: CivilDate | null
  readonly step: TrendStep
  readonly steps: readonly TrendStepDays[]
  readonly series: readonly TrendSeries[]
}

function stepDays(span: TrendSpan, { journal }: TrendSource): TrendStepDays {
  const tags: Partial<Record<DayTag, number>> = {}
  for (const day of dateRange(span.from, span.to)) {
    for (const tag of journal.entryOn(day)?.evening.tags ?? []) tags[tag] = (tags[tag] ?? 0) + 1
  }
  return {
    ...span,
    tags: Object.fromEntries(DAY_TAGS.flatMap((tag) => (tags[tag] ? [[tag, tags[tag]]] : []))),
  }
}

/** A measure with how it is read; null = there is no such tracker, or it holds nothing that can be drawn. */
function measureOf(id: TrendMeasureId, source: TrendSource) {
  const own = TREND_MEASURES.find((measure): measure is TrendMeasure => measure === id)
  const { modules } = source.settings
  if (own !== undefined) {
    const spec = specOf(own)
    const read = (input: DailyInput) => dailyValues(own, source, input)
    return { spec, read, tracker: null, notAsked: modules[spec.section] === false }
  }
  const since = source.trackers.find(({ tracker }) => `tracker.${tracker.id}` === id)
  if (since === undefined || !isDrawable(since.tracker)) return null
  const { tracker } = since
  return {
    spec: trackerSpec(tracker),
    read: (input: DailyInput) => trackerValues(since, source, input),
    tracker,
    notAsked: modules.trackers === false || tracker.archivedAt !== null,
  }
}

function summaryOf(known: readonly number[]): TrendSeries['summary'] {
  const middle = median(known)
  return middle === null ? null : { median: middle, least: Math.min(...known), most: Math.max(...known) }
}

function upperBoundsOf(id: TrendMeasureId, shown: readonly DailyValue[], { dayOn }: TrendSource): number {
  if (id !== 'sleepEfficiency') return 0
  return shown.filter(({ day, value }) => value !== null && dayOn(day)?.night.efficiencyIsUpperBound).length
}

function pointsOf(values: readonly DailyValue[], spec: TrendSpec, { step, spans }: TrendSpans): TrendPoint[] {
  return step === 'day' ? dayPoints(values, spec) : bucketPoints(values, spans, { spec, step })
}

function seriesOf(
  id: TrendMeasureId,
  source: TrendSource,
  { spans, leaveOutLate }: { spans: TrendSpans; leaveOutLate: boolean },
): TrendSeries | null {
  const found = measureOf(id, source)
  const [first, last] = [spans.spans[0], spans.spans.at(-1)]
  if (found === null || first === undefined || last === undefined) return null
  const { spec, read, tracker, notAsked } = found
  const values = read({ days: dateRange(addDays(first.from, -LEAD_DAYS), last.to), leaveOutLate })
  const shown = values.slice(LEAD_DAYS)
  const known = knownValues(shown.map(({ value }) => value))
  const points = pointsOf(values, spec, spans)
  const pointNeeds = spans.step === 'day' ? 1 : spec.medianNeeds[spans.step]
  const before = usualWindow(values, values.length - 1)
  return {
    ...{ id, tracker, points, notAsked, pointNeeds },
    ...{ unit: spec.unit, ends: spec.ends, windowDays: spec.windowDays },
    ...{ rollingNeeded: spec.rollingNeeded, usual: spec.usual },
    n: known.length,
    of: countStates(shown.map(({ state }) => state)).of,
    late: shown.filter(({ late }) => late).length,
    leftOut: shown.filter(({ leftOut }) => leftOut).length,
    upperBounds: upperBoundsOf(id, shown, source),
    summary: summaryOf(known),
    usualKnown: {
      n: before.filter(({ value }) => value !== null).length,
      of: USUAL_DAYS,
      needed: USUAL_NEEDED,
    },
    tooFew: points.filter(({ value, n }) => value === null && n > 0).length,
  }
}

/** Trends of one or two measures. Gaps stay gaps: nothing is filled in, joined over or counted as zero. */
export function buildTrendReview(
  { measures, range, leaveOutLate }: TrendQuery,
  source: TrendSource,
  spans: TrendSpans,
): TrendReview {
  const { today, firstDay } = source.journal
  return {
    ...{ range, leaveOutLate, today, firstDay },
    step: spans.step,
    steps: spans.spans.map((span) => stepDays(span, source)),
    series: measures
      .map((id) => seriesOf(id, source, { spans, leaveOutLate }))
      .filter((series) => series !== null),
  }
}
