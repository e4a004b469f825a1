import type { CivilDate } from '../../calendar/civilDate.ts'
import { clockTimeAt, minutesOfDay } from '../../calendar/clockTime.ts'
import type { TrackerValue } from '../../evening/trackerValues.ts'
import { hooperIndex } from '../../readiness/hooperIndex.ts'
import { sleepTimeVariability } from '../../sleep/sleepTimeVariability.ts'
import { circularSummary, shorterArc } from '../../statistics/circular.ts'
import { knownValues } from '../../statistics/descriptive.ts'
import { trackerSeries } from '../../trackers/trackerSeries.ts'
import { type DayLoad, loadInUnits } from '../../training/sessionLoad.ts'
import { weekLoad } from '../../training/weekLoad.ts'
import { loadOfDay } from '../guidanceDayOf.ts'
import { blankOn, type DayState, dayState } from '../journalDays.ts'
import { dayReading } from '../judgedJournal.ts'
import type { TrackerSince } from '../trackerReview.ts'
import { specOf, type TrendMeasure, type TrendSpec } from './trendMeasures.ts'
import type { TrendDay, TrendSource } from './trendSource.ts'

/** One day of a measure. */
export interface DailyValue {
  readonly day: CivilDate
  /** Null = a gap; never filled in. */
  readonly value: number | null
  readonly state: DayState
  /** The value, or one of the days that it stands on, was entered on a later day than its own. */
  readonly late: boolean
  /** There was a value, and it was left out as the person asked, since it was entered later. */
  readonly leftOut: boolean
}

export interface DailyInput {
  /** In order, without holes; the first ones only lead up to those that are shown. */
  readonly days: readonly CivilDate[]
  readonly leaveOutLate: boolean
}

/** What one day says by itself, before anything is summed up over several. */
interface OwnValue extends Omit<DailyValue, 'state'> {
  readonly wasKnown: boolean
}

type ReadDay = (day: CivilDate, stored: TrendDay | null) => number | null

const daysLoad = ({ journal, settings }: TrendSource, day: CivilDate): DayLoad => {
  const { firstDay, today, entryOn } = journal
  return loadOfDay(dayReading(day, entryOn(day), { firstDay, today, settings }))
}

/** Minutes of all practices together; null without one, and when one has no length: a part is no sum. */
function practiceMinutes({ entry }: TrendDay): number | null {
  const lengths = entry.evening.practices.map(({ durationMin }) => durationMin)
  const known = knownValues(lengths)
  return lengths.length === 0 || known.length < lengths.length ? null : known.reduce((a, b) => a + b, 0)
}

function bedtimeMin({ entry }: TrendDay): number | null {
  const { timeIntoBed } = entry.evening.sleep
  return timeIntoBed === null ? null : minutesOfDay(timeIntoBed)
}

function readerOf(measure: TrendMeasure, source: TrendSource): ReadDay {
  const stored =
    (read: (day: TrendDay) => number | null): ReadDay =>
    (_, day) =>
      day === null ? null : read(day)
  switch (measure) {
    case 'totalSleepTime':
      return stored(({ night }) => night.totalSleepTimeMin)
    case 'sleepEfficiency':
      return stored(({ night }) => night.sleepEfficiencyPct)
    case 'midSleep':
      return stored(({ night }) => night.midSleepMin)
    case 'bedtimeSpread':
      return stored(bedtimeMin)
    case 'dailyLoad':
    case 'weekLoad':
    case 'monotony':
      return (day) => loadInUnits(daysLoad(source, day))
    case 'practiceMin':
      return stored(practiceMinutes)
    case 'hooperIndex':
      return stored(({ entry }) => hooperIndex(entry.evening.checkIn))
    default:
      return stored(({ entry }) => entry.evening.checkIn[measure])
  }
}

const asLoad = (value: number | null): DayLoad =>
  value === null ? { kind: 'unknown' } : { kind: 'value', load: value }

