import { type FocusEvent, type FormEvent, useCallback, useId, useRef, useState } from 'react'
import type { Section } from '../../shared/evening/sections.ts'
import type { Settings } from '../../shared/ipc/contract/settings.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { classNames } from '../ui/classNames.ts'
import { DayTags } from './DayTags.tsx'
import { EditorBar } from './EditorBar.tsx'
import styles from './Evening.module.css'
import { EveningParts } from './EveningParts.tsx'
import type { EditorSession } from './editorSession.ts'
import { KeysHint } from './KeysHint.tsx'
import { partsOf, type Scope } from './pageParts.ts'
import { SaveNotices } from './SaveNotices.tsx'
import { useDraftBesideTexts } from './useEditor.ts'
import { goToSection, useEveningKeys } from './useEveningKeys.ts'
import { useNoteCommand } from './useNoteCommand.ts'
import { useSectionCommands } from './useSectionCommands.ts'
import { trackersOn, useTrackers } from './useTrackers.ts'
import { words } from './words.ts'

const cx = classNames(styles)

interface EveningEditorProps {
  session: EditorSession
  scope: Scope
  /** Which parts are asked. */
  modules: Settings['modules']
}

/** The page of one evening, from the tags of the day to its reflection. Every field may stay empty. */
export function EveningEditor({ session, scope, modules }: EveningEditorProps) {
  const draft = useDraftBesideTexts(session)
  const { dispatch, hurry } = session
  const editor = useRef<HTMLDivElement>(null)
  const places = useRef(new Map<Section, HTMLElement>())
  const [here, setHere] = useState<Section | null>(null)
  const id = useId()
  const idOf = useCallback((section: Section) => `${id}${section}`, [id])
  useEveningKeys(places)
  const trackers = trackersOn(draft, useTrackers())
  const shown = partsOf(draft, scope, { ...modules, trackers: modules.trackers && trackers.length > 0 })
  const sections = shown.map(({ section }) => section)
  useSectionCommands(places, sections)
  useNoteCommand(session, places, sections)
  const followFocus = ({ target }: FocusEvent) =>
    setHere(sections.find((section) => places.current.get(section)?.contains(target)) ?? null)
  const announce = useAnnounce()
  // The reducer leaves it out; here it is said.
  const noticeNul = ({ target }: FormEvent) => {
    const typed =
      target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : ''
    if (typed.includes('\0')) announce({ text: words.nulLeftOut })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears where one writes and that a field was left
    <div
      ref={editor}
      className={cx('editor')}
      tabIndex={-1}
      onBlur={hurry}
      onFocus={followFocus}
      onInput={noticeNul}
    >
      <EditorBar
        parts={shown}
        here={here}
        session={session}
        onGo={(section) => goToSection(places, section)}
        idOf={idOf}
      />
      <SaveNotices session={session} onChosen={() => editor.current?.focus()} />
      {scope === 'whole' && <DayTags tags={draft.tags} dispatch={dispatch} />}
      <EveningParts {...{ session, draft, shown, trackers, scope, places, idOf }} />
      {shown.length === 0 && <p className={cx('later')}>{words.everythingOff}</p>}
      {scope === 'morning' && <p className={cx('later')}>{words.restForEvening}</p>}
      <KeysHint />
    </div>
  )
}
