import type { Evening } from '../../shared/evening/evening.ts'
import { FIRST_REFLECTION, MOST_REFLECTIONS, type Reflection } from '../../shared/evening/reflection.ts'
import { PromptLine } from '../reflection/PromptLine.tsx'
import { type PromptOffer, quoted } from '../reflection/promptOffer.ts'
import { words as reflectionWords } from '../reflection/words.ts'
import { Stack } from '../ui/Layout.tsx'
import { Section } from '../ui/Section.tsx'
import { AddButton } from './AddButton.tsx'
import type { EditorSession } from './editorSession.ts'
import { newId } from './newId.ts'
import { ReflectionItem } from './ReflectionItem.tsx'
import { RemovedLine } from './RemovedLine.tsx'
import { useReflections } from './useEditor.ts'
import { useItemList } from './useItemList.ts'
import { words } from './words.ts'

interface ReflectionSectionProps {
  session: EditorSession
  asTyped: Evening['asTyped']
  readDraft: () => Evening
  /** Tags used before, the newest first. */
  knownTags: readonly string[]
}

const BLANK: Reflection = { id: FIRST_REFLECTION, text: '', tags: [], promptId: null }

/** The texts of a day. The first page lies open without being asked for; there can be more. */
export function ReflectionSection(props: ReflectionSectionProps) {
  const { session, asTyped, readDraft, knownTags } = props
  const { day, dispatch } = session
  const reflections = useReflections(session)
  const list = useItemList('reflections', readDraft, dispatch)
  const add = () => {
    const id = newId()
    dispatch({ type: 'addReflection', id, promptId: null })
    list.arrive(id)
  }
  const take = ({ id }: Reflection, { promptId, text }: PromptOffer) => {
    dispatch({ type: 'addReflection', id, promptId })
    dispatch({
      type: 'updateReflection',
      id,
      change: promptId === null ? { text: quoted(text) } : { promptId },
    })
    list.arrive(id)
  }
  const pages = reflections.length === 0 ? [BLANK] : reflections
  const isWritten = reflections.some(({ text }) => text.trim() !== '')
  return (
    <Section title={words.sections.reflection} hint={words.reflectionHint}>
      <Stack>
        {pages.map((reflection, index) => (
          <ReflectionItem
            key={reflection.id}
            reflection={reflection}
            place={index + 1}
            isOnly={pages.length === 1}
            takesFocus={list.focusOf(reflection.id) !== null}
            knownTags={knownTags}
            day={day}
            asTyped={asTyped}
            dispatch={dispatch}
            onRemove={(title) =>
              list.remove(reflection.id, title, () =>
                dispatch({ type: 'removeReflection', id: reflection.id }),
              )
            }
          >
            {!isWritten && index === 0 && (
              <PromptLine day={day} taken={reflection.promptId} onTake={(offer) => take(reflection, offer)} />
            )}
          </ReflectionItem>
        ))}
        {list.gone && <RemovedLine gone={list.gone} onUndo={list.putBack} />}
        {isWritten && (
          <AddButton
            label={reflectionWords.add}
            onAdd={add}
            full={reflections.length >= MOST_REFLECTIONS ? reflectionWords.full(MOST_REFLECTIONS) : null}
          />
        )}
      </Stack>
    </Section>
  )
}
