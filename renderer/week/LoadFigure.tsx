import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { decimal, fixed, listed } from '../../shared/language/numbers.ts'
import type { Figure } from '../../shared/review/figure.ts'
import type { TrainingReview, TrainingRow } from '../../shared/review/trainingReview.ts'
import { weekdayName } from '../../shared/review/weekLabel.ts'
import { DailyLoadBars } from '../charts/DailyLoadBars.tsx'
import type { SideFigure } from '../charts/data.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { dayLoads } from './chartDays.ts'
import { FigureCard, NoFigure } from './FigureCard.tsx'
import { words } from './words.ts'

const text = words.load

/** Load a day, with the load, monotony and strain of the week. */
export function LoadFigure({ training, late }: { training: TrainingReview; late: readonly string[] }) {
  if (!training.rows.some(({ state }) => state === 'recorded')) {
    return <NoFigure title={text.title} text={text.none} />
  }
  return (
    <FigureCard notes={[...notesOf(training), ...late]}>
      <DailyLoadBars
        title={text.title}
        sentence={loadSentence(training)}
        n={text.n(training.weekLoad.n, training.weekLoad.of)}
        days={dayLoads(training.rows)}
        figures={figuresOf(training)}
      />
      <Disclosure label={text.what}>
        {text.whatText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Disclosure>
    </FigureCard>
  )
}

const named = (days: readonly CivilDate[]): string => listed(days.map(weekdayName))

function runSentence(rows: readonly TrainingRow[]): string {
  const trained = rows.flatMap(({ day, kind, load }) =>
    kind === 'value' && load !== null ? [{ day, load }] : [],
  )
  const hardest = trained.toSorted((a, b) => b.load - a.load)[0]
  const least = Math.min(...trained.map(({ load }) => load))
  if (hardest === undefined) return rows.some(({ kind }) => kind === 'rest') ? text.onlyRest : text.noLoad
  const day = weekdayName(hardest.day)
  const most = decimal(hardest.load, 1)
  return trained.length === 1 ? text.one(most, day) : text.runs(decimal(least, 1), most, day)
}

function loadSentence({ rows, unknownDays }: TrainingReview): string {
  const toCome = rows.filter(({ state }) => state === 'notYet').map(({ day }) => day)
  return [
    runSentence(rows),
    unknownDays.length === 0 ? null : text.unknown(named(unknownDays)),
    toCome.length === 0 ? null : text.toCome(named(toCome)),
  ]
    .filter((part) => part !== null)
    .join(' ')
}

/** Why a number of the week cannot be given. */
function reasonWords({ reason, n }: Figure): string {
  if (reason === 'ZERO_SD') return text.zeroSpread
  return reason === 'NO_TRAINING' ? text.noTraining : text.needsSeven(n)
}

function figuresOf({ weekLoad, monotony, strain, dailyLoad }: TrainingReview): SideFigure[] {
  const { before } = dailyLoad
  const figure = (label: string, of: Figure, write: (value: number) => string): SideFigure => ({
    label,
    value: of.value === null ? null : write(of.value),
    note: of.value === null ? reasonWords(of) : text.ofDays(of.n, 7),
  })
  const au = (value: number) => `${decimal(value, 0)} AU`
  const week = figure(text.week, weekLoad, au)
  const figures = [
    weekLoad.value !== null && weekLoad.n < 7 ? { ...week, note: text.part(weekLoad.n) } : week,
    figure(text.monotony, monotony, (value) => fixed(value, 2)),
    figure(text.strain, strain, au),
  ]
  if (before.value === null) return figures
  return [...figures, { label: text.daily, value: au(before.value), note: text.ofDays(before.n, before.of) }]
}

function notesOf({ rows, sessionsWithoutLoad }: TrainingReview): string[] {
  const assumed = rows.filter(({ assumedRest }) => assumedRest).map(({ day }) => day)
  return [
    assumed.length === 0 ? null : text.assumed(named(assumed)),
    sessionsWithoutLoad === 0 ? null : text.unrated(sessionsWithoutLoad),
  ].filter((note) => note !== null)
}
