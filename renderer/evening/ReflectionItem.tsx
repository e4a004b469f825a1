import { type ReactNode, useCallback } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { Evening } from '../../shared/evening/evening.ts'
import { fieldPath } from '../../shared/evening/fieldPath.ts'
import type { Reflection } from '../../shared/evening/reflection.ts'
import { inLanguage, promptById } from '../../shared/reflection/prompts.ts'
import { ReflectionEditor } from '../reflection/ReflectionEditor.tsx'
import { ReflectionTags } from '../reflection/ReflectionTags.tsx'
import { words as reflectionWords } from '../reflection/words.ts'
import type { Dispatch } from './draftFields.ts'
import { ListItem } from './ListItem.tsx'
import { words } from './words.ts'

interface ReflectionItemProps {
  reflection: Reflection
  /** Its place on the page, from 1. */
  place: number
  /** One alone needs neither a frame nor a number; it is taken away by emptying it. */
  isOnly: boolean
  takesFocus: boolean
  /** Tags used before, the newest first. */
  knownTags: readonly string[]
  day: CivilDate
  asTyped: Evening['asTyped']
  dispatch: Dispatch
  onRemove: (title: string) => void
  /** A question to begin with, below the page, so that Tab comes to the page first. */
  children: ReactNode
}

/** One text of the day with its question and its tags. */
export function ReflectionItem(props: ReflectionItemProps) {
  const { reflection, place, isOnly, takesFocus, knownTags, day, asTyped, dispatch, children } = props
  const { id, text, tags, promptId } = reflection
  const title = reflectionWords.labelOf(place)
  const tagsPath = fieldPath.item('reflections', id, 'tags')
  const prompt = promptId === null ? null : promptById(promptId)
  const write = (next: string) => {
    // The first page lies open before there is anything in the evening to change.
    if (text === '' && tags.length === 0) dispatch({ type: 'addReflection', id, promptId })
    dispatch({ type: 'updateReflection', id, change: { text: next } })
  }
  const tag = useCallback(
    (next: string[]) => dispatch({ type: 'updateReflection', id, change: { tags: next } }),
    [dispatch, id],
  )
  const keepTag = useCallback(
    (raw: string | null) => dispatch({ type: 'keepAsTyped', path: tagsPath, raw }),
    [dispatch, tagsPath],
  )
  const fields = (
    <>
      <ReflectionEditor
        label={place === 1 ? words.reflectionLabel : title}
        question={prompt === null ? null : inLanguage(prompt.texts)}
        text={text}
        onChange={write}
        day={day}
        takesFocus={takesFocus}
      />
      {children}
      {(text !== '' || tags.length > 0) && (
        <ReflectionTags
          tags={tags}
          known={knownTags}
          typed={asTyped[tagsPath] ?? null}
          onTyped={keepTag}
          onChange={tag}
        />
      )}
    </>
  )
  if (isOnly) return fields
  return (
    <ListItem title={title} takesFocus={null} onRemove={() => props.onRemove(title)}>
      {fields}
    </ListItem>
  )
}
