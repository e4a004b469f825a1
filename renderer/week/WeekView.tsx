import { useRef } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { Section } from '../../shared/evening/sections.ts'
import type { WeekReview } from '../../shared/review/weekReview.ts'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { CheckInFigure } from './CheckInFigure.tsx'
import { FlagSection } from './FlagSection.tsx'
import { LoadFigure } from './LoadFigure.tsx'
import { lateNotes } from './lateNote.ts'
import { PracticeFigure } from './PracticeFigure.tsx'
import { SleepFigure } from './SleepFigure.tsx'
import { TrackerFigures } from './TrackerFigures.tsx'
import { useOpenForPrint } from './useOpenForPrint.ts'
import styles from './Week.module.css'
import { WeekDays } from './WeekDays.tsx'
import { words } from './words.ts'

const cx = classNames(styles)

interface WeekViewProps {
  review: WeekReview
  /** Another week is being read; this one stays until it is there. */
  reading: boolean
  onOpenDay: (day: CivilDate) => void
}

/** One week, from its view model alone: what is here is what print and export say. */
export function WeekView({ review, reading, onOpenDay }: WeekViewProps) {
  const region = useRef<HTMLDivElement>(null)
  useOpenForPrint(region)
  const blank = review.written.n === 0
  const late = (section: Section) => lateNotes(review.days, section)
  return (
    <div ref={region} className={cx('week', reading && 'reading')} aria-busy={reading}>
      <WeekDays days={review.days} onOpenDay={onOpenDay} />
      {blank ? <BlankWeek review={review} onOpenDay={onOpenDay} /> : <Sentences review={review} />}
      {(!blank || review.flags.shown.length > 0) && <FlagSection flags={review.flags} />}
      {!blank && (
        <>
          <SleepFigure sleep={review.sleep} late={late('sleep')} />
          <LoadFigure training={review.training} late={late('training')} />
          <PracticeFigure practices={review.practices} late={late('practices')} />
          <CheckInFigure checkIn={review.checkIn} days={review.days} late={late('checkIn')} />
          <TrackerFigures trackers={review.trackers} late={late('trackers')} />
        </>
      )}
    </div>
  )
}

function Sentences({ review }: { review: WeekReview }) {
  return (
    <section className={cx('sentences')} aria-label={words.inShort}>
      {review.sentences.map(({ about, text }) => (
        <p key={about}>{text}</p>
      ))}
    </section>
  )
}

function BlankWeek({ review, onOpenDay }: Pick<WeekViewProps, 'review' | 'onOpenDay'>) {
  const today = review.phase === 'present' ? review.today : null
  return (
    <EmptyState
      title={words.emptyTitle[review.phase]}
      icon="leaf"
      action={
        today !== null && (
          <Button tone="primary" onClick={() => onOpenDay(today)}>
            {words.openToday}
          </Button>
        )
      }
    >
      {review.sentences.map(({ about, text }) => (
        <p key={about}>{text}</p>
      ))}
    </EmptyState>
  )
}
