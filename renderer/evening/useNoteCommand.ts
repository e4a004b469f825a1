import type { Section } from '../../shared/evening/sections.ts'
import { useCommands } from '../commands/commands.tsx'
import type { EditorSession } from './editorSession.ts'
import { goToSection, type SectionPlaces } from './useEveningKeys.ts'

/** A note that was asked for outside the page, by the menu or the tray, begins on a new line of the reflection. */
export function useNoteCommand(
  session: EditorSession,
  places: SectionPlaces,
  shown: readonly Section[],
): void {
  const begin = () => beginNote(session, places)
  useCommands(
    shown.includes('reflection')
      ? [{ id: 'evening.note', group: 'here', name: '', keyOnly: true, run: begin }]
      : [],
  )
}

function beginNote(session: EditorSession, places: SectionPlaces): void {
  const text = session.snapshot().draft.reflections[0]?.text ?? ''
  if (text !== '' && !text.endsWith('\n')) session.dispatch({ type: 'setReflection', text: `${text}\n` })
  goToSection(places, 'reflection')
  // The new line is drawn first; the end is behind it.
  requestAnimationFrame(() => {
    const field = document.activeElement
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length)
  })
}
