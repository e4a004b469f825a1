import { type ReactNode, useCallback } from 'react'
import type { Draft } from '../../shared/evening/draft.ts'
import type { Section } from '../../shared/evening/sections.ts'
import { classNames } from '../ui/classNames.ts'
import { CheckInSection } from './CheckInSection.tsx'
import styles from './Evening.module.css'
import type { EditorSession } from './editorSession.ts'
import { MeasuredRow } from './MeasuredRow.tsx'
import { PracticesSection } from './PracticesSection.tsx'
import type { Scope } from './pageParts.ts'
import { ReflectionSection } from './ReflectionSection.tsx'
import { SleepSection } from './SleepSection.tsx'
import { TrainingSection } from './TrainingSection.tsx'
import type { SectionPlaces } from './useEveningKeys.ts'
import { useOffers } from './useOffers.ts'

const cx = classNames(styles)

interface EveningPartsProps {
  session: EditorSession
  draft: Draft
  /** The parts that hold something. */
  recorded: readonly Section[]
  /** The parts on the page, in their order. */
  shown: readonly Section[]
  scope: Scope
  places: SectionPlaces
  idOf: (section: Section) => string
}

/** The parts in the order in which they are asked, along one thread. */
export function EveningParts({ session, draft, recorded, shown, scope, places, idOf }: EveningPartsProps) {
  const { day, zone, dispatch, unfinished } = session
  const offers = useOffers(day)
  const readDraft = useCallback(() => session.snapshot().draft, [session])
  const fields = { asTyped: draft.asTyped, dispatch, unfinished, readDraft }
  const parts: Record<Section, ReactNode> = {
    sleep: (
      <SleepSection
        sleep={draft.sleep}
        usualTimes={offers.usualTimes}
        onCorrect={session.correct}
        {...{ day, zone }}
        {...fields}
      >
        {scope === 'morning' && <MeasuredRow checkIn={draft.checkIn} {...fields} />}
      </SleepSection>
    ),
    training: <TrainingSection training={draft.training} offers={offers} {...fields} />,
    practices: <PracticesSection practices={draft.practices} offers={offers} {...fields} />,
    checkIn: <CheckInSection checkIn={draft.checkIn} {...fields} />,
    trackers: null,
    reflection: <ReflectionSection text={draft.reflections[0]?.text ?? ''} {...{ day, dispatch }} />,
  }
  return (
    <div className={cx('thread')}>
      {shown.map((section) => (
        <div
          key={section}
          id={idOf(section)}
          className={cx('section', recorded.includes(section) && 'holds')}
          ref={(element) => {
            if (element) places.current.set(section, element)
            else places.current.delete(section)
          }}
        >
          {parts[section]}
        </div>
      ))}
    </div>
  )
}
