import { daysBetween } from '../../shared/calendar/civilDate.ts'
import { DAY_TAGS } from '../../shared/evening/evening.ts'
import { listed } from '../../shared/language/numbers.ts'
import type { TrendPoint } from '../../shared/review/trends/trendPoints.ts'
import type { TrendReview, TrendSeries } from '../../shared/review/trends/trendReview.ts'
import { words as reviewWords } from '../../shared/review/words.ts'
import type { TrendLane, TrendMark, TrendPanel } from '../charts/data.ts'
import { emptyWords } from '../charts/emptyWords.ts'
import { drawnValues, valueAxis } from '../charts/trendScale.ts'
import { words as chartWords } from '../charts/words.ts'
import { endsWords, isWorkedOut, seriesName } from './measures.ts'
import { stepWords } from './stepWords.ts'
import { axisSteps, axisWriter, beginsAtZero, valueWriter } from './valueWords.ts'
import { words } from './words.ts'

/** Whether more than half of a point was entered later than its day. */
export const isLate = ({ n, late }: TrendPoint): boolean => late * 2 > n

function markOf(point: TrendPoint): TrendMark {
  const { value, low, high, rolling, usual } = point
  return {
    value,
    half: low === null || high === null ? null : { low, high },
    late: isLate(point),
    rolling,
    usual,
  }
}

/** A series as the figure draws it. */
export function trendPanel(series: TrendSeries, { step }: TrendReview): TrendPanel {
  const { unit, ends, points, rollingNeeded } = series
  const marks = points.map(markOf)
  const steps = axisSteps[unit]
  const name = seriesName(series)
  const share = unit === 'share' && step !== 'day' ? words.shareOfYes : null
  const scale = share ?? endsWords(series.id, series.tracker)
  return {
    label: scale === null ? name : words.withUnit(name, scale),
    axis: valueAxis(drawnValues(marks), {
      ends,
      ...(steps === undefined ? {} : { steps }),
      ...(beginsAtZero(series) ? { holds: 0 } : {}),
    }),
    write: axisWriter(series, step),
    marks,
    joined: unit !== 'share' && (step !== 'day' || rollingNeeded === null),
    empty: series.leftOut > 0 ? words.leftOutHere : words.noneHere,
  }
}

/** A lane for each tag that some day in sight carries. */
export function trendLanes({ steps }: TrendReview): TrendLane[] {
  return DAY_TAGS.map((tag) => ({
    label: reviewWords.tag[tag],
    shares: steps.map(({ tags, from, to }) => (tags[tag] ?? 0) / (daysBetween(from, to) + 1)),
  })).filter(({ shares }) => shares.some((share) => share > 0))
}

/** "ill, travel"; with how many days of a week or month carry each. Empty where there is none. */
export function tagWords({ steps, step }: TrendReview, index: number): string {
  const tags = steps[index]?.tags ?? {}
  const said = DAY_TAGS.flatMap((tag) => {
    const count = tags[tag]
    if (count === undefined) return []
    return [step === 'day' ? reviewWords.tag[tag] : reviewWords.tagOn(reviewWords.tag[tag], count)]
  })
  return said.length === 0 ? '' : listed(said)
}

/** What is worked out from several answers may be unknown although something is recorded; an answer is just not there. */
const unknownWords = ({ id, tracker }: TrendSeries): string =>
  tracker === null && isWorkedOut(id) ? chartWords.unknown : emptyWords(null)

/** Why a point has no value. */
function gapWords(series: TrendSeries, { state, leftOut, n }: TrendPoint): string {
  if (state === null) return n > 0 ? words.states.tooFew(n) : unknownWords(series)
  if (leftOut > 0) return words.states.leftOut
  switch (state) {
    case 'skipped':
      return emptyWords('skipped')
    case 'notAsked':
      return emptyWords('not-asked')
    case 'open':
    case 'notYet':
    case 'before':
      return words.states[state]
    case 'recorded':
    case 'empty':
      return unknownWords(series)
    default:
      return state satisfies never
  }
}

/** The value of a point in words, or why there is none. */
export function pointWords(series: TrendSeries, point: TrendPoint, { step }: TrendReview): string {
  return point.value === null ? gapWords(series, point) : valueWriter(series, step)(point.value)
}

function pointReading(series: TrendSeries, point: TrendPoint, review: TrendReview): string {
  const write = valueWriter(series, review.step)
  const { reading: say } = words
  const { value, low, high, n, late, rolling, usual } = point
  const isDay = review.step === 'day'
  return [
    pointWords(series, point, review),
    low === null || high === null ? null : say.half(write(low), write(high)),
    isDay || value === null ? null : say.known(n),
    late === 0 ? null : isDay ? say.late : say.lateOf(late),
    rolling === null ? null : say.rolling(write(rolling)),
    usual === null ? null : say.usual(write(usual.low), write(usual.high)),
  ]
    .filter((part) => part !== null)
    .join(', ')
}

/** "Tue, 24 Nov 2026: 7 h 10, seven days 6 h 50. ill" */
export function stepReading(review: TrendReview, index: number): string {
  const { steps, series, step } = review
  const span = steps[index]
  if (span === undefined) return ''
  const told = series.flatMap((each) => {
    const point = each.points[index]
    if (point === undefined) return []
    const said = pointReading(each, point, review)
    return [series.length === 1 ? said : words.n(seriesName(each), said)]
  })
  const tags = tagWords(review, index)
  return `${stepWords(step, span)}: ${told.join('. ')}${tags === '' ? '' : `. ${tags}`}`
}
