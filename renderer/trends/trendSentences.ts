import { specOf, TREND_MEASURES } from '../../shared/review/trends/trendMeasures.ts'
import { SPREAD_NEEDED } from '../../shared/review/trends/trendPoints.ts'
import type { TrendReview, TrendSeries } from '../../shared/review/trends/trendReview.ts'
import { seriesName } from './measures.ts'
import { dayOfYearWords } from './stepWords.ts'
import { valueWriter } from './valueWords.ts'
import { words } from './words.ts'

const { sentence: say, notes } = words

const isOfNights = ({ id }: TrendSeries): boolean => {
  const measure = TREND_MEASURES.find((each) => each === id)
  return measure !== undefined && specOf(measure).section === 'sleep'
}

/** "24 of 28 nights known" */
export const countWords = (series: TrendSeries): string =>
  (isOfNights(series) ? say.nights : say.days)(series.n, series.of)

/** How many of the known days said yes. */
const yesCount = ({ points }: TrendSeries): number =>
  Math.round(points.reduce((sum, { value, n }) => sum + (value ?? 0) * n, 0))

/** Keeps "7 h 10" on one line. */
function writerInSentence(series: TrendSeries, { step }: TrendReview): (value: number) => string {
  const write = valueWriter(series, step)
  return (value) => write(value).replaceAll(' ', '\u00a0')
}

/** The newest mean of seven days, beside the usual range where that is known. */
function latestSentence(series: TrendSeries, review: TrendReview): string | null {
  const index = series.points.findLastIndex(({ rolling }) => rolling !== null)
  const point = series.points[index]
  const day = review.steps[index]?.from
  if (point === undefined || point.rolling === null || day === undefined) return null
  const write = writerInSentence(series, review)
  const { usual, rolling } = point
  if (usual === null) return say.latest(dayOfYearWords(day), write(rolling))
  return say.latestUsual(dayOfYearWords(day), write(rolling), write(usual.low), write(usual.high))
}

function sentenceOf(series: TrendSeries, review: TrendReview): string {
  const { summary, n } = series
  const count = countWords(series)
  if (summary === null) return series.leftOut > 0 ? say.allLeftOut : say.none
  if (series.unit === 'share') return say.yes(count, yesCount(series))
  const write = writerInSentence(series, review)
  const { median, least, most } = summary
  const first =
    n === 1 ? say.one(count, write(median)) : say.values(count, write(median), write(least), write(most))
  const latest = latestSentence(series, review)
  return latest === null ? first : `${first} ${latest}`
}

/** What a series shows, in numbers and without a verdict; with its name where there are two. */
export function seriesSentence(series: TrendSeries, review: TrendReview): string {
  const said = sentenceOf(series, review)
  return review.series.length === 1 ? said : say.named(seriesName(series), said)
}

/** How a point came about, where it is not one day's own value. */
function pointRule(series: TrendSeries, { step }: TrendReview): string[] {
  const { id, unit, tooFew, pointNeeds } = series
  const own = id === 'weekLoad' || id === 'monotony' || id === 'bedtimeSpread' ? [notes[id]] : []
  const gap = id === 'practiceMin' ? [notes.practiceGap] : []
  if (step === 'day') return [...own, ...gap]
  const rule = unit === 'share' ? notes.share[step] : notes.median[step]
  const said = unit === 'share' ? notes.plainRule(rule) : notes.half(rule, SPREAD_NEEDED)
  const fewer = tooFew === 0 ? [] : [notes.tooFew(notes.fewer[step], pointNeeds, tooFew)]
  return [...own, ...gap, said, ...fewer]
}

function notesOf(series: TrendSeries, review: TrendReview): string[] {
  const { late, leftOut, upperBounds, usual, usualKnown, notAsked } = series
  const lacksUsual = review.step === 'day' && usual !== null && usualKnown.n < usualKnown.needed
  return [
    ...pointRule(series, review),
    lacksUsual ? notes.usualNeeds(usualKnown.needed, usualKnown.of, usualKnown.n) : null,
    late === 0 ? null : notes.late(late),
    leftOut === 0 ? null : notes.leftOut(leftOut),
    upperBounds === 0 ? null : notes.upperBounds(upperBounds),
    notAsked ? notes.notAsked : null,
  ].filter((note) => note !== null)
}

/** What has to be known to read the figure rightly: rules, what is missing, what was entered later. */
export function trendNotes(review: TrendReview): string[] {
  const { series } = review
  const all = series.map((each) => notesOf(each, review))
  const isShared = (note: string) => all.every((said) => said.includes(note))
  const shared = (all[0] ?? []).filter(isShared)
  const own = series.flatMap((each, index) =>
    (all[index] ?? []).filter((note) => !isShared(note)).map((note) => notes.named(seriesName(each), note)),
  )
  return [...shared, ...own, ...(series.length > 1 ? [notes.two] : [])]
}

/** How line, band and points are worked out, for whoever unfolds it. */
export function howText({ series, step }: TrendReview): string[] {
  const how = words.howText
  const needed = new Set(
    series.flatMap(({ rollingNeeded }) => (rollingNeeded === null ? [] : [rollingNeeded])),
  )
  const has = (usual: TrendSeries['usual']) => series.some((each) => each.usual === usual)
  const byDay = step !== 'day' ? [] : [...needed].map(how.rolling)
  return [
    ...byDay,
    step === 'day' && has('middle-half') ? how.middleHalf : null,
    step === 'day' && has('half-sd-ln') ? how.halfSd : null,
    series.some(({ unit }) => unit === 'clock') ? how.clock : null,
    how.late,
    how.sums,
  ].filter((text) => text !== null)
}
