import { CHECK_IN_BOUNDS } from '../../evening/checkIn.ts'
import { fieldPath } from '../../evening/fieldPath.ts'
import type { Section } from '../../evening/sections.ts'
import { LOAD_COVERAGE } from '../../guidance/loadFacts.ts'
import type { Tracker } from '../../trackers/tracker.ts'
import { CHECK_IN_MEASURES, type CheckInMeasure, RATINGS_NEEDED } from '../checkInReview.ts'
import { NIGHTS_NEEDED } from '../sleepReview.ts'

/** What the journal itself records or computes a day, in the order in which it is offered. */
export const TREND_MEASURES = [
  'totalSleepTime',
  'sleepEfficiency',
  'midSleep',
  'bedtimeSpread',
  'dailyLoad',
  'weekLoad',
  'monotony',
  'practiceMin',
  ...CHECK_IN_MEASURES,
] as const

export type TrendMeasure = (typeof TREND_MEASURES)[number]

/** A measure of the journal, or one of the person's own trackers. */
export type TrendMeasureId = TrendMeasure | `tracker.${string}`

/** `clock` is minutes after midnight, below 0 before it; `share` is 0 (no) to 1 (yes). */
export type TrendUnit = 'min' | '%' | 'clock' | 'AU' | 'ratio' | 'points' | 'bpm' | 'ms' | 'plain' | 'share'

/** How a measure is read, drawn and summed up. */
export interface TrendSpec {
  readonly section: Section
  /** Where the evening says why it is empty. */
  readonly place: string
  readonly unit: TrendUnit
  /** Days that one value stands on, itself included. */
  readonly windowDays: number
  /** Known days of seven that a rolling mean takes at least; null = none is drawn. */
  readonly rollingNeeded: number | null
  /** The person's own usual range: the middle half, half an SD around the mean of ln RMSSD, or none. */
  readonly usual: 'middle-half' | 'half-sd-ln' | null
  /** Known days that the median of a week and of a month takes at least. */
  readonly medianNeeds: { readonly week: number; readonly month: number }
  /** Ends of a fixed scale; null = what is drawn follows the values. */
  readonly ends: { readonly min: number; readonly max: number } | null
}

/** Days of a rolling mean: the longer recent window of the readiness signals, and a training week. */
export const ROLLING_DAYS = 7

/** Half of two weeks: from so many days on a longer stretch is said to have a middle. */
const MONTH_NEEDS = 7

/** Nights that the spread of bedtimes looks at. */
export const SPREAD_DAYS = 14

const sleep = (unit: TrendUnit, more: Partial<TrendSpec> = {}): TrendSpec => ({
  section: 'sleep',
  place: 'sleep',
  unit,
  windowDays: 1,
  rollingNeeded: NIGHTS_NEEDED,
  usual: 'middle-half',
  medianNeeds: { week: NIGHTS_NEEDED, month: MONTH_NEEDS },
  ends: null,
  ...more,
})

const training = (unit: TrendUnit, more: Partial<TrendSpec> = {}): TrendSpec => ({
  section: 'training',
  place: 'training',
  unit,
  windowDays: 7,
  rollingNeeded: null,
  usual: null,
  medianNeeds: { week: 1, month: 1 },
  ends: null,
  ...more,
})

const HOOPER_ENDS = { min: 4, max: 28 }

function checkIn(measure: CheckInMeasure): TrendSpec {
  const isHeart = measure === 'restingHeartRateBpm' || measure === 'hrvRmssdMs'
  const rated = measure === 'hooperIndex' ? HOOPER_ENDS : CHECK_IN_BOUNDS[measure]
  return {
    section: 'checkIn',
    place: measure === 'hooperIndex' ? 'checkIn' : fieldPath.checkIn(measure),
    unit: measure === 'restingHeartRateBpm' ? 'bpm' : measure === 'hrvRmssdMs' ? 'ms' : 'points',
    windowDays: 1,
    rollingNeeded: RATINGS_NEEDED,
    usual: measure === 'hrvRmssdMs' ? 'half-sd-ln' : 'middle-half',
    medianNeeds: { week: RATINGS_NEEDED, month: MONTH_NEEDS },
    ends: isHeart ? null : { min: rated.min, max: rated.max },
  }
}

/** How a measure of the journal is read. */
export function specOf(measure: TrendMeasure): TrendSpec {
  switch (measure) {
    case 'totalSleepTime':
      return sleep('min')
    case 'sleepEfficiency':
      return sleep('%')
    case 'midSleep':
      return sleep('clock')
    case 'bedtimeSpread':
      return sleep('min', {
        windowDays: SPREAD_DAYS,
        rollingNeeded: null,
        usual: null,
        medianNeeds: { week: 1, month: 1 },
      })
    case 'dailyLoad':
      return training('AU', {
        windowDays: 1,
        rollingNeeded: LOAD_COVERAGE.week,
        medianNeeds: { week: LOAD_COVERAGE.week, month: MONTH_NEEDS },
      })
    case 'weekLoad':
      return training('AU')
    case 'monotony':
      return training('ratio')
    case 'practiceMin':
      return training('min', { section: 'practices', place: 'practices', windowDays: 1 })
    default:
      return checkIn(measure)
  }
}

/** How a tracker is read: as it stands, without a rolling mean; a single value is enough for a week. */
export function trackerSpec({ id, form }: Tracker): TrendSpec {
  const yesNo = form.kind === 'yes-no'
  return {
    section: 'trackers',
    place: fieldPath.tracker(id),
    unit: yesNo ? 'share' : form.kind === 'scale' ? 'points' : 'plain',
    windowDays: 1,
    rollingNeeded: null,
    usual: yesNo ? null : 'middle-half',
    medianNeeds: { week: 1, month: 1 },
    ends: yesNo ? { min: 0, max: 1 } : form.kind === 'scale' ? { min: form.min, max: form.max } : null,
  }
}

/** Whether a tracker holds something that can be drawn: a number, or yes and no. */
export const isDrawable = ({ form: { kind } }: Tracker): boolean =>
  kind === 'scale' || kind === 'number' || kind === 'yes-no'
