import { type ReactNode, useCallback, useId, useRef } from 'react'
import { DAY_TAGS, type DayTag } from '../../shared/evening/evening.ts'
import { recordedSections, type Section } from '../../shared/evening/sections.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { classNames } from '../ui/classNames.ts'
import { TagToggles } from '../ui/TagToggles.tsx'
import { CheckInSection } from './CheckInSection.tsx'
import { ConflictNotice } from './ConflictNotice.tsx'
import { EditorBar } from './EditorBar.tsx'
import styles from './Evening.module.css'
import type { EditorSession } from './editorSession.ts'
import { KeysHint } from './KeysHint.tsx'
import { PracticesSection } from './PracticesSection.tsx'
import { ReflectionSection } from './ReflectionSection.tsx'
import { SleepSection } from './SleepSection.tsx'
import { saveStateOf } from './saveState.ts'
import { TrainingSection } from './TrainingSection.tsx'
import { useAutosave } from './useEditor.ts'
import { useOffers } from './useOffers.ts'
import { goToSection, useSectionKeys } from './useSectionKeys.ts'
import { words } from './words.ts'

const cx = classNames(styles)

const TAG_OPTIONS = DAY_TAGS.map((tag) => ({ value: tag, label: words.tags[tag] }))

/** The page of one evening, from the tags of the day to its reflection. Every field may stay empty. */
export function EveningEditor({ session }: { session: EditorSession }) {
  const { draft, autosave } = useAutosave(session)
  const { day, zone, dispatch, hurry } = session
  const offers = useOffers(day)
  const places = useRef(new Map<Section, HTMLElement>())
  const id = useId()
  const idOf = useCallback((section: Section) => `${id}${section}`, [id])
  const readDraft = useCallback(() => session.snapshot().draft, [session])
  useSectionKeys(places)
  const takeStored = useTakeStored(session)

  const part = (section: Section, content: ReactNode) => (
    <div
      id={idOf(section)}
      className={cx('section')}
      ref={(element) => {
        if (element) places.current.set(section, element)
      }}
    >
      {content}
    </div>
  )
  const fields = { asTyped: draft.asTyped, dispatch, readDraft }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears that a field was left; nothing is pressed here
    <div className={cx('editor')} onBlur={hurry}>
      <EditorBar
        recorded={recordedSections(draft)}
        save={saveStateOf(autosave, { day, zone, openedAt: session.openedAt, onRetry: hurry })}
        onGo={(section) => goToSection(places, section)}
        idOf={idOf}
      />
      {autosave.phase === 'conflict' && (
        <ConflictNotice
          mine={draft}
          stored={autosave.stored.evening}
          onKeepMine={session.keepMine}
          onTakeStored={takeStored}
        />
      )}
      <TagToggles
        label={words.tagsLabel}
        value={draft.tags}
        onChange={(next) => toggleChanged(draft.tags, next, (tag) => dispatch({ type: 'toggleTag', tag }))}
        options={TAG_OPTIONS}
      />
      <KeysHint />
      {part(
        'sleep',
        <SleepSection sleep={draft.sleep} usualTimes={offers.usualTimes} {...{ day, zone }} {...fields} />,
      )}
      {part(
        'training',
        <TrainingSection training={draft.training} activities={offers.activities} {...fields} />,
      )}
      {part(
        'practices',
        <PracticesSection practices={draft.practices} lastKind={offers.lastPractice} {...fields} />,
      )}
      {part(
        'checkIn',
        <CheckInSection checkIn={draft.checkIn} asTyped={draft.asTyped} dispatch={dispatch} />,
      )}
      {part('reflection', <ReflectionSection text={draft.reflection.text} day={day} dispatch={dispatch} />)}
    </div>
  )
}

function toggleChanged(
  before: readonly DayTag[],
  after: readonly DayTag[],
  toggle: (tag: DayTag) => void,
): void {
  for (const tag of DAY_TAGS) if (before.includes(tag) !== after.includes(tag)) toggle(tag)
}

/** Takes the stored version, and offers the given-up one back. */
function useTakeStored(session: EditorSession): () => void {
  const announce = useAnnounce()
  return () => {
    const mine = session.snapshot().draft
    session.takeStored()
    announce({ text: words.tookStored, action: { label: words.undo, run: () => session.replaceBy(mine) } })
  }
}
