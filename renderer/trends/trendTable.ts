import type { TrendPoint } from '../../shared/review/trends/trendPoints.ts'
import type { TrendReview, TrendSeries } from '../../shared/review/trends/trendReview.ts'
import type { TableColumn } from '../ui/Table.tsx'
import { seriesName } from './measures.ts'
import { stepWords } from './stepWords.ts'
import { isLate, pointWords, tagWords, trendLanes } from './trendPanels.ts'
import { valueWriter } from './valueWords.ts'
import { words } from './words.ts'

const { table: say } = words

/** Steps of the table: those since the journal began. */
export function trendRows({ steps, firstDay }: TrendReview): number[] {
  return steps.flatMap(({ to }, index) => (firstDay !== null && to >= firstDay ? [index] : []))
}

type Column = TableColumn<number>

function seriesColumns(series: TrendSeries, review: TrendReview): Column[] {
  const { step } = review
  const write = valueWriter(series, step)
  const name = (label: string) => (review.series.length === 1 ? label : say.of(seriesName(series), label))
  const at = (read: (point: TrendPoint) => string) => (index: number) => {
    const point = series.points[index]
    return point === undefined ? '' : read(point)
  }
  const range = (low: number | null, high: number | null) =>
    low === null || high === null ? '' : say.to(write(low), write(high))
  const column = (label: string, read: (point: TrendPoint) => string): Column => ({
    label: name(label),
    numeric: true,
    cell: at(read),
  })
  const value = (point: TrendPoint) => {
    const said = pointWords(series, point, review)
    return point.value !== null && isLate(point) ? say.late(said) : said
  }
  if (step === 'day') {
    return [
      column(say.value, value),
      ...(series.rollingNeeded === null
        ? []
        : [column(say.rolling, ({ rolling }) => (rolling === null ? '' : write(rolling)))]),
      ...(series.usual === null
        ? []
        : [column(say.usual, ({ usual }) => range(usual?.low ?? null, usual?.high ?? null))]),
    ]
  }
  return [
    column(series.unit === 'share' ? say.share : say.median, value),
    ...(series.unit === 'share' ? [] : [column(say.half, ({ low, high }) => range(low, high))]),
    column(say.known, ({ n }) => String(n)),
  ]
}

/** The same values as the drawing, a row a step. */
export function trendColumns(review: TrendReview): Column[] {
  const { step, steps, series } = review
  const marks = trendLanes(review).length === 0 ? [] : [marksColumn(review)]
  return [
    {
      label: say.steps[step],
      cell: (index: number) => {
        const span = steps[index]
        return span === undefined ? '' : stepWords(step, span)
      },
    },
    ...series.flatMap((each) => seriesColumns(each, review)),
    ...marks,
  ]
}

const marksColumn = (review: TrendReview): Column => ({
  label: say.marks,
  cell: (index) => tagWords(review, index),
})
