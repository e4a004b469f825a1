import type { CivilDate } from '../../calendar/civilDate.ts'
import { hrvBand, lnRmssd } from '../../readiness/heartRateVariability.ts'
import { knownValues, mean, quantile } from '../../statistics/descriptive.ts'
import type { DayState } from '../journalDays.ts'
import { USUAL_DAYS, type UsualRange, usualRange } from '../ownUsual.ts'
import type { DailyValue } from './dailyValues.ts'
import { ROLLING_DAYS, type TrendSpec } from './trendMeasures.ts'
import type { TrendSpan, TrendStep } from './trendSpans.ts'

/** One point of a trend: a day, or the middle of a week or month. */
export interface TrendPoint {
  /** The day's value, the median of the known days, or their share of yes; null = a gap. */
  readonly value: number | null
  /** The middle half (25 % and 75 % quantiles) of a week or month; null with fewer than 4 known days. */
  readonly low: number | null
  readonly high: number | null
  /** Known days. */
  readonly n: number
  /** How many of those were entered on a later day. */
  readonly late: number
  /** Days that were left out since they were entered later. */
  readonly leftOut: number
  /** Mean of the seven days that end here; null with too few, on a gap, and of weeks and months. */
  readonly rolling: number | null
  /** The person's usual range before this day; null while it is not known, and of weeks and months. */
  readonly usual: { readonly low: number; readonly high: number } | null
  /** Of a single day: what there is of it. */
  readonly state: DayState | null
  /** The first day with a value; null = none. */
  readonly firstDay: CivilDate | null
}

/** Days before the first one in sight that its usual range looks back on. */
export const LEAD_DAYS = USUAL_DAYS + ROLLING_DAYS - 1

/** Known days that a middle half takes at least. */
export const SPREAD_NEEDED = 4

type Series = readonly (number | null)[]

/** The 28 days that end a week before this one, so that they share no day with its rolling mean. */
export const usualWindow = <T>(values: readonly T[], index: number): readonly T[] =>
  values.slice(Math.max(0, index - LEAD_DAYS), Math.max(0, index - ROLLING_DAYS + 1))

function rollingMean(recent: Series, { rollingNeeded, usual }: TrendSpec): number | null {
  if (rollingNeeded === null || recent.at(-1) === null) return null
  const isLn = usual === 'half-sd-ln'
  const known = knownValues(isLn ? recent.map(lnRmssd) : recent)
  const middle = known.length < rollingNeeded ? null : mean(known)
  return middle !== null && isLn ? Math.exp(middle) : middle
}

function usualOf(before: Series, { usual }: TrendSpec): Omit<UsualRange, 'n'> | null {
  switch (usual) {
    case null:
      return null
    case 'middle-half': {
      const range = usualRange(before)
      return range === null ? null : { low: range.low, high: range.high }
    }
    case 'half-sd-ln': {
      // Its band stands on the days before alone; the recent ones only say where they lie in it.
      const { band } = hrvBand(before, before)
      return band === null ? null : { low: Math.exp(band.lower), high: Math.exp(band.upper) }
    }
    default:
      return usual satisfies never
  }
}

/** Single days. The first {@link LEAD_DAYS} values only lead up to those that are shown. */
export function dayPoints(values: readonly DailyValue[], spec: TrendSpec): TrendPoint[] {
  const series = values.map(({ value }) => value)
  return values.slice(LEAD_DAYS).map(({ day, value, late, leftOut, state }, shown) => {
    const index = shown + LEAD_DAYS
    const recent = series.slice(index - ROLLING_DAYS + 1, index + 1)
    return {
      value,
      low: null,
      high: null,
      n: value === null ? 0 : 1,
      late: late ? 1 : 0,
      leftOut: leftOut ? 1 : 0,
      rolling: rollingMean(recent, spec),
      usual: usualOf(usualWindow(series, index), spec),
      state,
      firstDay: value === null ? null : day,
    }
  })
}

function middleOf(known: readonly number[], { unit }: TrendSpec): Pick<TrendPoint, 'value' | 'low' | 'high'> {
  // Of yes and no there is no middle: the share of yes says more.
  if (unit === 'share') return { value: mean(known), low: null, high: null }
  const enough = known.length >= SPREAD_NEEDED
  return {
    value: quantile(known, 0.5),
    low: enough ? quantile(known, 0.25) : null,
    high: enough ? quantile(known, 0.75) : null,
  }
}

function bucketOf(values: readonly DailyValue[], spec: TrendSpec, needed: number): TrendPoint {
  const held = values.filter(({ value }) => value !== null)
  const known = knownValues(held.map(({ value }) => value))
  const middle = known.length < needed ? { value: null, low: null, high: null } : middleOf(known, spec)
  return {
    ...middle,
    n: known.length,
    late: held.filter(({ late }) => late).length,
    leftOut: values.filter(({ leftOut }) => leftOut).length,
    rolling: null,
    usual: null,
    state: null,
    firstDay: held[0]?.day ?? null,
  }
}

/** Weeks or months. Days before the first span are not looked at; a span with too few known days is a gap. */
export function bucketPoints(
  values: readonly DailyValue[],
  spans: readonly TrendSpan[],
  { spec, step }: { spec: TrendSpec; step: Exclude<TrendStep, 'day'> },
): TrendPoint[] {
  const first = spans[0]?.from
  let at = values.findIndex(({ day }) => day === first)
  return spans.map(({ to }) => {
    const begin = at
    while ((values[at]?.day ?? '9999-12-31') <= to) at += 1
    return bucketOf(values.slice(begin, at), spec, spec.medianNeeds[step])
  })
}
