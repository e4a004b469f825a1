import type { TrackerReview } from '../../shared/review/trackerReview.ts'
import { shortDayLabel } from '../../shared/review/weekLabel.ts'
import { CheckInLines } from '../charts/CheckInLines.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Section } from '../ui/Section.tsx'
import { Table } from '../ui/Table.tsx'
import { FigureCard } from './FigureCard.tsx'
import { splitTrackers, trackerCell, trackerFigure, trackerLabel, trackerLine } from './trackerDays.ts'
import { words } from './words.ts'

const text = words.trackers

interface TrackerFiguresProps {
  trackers: readonly TrackerReview[]
  /** Which days were filled in later. */
  late: readonly string[]
}

/** The person's own trackers: numbers as lines, the others in words, each with how many days it stands on. */
export function TrackerFigures({ trackers, late }: TrackerFiguresProps) {
  const { drawn, told } = splitTrackers(trackers)
  return (
    <>
      {drawn.length > 0 && <TrackerLines trackers={drawn} late={late} />}
      {told.length > 0 && <TrackerWords trackers={told} late={late} />}
    </>
  )
}

const labelsOf = ([first]: readonly TrackerReview[]): string[] =>
  (first?.points ?? []).map(({ day }) => shortDayLabel(day))

function TrackerLines({ trackers, late }: TrackerFiguresProps) {
  return (
    <FigureCard notes={late}>
      <CheckInLines
        title={text.title}
        sentence={text.sentence}
        n={text.count(trackers.length)}
        days={labelsOf(trackers)}
        series={trackers.map(trackerLine)}
      />
      <Disclosure label={text.averages}>
        <Table
          caption={text.averages}
          captionHidden
          rows={trackers}
          rowKey={({ tracker }) => tracker.id}
          columns={[
            { label: text.tracker, cell: ({ tracker }: TrackerReview) => trackerLabel(tracker) },
            { label: text.together, cell: trackerFigure },
            { label: text.days, numeric: true, cell: ({ n, of }) => `${n} / ${of}` },
          ]}
        />
      </Disclosure>
    </FigureCard>
  )
}

/** The row below the days. */
const TOGETHER = -1

function TrackerWords({ trackers, late }: TrackerFiguresProps) {
  const days = labelsOf(trackers).map((day, index) => ({ day, index }))
  const cellOf = (review: TrackerReview, index: number) =>
    index === TOGETHER ? trackerFigure(review) : trackerCell(review, index)
  return (
    <FigureCard notes={late}>
      <Section title={text.toldTitle}>
        <Table
          caption={text.toldTitle}
          captionHidden
          rows={[...days, { day: text.together, index: TOGETHER }]}
          rowKey={({ day }) => day}
          columns={[
            { label: text.day, cell: ({ day }: (typeof days)[number]) => day },
            ...trackers.map((review) => ({
              label: `${trackerLabel(review.tracker)}, ${review.n} / ${review.of}`,
              cell: ({ index }: (typeof days)[number]) => cellOf(review, index),
            })),
          ]}
        />
      </Section>
    </FigureCard>
  )
}
