import type { Blank } from '../evening/blanks.ts'
import { CHECK_IN_BOUNDS, type CheckInField } from '../evening/checkIn.ts'
import { fieldPath } from '../evening/fieldPath.ts'
import { recordedSections } from '../evening/sections.ts'
import { hooperIndex } from '../readiness/hooperIndex.ts'
import { type FigureUnit, meanFigure } from './figure.ts'
import { blankOn, countStates, type DayState, dayState } from './journalDays.ts'
import { type Comparison, compareWithUsual, type UsualRange, usualRange } from './ownUsual.ts'
import { readDays, type WeekSpan } from './weekSpan.ts'

/** Known days of a week that a mean takes at least. */
export const RATINGS_NEEDED = 3

/** What is drawn: every field of the check-in, and the Hooper index. */
export type CheckInMeasure = CheckInField | 'hooperIndex'

/** The order in which the measures are drawn: how the day felt, the four Hooper items, what was measured. */
export const CHECK_IN_MEASURES: readonly CheckInMeasure[] = [
  'mood',
  'energy',
  'motivation',
  'libido',
  'fatigue',
  'soreness',
  'stress',
  'sleepQuality',
  'hooperIndex',
  'restingHeartRateBpm',
  'hrvRmssdMs',
]

/** One measure over the seven days. */
export interface CheckInLine {
  readonly measure: CheckInMeasure
  readonly unit: FigureUnit
  /** Ends of the scale; of a measurement, the ends of what is drawn around the known values. */
  readonly min: number
  readonly max: number
  /** One value a day; null where nothing is recorded, or the day is still to come. */
  readonly values: readonly (number | null)[]
  /** Why a value is not there, a day, where that is known. */
  readonly blanks: readonly (Blank | null)[]
  /** Mean of the week with the four weeks before. */
  readonly mean: Comparison
  readonly usual: UsualRange | null
}

/** The check-ins of a week. */
export interface CheckInReview {
  /** State of each day's check-in. */
  readonly states: readonly DayState[]
  readonly n: number
  readonly of: number
  /** Every measure, those without a value this week included. */
  readonly lines: readonly CheckInLine[]
}

/** Steps to which the drawn ends of a measurement are widened. */
const MEASUREMENT_STEP = { restingHeartRateBpm: 10, hrvRmssdMs: 20 } as const
const HOOPER_INDEX_BOUNDS = { min: 4, max: 28 } as const

function unitOf(measure: CheckInMeasure): FigureUnit {
  if (measure === 'restingHeartRateBpm') return 'bpm'
  return measure === 'hrvRmssdMs' ? 'ms' : 'points'
}

function endsOf(measure: CheckInMeasure, shown: readonly number[]): { min: number; max: number } {
  if (measure === 'hooperIndex') return HOOPER_INDEX_BOUNDS
  const bounds = CHECK_IN_BOUNDS[measure]
  if (measure !== 'restingHeartRateBpm' && measure !== 'hrvRmssdMs') return bounds
  if (shown.length === 0) return bounds
  const step = MEASUREMENT_STEP[measure]
  const min = Math.floor(Math.min(...shown) / step) * step
  return { min, max: Math.max(min + step, Math.ceil(Math.max(...shown) / step) * step) }
}

/** The Hooper index stands on four answers: only a check-in that is left out as a whole leaves it out. */
const placeOf = (measure: CheckInMeasure): string =>
  measure === 'hooperIndex' ? 'checkIn' : fieldPath.checkIn(measure)

/** Days that could hold a value by now; those that left this measure out, or were not asked it, could not. */
function countOf(
  states: readonly DayState[],
  values: CheckInLine['values'],
  blanks: CheckInLine['blanks'],
): number {
  const could = states.map((state, index) => {
    if (values[index] !== null) return true
    return (state === 'recorded' || state === 'empty') && blanks[index] === null
  })
  return could.filter(Boolean).length
}

function lineOf(span: WeekSpan, measure: CheckInMeasure, states: readonly DayState[]): CheckInLine {
  const read = (days: WeekSpan['days']) =>
    readDays(span, days, ({ evening: { checkIn } }) =>
      measure === 'hooperIndex' ? hooperIndex(checkIn) : checkIn[measure],
    )
  const values = read(span.days)
  const blanks = span.days.map((day) => blankOn(span.journal, day, placeOf(measure)))
  const of = countOf(states, values, blanks)
  const before = read(span.daysBefore)
  const unit = unitOf(measure)
  const usual = usualRange(before)
  const shown = [...values, usual?.low ?? null, usual?.high ?? null].filter((value) => value !== null)
  const now = meanFigure(values, { unit, of, needed: RATINGS_NEEDED })
  return {
    measure,
    unit,
    ...endsOf(measure, shown),
    values,
    blanks,
    mean: compareWithUsual(now, before, { unit }),
    usual,
  }
}

/** The check-ins of the week, each measure with one's own usual where four weeks can tell it. */
export function checkInReview(span: WeekSpan): CheckInReview {
  const states = span.days.map((day) => {
    const entry = span.journal.entryOn(day)
    const recorded = entry !== null && recordedSections(entry.evening).includes('checkIn')
    return dayState(span.journal, day, recorded, blankOn(span.journal, day, 'checkIn'))
  })
  const { n, of } = countStates(states)
  return { states, n, of, lines: CHECK_IN_MEASURES.map((measure) => lineOf(span, measure, states)) }
}
