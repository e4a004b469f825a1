import type { Figure } from '../../shared/review/figure.ts'
import type { PracticeReview } from '../../shared/review/practiceReview.ts'
import { decimal } from '../../shared/review/words.ts'
import type { SideFigure } from '../charts/data.ts'
import { PracticePairs } from '../charts/PracticePairs.tsx'
import { SideFigures } from '../charts/SideFigures.tsx'
import { practicePairs } from './chartDays.ts'
import { FigureCard, NoFigure } from './FigureCard.tsx'
import { words } from './words.ts'

const text = words.practices

/** The practices of the week with the tension before and after. */
export function PracticeFigure({ practices }: { practices: PracticeReview }) {
  const { lines, pairs, lower, same, higher } = practices
  if (lines.length === 0) return <NoFigure title={text.title} text={text.none} />
  return (
    <FigureCard>
      <PracticePairs
        title={text.title}
        sentence={pairs === 0 ? text.unrated : text.sentence(lower, same, higher)}
        n={text.n(pairs, lines.length)}
        axis={text.axis}
        pairs={practicePairs(lines)}
      />
      <SideFigures
        figures={[
          medianFigure(text.median, practices.medianFall),
          medianFigure(text.medianFourWeeks, practices.medianFallOfFourWeeks),
        ]}
      />
    </FigureCard>
  )
}

function medianFigure(label: string, { value, n, of, needed }: Figure): SideFigure {
  return {
    label,
    value: value === null ? null : text.points(decimal(value, 1)),
    note: value === null ? text.needs(n, needed) : text.ofPractices(n, of),
  }
}
