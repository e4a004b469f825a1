import { useCallback, useId, useRef } from 'react'
import { DAY_TAGS, type DayTag } from '../../shared/evening/evening.ts'
import { recordedSections, type Section } from '../../shared/evening/sections.ts'
import { classNames } from '../ui/classNames.ts'
import { TagToggles } from '../ui/TagToggles.tsx'
import { EditorBar } from './EditorBar.tsx'
import styles from './Evening.module.css'
import { EveningParts } from './EveningParts.tsx'
import type { EditorSession } from './editorSession.ts'
import { KeysHint } from './KeysHint.tsx'
import { SaveNotices } from './SaveNotices.tsx'
import { saveStateOf } from './saveState.ts'
import { useAutosave } from './useEditor.ts'
import { useSectionCommands } from './useSectionCommands.ts'
import { goToSection, useSectionKeys } from './useSectionKeys.ts'
import { words } from './words.ts'

const cx = classNames(styles)

const TAG_OPTIONS = DAY_TAGS.map((tag) => ({ value: tag, label: words.tags[tag] }))

/** The page of one evening, from the tags of the day to its reflection. Every field may stay empty. */
export function EveningEditor({ session }: { session: EditorSession }) {
  const { draft, autosave } = useAutosave(session)
  const { dispatch, hurry } = session
  const editor = useRef<HTMLDivElement>(null)
  const places = useRef(new Map<Section, HTMLElement>())
  const id = useId()
  const idOf = useCallback((section: Section) => `${id}${section}`, [id])
  useSectionKeys(places)
  useSectionCommands(places)
  const setTags = (next: readonly DayTag[]) => {
    for (const tag of DAY_TAGS) {
      if (next.includes(tag) !== draft.tags.includes(tag)) dispatch({ type: 'toggleTag', tag })
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears that a field was left; nothing is pressed here
    <div ref={editor} className={cx('editor')} tabIndex={-1} onBlur={hurry}>
      <EditorBar
        recorded={recordedSections(draft)}
        save={saveStateOf(autosave, session, hurry)}
        onGo={(section) => goToSection(places, section)}
        idOf={idOf}
      />
      <SaveNotices session={session} onChosen={() => editor.current?.focus()} />
      <TagToggles label={words.tagsLabel} value={draft.tags} onChange={setTags} options={TAG_OPTIONS} />
      <KeysHint />
      <EveningParts session={session} draft={draft} places={places} idOf={idOf} />
    </div>
  )
}
