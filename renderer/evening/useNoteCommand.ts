import { isFull } from '../../shared/evening/draftItems.ts'
import type { Section } from '../../shared/evening/sections.ts'
import { useCommands } from '../commands/commands.tsx'
import type { EditorSession } from './editorSession.ts'
import { newId } from './newId.ts'
import { goToSection, type SectionPlaces } from './useEveningKeys.ts'
import { words } from './words.ts'

/** A note that was asked for, by the palette, the menu or the tray, begins a reflection of its own. */
export function useNoteCommand(
  session: EditorSession,
  places: SectionPlaces,
  shown: readonly Section[],
): void {
  const begin = () => beginNote(session, places)
  useCommands(
    shown.includes('reflection')
      ? [{ id: 'evening.note', group: 'here', name: words.newReflection, run: begin }]
      : [],
  )
}

/** On a blank page the note is the first; where the day can hold no more, it goes on with the last. */
function beginNote(session: EditorSession, places: SectionPlaces): void {
  const { draft } = session.snapshot()
  const isWritten = draft.reflections.some(({ text }) => text !== '')
  if (isWritten && !isFull(draft, 'reflections')) {
    session.dispatch({ type: 'addReflection', id: newId(), promptId: null })
  }
  goToSection(places, 'reflection')
  // The new page is drawn first; it is the last one.
  requestAnimationFrame(() => {
    const field = [...(places.current.get('reflection')?.querySelectorAll('textarea') ?? [])].at(-1)
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
  })
}
