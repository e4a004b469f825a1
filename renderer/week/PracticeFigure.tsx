import { decimal, listed } from '../../shared/language/numbers.ts'
import type { Figure } from '../../shared/review/figure.ts'
import type { PracticeReview } from '../../shared/review/practiceReview.ts'
import type { SideFigure } from '../charts/data.ts'
import { PracticePairs } from '../charts/PracticePairs.tsx'
import { SideFigures } from '../charts/SideFigures.tsx'
import { practicePairs } from './chartDays.ts'
import { FigureCard, NoFigure } from './FigureCard.tsx'
import { words } from './words.ts'

const text = words.practices

/** The practices of the week with the tension before and after. */
export function PracticeFigure({ practices, late }: { practices: PracticeReview; late: readonly string[] }) {
  const { lines, pairs } = practices
  if (lines.length === 0) return <NoFigure title={text.title} text={text.none} />
  return (
    <FigureCard notes={late}>
      <PracticePairs
        title={text.title}
        sentence={pairs === 0 ? text.unrated : text.sentence(countsOf(practices))}
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

/** "lower 3 times, the same once": what did not happen is left out. */
function countsOf({ lower, same, higher }: PracticeReview): string {
  const counted = [
    [text.counts.lower, lower],
    [text.counts.same, same],
    [text.counts.higher, higher],
  ] as const
  return listed(counted.filter(([, count]) => count > 0).map(([how, count]) => text.count(how, count)))
}

function medianFigure(label: string, { value, n, of, needed }: Figure): SideFigure {
  return {
    label,
    value: value === null ? null : text.points(decimal(value, 1)),
    note: value === null ? text.needs(n, needed) : text.ofPractices(n, of),
  }
}
