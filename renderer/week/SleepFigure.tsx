import { clockWords } from '../../shared/calendar/clockForm.ts'
import { clockTimeAt } from '../../shared/calendar/clockTime.ts'
import { decimal, duration, listed } from '../../shared/language/numbers.ts'
import type { SleepReview, SleepRow } from '../../shared/review/sleepReview.ts'
import { shortDayLabel } from '../../shared/review/weekLabel.ts'
import type { SideFigure } from '../charts/data.ts'
import { SideFigures } from '../charts/SideFigures.tsx'
import { SleepTimeline } from '../charts/SleepTimeline.tsx'
import { axisClock, isDrawn, sleepNights } from './chartDays.ts'
import { FigureCard, NoFigure } from './FigureCard.tsx'
import { words } from './words.ts'

const text = words.sleep

/** The nights of the week from noon to noon, with their averages. */
export function SleepFigure({ sleep, late }: { sleep: SleepReview; late: readonly string[] }) {
  const { now } = sleep.totalSleepTime
  if (!sleep.rows.some(({ night }) => night !== null)) return <NoFigure title={text.title} text={text.none} />
  return (
    <FigureCard notes={[...notesOf(sleep), ...late]}>
      <SleepTimeline
        title={text.title}
        sentence={spanSentence(sleep.rows)}
        n={text.n(now.n, now.of)}
        nights={sleepNights(sleep.rows)}
      />
      <SideFigures figures={figuresOf(sleep)} />
    </FigureCard>
  )
}

function spanSentence(rows: readonly SleepRow[]): string {
  const spans = rows.map(({ night }) => night?.asleep ?? null).filter((span) => span !== null)
  if (spans.length === 0) return text.noSpan
  const starts = spans.map(({ start }) => start)
  const ends = spans.map(({ end }) => end)
  const clocks = [Math.min(...starts), Math.max(...starts), Math.min(...ends), Math.max(...ends)] as const
  const [earliest, latest, first, last] = clocks
  return spans.length === 1
    ? text.oneSpan(axisClock(earliest), axisClock(last))
    : text.span(axisClock(earliest), axisClock(latest), axisClock(first), axisClock(last))
}

function figuresOf(sleep: SleepReview): SideFigure[] {
  const { totalSleepTime, sleepEfficiency } = sleep
  const { now, before } = totalSleepTime
  const figure = (
    label: string,
    { value, n, of, needed }: typeof now,
    write: (value: number) => string,
  ): SideFigure => ({
    label,
    value: value === null ? null : write(value),
    note: value === null ? text.needs(n, needed) : text.nights(n, of),
  })
  return [
    figure(text.mean, now, duration),
    figure(text.before, before, duration),
    figure(text.efficiency, sleepEfficiency, (percent) => `${decimal(percent, 0)} %`),
    spreadFigure(sleep),
  ]
}

/** How far bedtime moved over two weeks, and around which time. */
function spreadFigure({ bedtimeSpread, typicalBedtimeMin, spreadProvisional }: SleepReview): SideFigure {
  const { value, n, of, needed, reason } = bedtimeSpread
  if (value === null || typicalBedtimeMin === null) {
    const note = reason === 'THIN_DATA' ? text.needs(n, needed) : text.scattered
    return { label: text.spread, value: null, note }
  }
  const note = text.typical(clockWords(clockTimeAt(Math.round(typicalBedtimeMin))), n, of)
  return {
    label: text.spread,
    value: duration(value),
    note: spreadProvisional ? `${note} ${text.provisional}` : note,
  }
}

function notesOf({ rows, efficiencyUpperBounds, bedtimeSpread }: SleepReview): string[] {
  const drawn = rows.filter(({ state }) => isDrawn(state))
  const days = (holds: (night: NonNullable<SleepRow['night']>) => boolean) =>
    listed(drawn.filter(({ night }) => night !== null && holds(night)).map(({ day }) => shortDayLabel(day)))
  const imported = days((night) => night.imported)
  const inconsistent = days((night) => night.inconsistent)
  return [
    text.nightsOf,
    bedtimeSpread.value === null ? null : text.spreadNote,
    efficiencyUpperBounds === 0 ? null : text.upperBound(efficiencyUpperBounds),
    imported === '' ? null : text.imported(imported),
    inconsistent === '' ? null : text.inconsistent(inconsistent),
  ].filter((note) => note !== null)
}
