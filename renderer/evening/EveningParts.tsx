import { memo, type ReactNode, useCallback } from 'react'
import type { Draft } from '../../shared/evening/draft.ts'
import type { Section } from '../../shared/evening/sections.ts'
import type { Tracker } from '../../shared/trackers/tracker.ts'
import { classNames } from '../ui/classNames.ts'
import { CheckInSection } from './CheckInSection.tsx'
import styles from './Evening.module.css'
import { EveningPart } from './EveningPart.tsx'
import type { EditorSession } from './editorSession.ts'
import { MeasuredRow } from './MeasuredRow.tsx'
import { PracticesSection } from './PracticesSection.tsx'
import type { Part, Scope } from './pageParts.ts'
import { ReflectionSection } from './ReflectionSection.tsx'
import { SleepSection } from './SleepSection.tsx'
import { TrackersSection } from './TrackersSection.tsx'
import { TrainingSection } from './TrainingSection.tsx'
import { goPast, goToSection, type SectionPlaces } from './useEveningKeys.ts'
import { useOffers } from './useOffers.ts'

const cx = classNames(styles)

// A key press in one part draws no other part anew.
const Sleep = memo(SleepSection)
const Training = memo(TrainingSection)
const Practices = memo(PracticesSection)
const CheckIn = memo(CheckInSection)
const Trackers = memo(TrackersSection)

interface EveningPartsProps {
  session: EditorSession
  /** Without the words of its texts, which their own part asks the session for. */
  draft: Draft
  /** The parts on the page, in their order. */
  shown: readonly Part[]
  /** The person's own trackers that are on the page. */
  trackers: readonly Tracker[]
  scope: Scope
  places: SectionPlaces
  idOf: (section: Section) => string
}

/** The parts in the order in which they are asked, along one thread. */
export function EveningParts(props: EveningPartsProps) {
  const { session, draft, shown, trackers, scope, places, idOf } = props
  const { day, zone, dispatch, unfinished } = session
  const offers = useOffers(day)
  const readDraft = useCallback(() => session.snapshot().draft, [session])
  const fields = { asTyped: draft.asTyped, blanks: draft.blanks, dispatch, unfinished, readDraft }
  const parts: Record<Section, ReactNode> = {
    sleep: (
      <Sleep
        sleep={draft.sleep}
        usualTimes={offers.usualTimes}
        onCorrect={session.correct}
        {...{ day, zone }}
        {...fields}
      >
        {scope === 'morning' && <MeasuredRow checkIn={draft.checkIn} {...fields} />}
      </Sleep>
    ),
    training: <Training training={draft.training} offers={offers} {...fields} />,
    practices: <Practices practices={draft.practices} offers={offers} {...fields} />,
    checkIn: <CheckIn checkIn={draft.checkIn} {...fields} />,
    trackers: <Trackers trackers={trackers} values={draft.trackers} {...fields} />,
    reflection: (
      <ReflectionSection
        session={session}
        knownTags={offers.tags}
        asTyped={draft.asTyped}
        readDraft={readDraft}
      />
    ),
  }
  return (
    <div className={cx('thread')}>
      {shown.map((part) => (
        <div
          key={part.section}
          id={idOf(part.section)}
          className={cx('section', part.state)}
          data-closed={part.state === 'skipped' || part.state === 'folded' || undefined}
          ref={(element) => {
            if (element) places.current.set(part.section, element)
            else places.current.delete(part.section)
          }}
        >
          <EveningPart
            part={part}
            dispatch={dispatch}
            onLeave={() => goPast(places, part.section)}
            onReturn={() => goToSection(places, part.section)}
          >
            {parts[part.section]}
          </EveningPart>
        </div>
      ))}
    </div>
  )
}
