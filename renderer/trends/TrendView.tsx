import { type CivilDate, daysBetween } from '../../shared/calendar/civilDate.ts'
import type { TrendReview, TrendSeries } from '../../shared/review/trends/trendReview.ts'
import { TrendFigure } from '../charts/TrendFigure.tsx'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { seriesName } from './measures.ts'
import { axisLabels } from './stepWords.ts'
import { TrendLegend } from './TrendLegend.tsx'
import styles from './Trends.module.css'
import { stepReading, trendLanes, trendPanel } from './trendPanels.ts'
import { countWords, howText, seriesSentence, trendNotes } from './trendSentences.ts'
import { trendColumns, trendRows } from './trendTable.ts'
import { words } from './words.ts'

const cx = classNames(styles)

interface TrendViewProps {
  review: TrendReview
  /** Another choice is being read; this one stays until it is there. */
  reading: boolean
  onOpenDay: (day: CivilDate) => void
  onOpenWeek: (weekStart: CivilDate) => void
  onLookFurther: () => void
}

/** One or two measures over the days in sight, from their view model alone. */
export function TrendView({ review, reading, onOpenDay, onOpenWeek, onLookFurther }: TrendViewProps) {
  const { series, steps, step } = review
  const [first] = series
  if (first === undefined) return null
  if (series.every(({ n, leftOut }) => n + leftOut === 0)) {
    return <NothingInSight {...{ series: first, review, onLookFurther }} />
  }
  const open = (index: number) => {
    const span = steps[index]
    if (span === undefined) return
    const day = series.map(({ points }) => points[index]?.firstDay ?? null).find((each) => each !== null)
    if (step === 'week') onOpenWeek(span.from)
    else onOpenDay(day ?? span.from)
  }
  return (
    <div className={cx('card', reading && 'reading')} aria-busy={reading}>
      <TrendFigure
        title={titleOf(series)}
        sentence={series.map((each) => (
          <span key={each.id} className={cx('sentence')}>
            {seriesSentence(each, review)}
          </span>
        ))}
        n={series.map((each) => countOf(each, series)).join('; ')}
        panels={series.map((each) => trendPanel(each, review))}
        lanes={trendLanes(review)}
        labels={axisLabels(step, steps)}
        before={{ steps: stepsBefore(review), text: words.beforeJournal }}
        readings={steps.map((_, index) => stepReading(review, index))}
        onOpen={open}
        legend={<TrendLegend {...review} />}
        columns={trendColumns(review)}
        rows={trendRows(review)}
        rowKey={String}
      />
      <TrendNotes review={review} />
    </div>
  )
}

function TrendNotes({ review }: { review: TrendReview }) {
  const notes = trendNotes(review)
  return (
    <>
      <div className={cx('notes')}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p data-print="hide">{words.keys[review.step]}</p>
      </div>
      <Disclosure label={words.how}>
        {howText(review).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Disclosure>
    </>
  )
}

function titleOf([first, second]: readonly TrendSeries[]): string {
  if (first === undefined) return ''
  return second === undefined ? seriesName(first) : words.both(seriesName(first), seriesName(second))
}

const countOf = (series: TrendSeries, all: readonly TrendSeries[]): string =>
  all.length === 1 ? countWords(series) : words.n(seriesName(series), countWords(series))

/** Steps that end before the journal begins. */
function stepsBefore({ steps, firstDay }: TrendReview): number {
  return firstDay === null ? 0 : steps.filter(({ to }) => daysBetween(to, firstDay) > 0).length
}

interface NothingInSightProps {
  series: TrendSeries
  review: TrendReview
  onLookFurther: () => void
}

function NothingInSight({ series, review, onLookFurther }: NothingInSightProps) {
  const { firstDay, steps, range } = review
  const from = steps[0]?.from
  const hasEarlier = range !== 'all' && firstDay !== null && from !== undefined && firstDay < from
  const { tracker, notAsked } = series
  const why = !notAsked ? words.none : tracker?.archivedAt != null ? words.noneArchived : words.noneOff
  return (
    <EmptyState
      title={words.noneTitle(seriesName(series))}
      icon="leaf"
      action={hasEarlier && <Button onClick={onLookFurther}>{words.lookFurther}</Button>}
    >
      <p>{why}</p>
    </EmptyState>
  )
}
