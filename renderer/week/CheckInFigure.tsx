import { decimal } from '../../shared/language/numbers.ts'
import type { CheckInLine, CheckInReview } from '../../shared/review/checkInReview.ts'
import type { Figure } from '../../shared/review/figure.ts'
import { shortDayLabel } from '../../shared/review/weekLabel.ts'
import type { ReviewDay } from '../../shared/review/weekReview.ts'
import { CheckInLines } from '../charts/CheckInLines.tsx'
import { words as chartWords } from '../charts/words.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Table } from '../ui/Table.tsx'
import { checkInSeries, isDrawn } from './chartDays.ts'
import { FigureCard, NoFigure } from './FigureCard.tsx'
import { words } from './words.ts'

const text = words.checkIn

interface CheckInFigureProps {
  checkIn: CheckInReview
  days: readonly ReviewDay[]
  late: readonly string[]
}

/** Every rating of the week as a row of its own, with the averages in a table. */
export function CheckInFigure({ checkIn, days, late }: CheckInFigureProps) {
  const series = checkInSeries(checkIn)
  if (series.length === 0) return <NoFigure title={text.title} text={text.none} />
  const labels = days
    .filter((_, index) => isDrawn(checkIn.states[index] ?? 'notYet'))
    .map(({ day }) => shortDayLabel(day))
  const known = checkIn.lines.filter(({ mean }) => mean.now.n > 0)
  return (
    <FigureCard notes={late}>
      <CheckInLines
        title={text.title}
        sentence={known.some(({ usual }) => usual !== null) ? text.withBand : text.withoutBand}
        n={text.n(checkIn.n, checkIn.of)}
        days={labels}
        series={series}
      />
      <Disclosure label={text.averages}>
        <AverageTable lines={known} />
      </Disclosure>
    </FigureCard>
  )
}

const meanWords = ({ value }: Figure): string => (value === null ? text.notEnough : decimal(value, 1))

function AverageTable({ lines }: { lines: readonly CheckInLine[] }) {
  return (
    <Table
      caption={text.averages}
      captionHidden
      rows={lines}
      rowKey={({ measure }) => measure}
      columns={[
        { label: text.measure, cell: ({ measure }) => chartWords.measures[measure].label },
        { label: text.mean, numeric: true, cell: ({ mean }) => meanWords(mean.now) },
        { label: text.meanN, numeric: true, cell: ({ mean }) => `${mean.now.n} / ${mean.now.of}` },
        { label: text.before, numeric: true, cell: ({ mean }) => meanWords(mean.before) },
        { label: text.beforeN, numeric: true, cell: ({ mean }) => `${mean.before.n} / ${mean.before.of}` },
      ]}
    />
  )
}
