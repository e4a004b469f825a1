import { type ReactNode, useCallback } from 'react'
import type { Draft } from '../../shared/evening/draft.ts'
import { SECTIONS, type Section } from '../../shared/evening/sections.ts'
import { classNames } from '../ui/classNames.ts'
import { CheckInSection } from './CheckInSection.tsx'
import styles from './Evening.module.css'
import type { EditorSession } from './editorSession.ts'
import { PracticesSection } from './PracticesSection.tsx'
import { ReflectionSection } from './ReflectionSection.tsx'
import { SleepSection } from './SleepSection.tsx'
import { TrainingSection } from './TrainingSection.tsx'
import { useOffers } from './useOffers.ts'
import type { SectionPlaces } from './useSectionKeys.ts'

const cx = classNames(styles)

interface EveningPartsProps {
  session: EditorSession
  draft: Draft
  places: SectionPlaces
  idOf: (section: Section) => string
}

/** The five parts in the order in which they are asked. */
export function EveningParts({ session, draft, places, idOf }: EveningPartsProps) {
  const { day, zone, dispatch, unfinished } = session
  const { usualTimes, activities, lastPractice } = useOffers(day)
  const readDraft = useCallback(() => session.snapshot().draft, [session])
  const fields = { asTyped: draft.asTyped, dispatch, unfinished, readDraft }
  const parts: Record<Section, ReactNode> = {
    sleep: <SleepSection sleep={draft.sleep} {...{ usualTimes, day, zone }} {...fields} />,
    training: <TrainingSection training={draft.training} activities={activities} {...fields} />,
    practices: <PracticesSection practices={draft.practices} lastKind={lastPractice} {...fields} />,
    checkIn: <CheckInSection checkIn={draft.checkIn} {...fields} />,
    reflection: <ReflectionSection text={draft.reflection.text} {...{ day, dispatch }} />,
  }
  return SECTIONS.map((section) => (
    <div
      key={section}
      id={idOf(section)}
      className={cx('section')}
      ref={(element) => {
        if (element) places.current.set(section, element)
      }}
    >
      {parts[section]}
    </div>
  ))
}