/** The value of a window of days that are known or null, oldest first; null when too few are known. */
function sumUp(measure: TrendMeasure, window: readonly OwnValue[]): number | null {
  switch (measure) {
    case 'weekLoad': {
      const { load, knownDays } = weekLoad(window.map(({ value }) => asLoad(value)))
      return knownDays < window.length ? null : load.value
    }
    case 'monotony':
      return weekLoad(window.map(({ value }) => asLoad(value))).monotony.value
    case 'bedtimeSpread':
      return sleepTimeVariability(window.map(({ value }) => (value === null ? null : clockTimeAt(value)))).sd
        .value
    default:
      return window.at(-1)?.value ?? null
  }
}

function overWindow(measure: TrendMeasure, own: readonly OwnValue[]): OwnValue[] {
  const { windowDays } = specOf(measure)
  if (windowDays === 1) return [...own]
  return own.map((last, index) => {
    const window = own.slice(Math.max(0, index + 1 - windowDays), index + 1)
    // A window ends on a day that is known itself, so that a gap stays one.
    const value = last.value === null || window.length < windowDays ? null : sumUp(measure, window)
    const late = value !== null && window.some((each) => each.late && each.value !== null)
    return { ...last, value, late, wasKnown: value !== null || last.leftOut }
  })
}

function ownValue(
  day: CivilDate,
  known: number | null,
  late: boolean,
  { leaveOutLate }: DailyInput,
): OwnValue {
  const isLate = late && known !== null
  const leftOut = isLate && leaveOutLate
  return { day, value: leftOut ? null : known, late: isLate && !leftOut, leftOut, wasKnown: known !== null }
}

/** Clock times around their own middle, so that 23:50 and 00:10 lie 20 minutes apart and not a day. */
function aroundMiddle(values: readonly DailyValue[]): DailyValue[] {
  const summary = circularSummary(knownValues(values.map(({ value }) => value)))
  const middle = shorterArc(0, summary?.meanMin ?? 0)
  return values.map((each) =>
    each.value === null ? each : { ...each, value: middle + shorterArc(middle, each.value) },
  )
}

const withState = (
  values: readonly OwnValue[],
  stateOf: (day: CivilDate, known: boolean) => DayState,
): DailyValue[] => values.map(({ wasKnown, ...value }) => ({ ...value, state: stateOf(value.day, wasKnown) }))

const isLate = (stored: TrendDay | null, { section }: TrendSpec): boolean =>
  stored?.late.includes(section) ?? false

/** A measure of the journal day by day. */
export function dailyValues(measure: TrendMeasure, source: TrendSource, input: DailyInput): DailyValue[] {
  const spec = specOf(measure)
  const read = readerOf(measure, source)
  const own = input.days.map((day) => {
    const stored = source.dayOn(day)
    return ownValue(day, read(day, stored), isLate(stored, spec), input)
  })
  const { journal } = source
  const values = withState(overWindow(measure, own), (day, known) =>
    dayState(journal, day, known, blankOn(journal, day, spec.place)),
  )
  return spec.unit === 'clock' ? aroundMiddle(values) : values
}

/** A tracker's value as a number; yes is 1 and no is 0. */
function asNumber(value: TrackerValue | null): number | null {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'number' ? value : null
}

/** A tracker of the person's own day by day. */
export function trackerValues(since: TrackerSince, source: TrendSource, input: DailyInput): DailyValue[] {
  const { journal, dayOn } = source
  const eveningOn = (day: CivilDate) => dayOn(day)?.entry.evening ?? null
  const { points } = trackerSeries({ ...since, days: input.days, eveningOn })
  const late = (day: CivilDate): boolean => dayOn(day)?.late.includes('trackers') ?? false
  const own = points.map(({ day, value }) => ownValue(day, asNumber(value), late(day), input))
  const blanks = new Map(points.map(({ day, blank }) => [day, blank]))
  return withState(own, (day, known) => dayState(journal, day, known, blanks.get(day) ?? null))
}
