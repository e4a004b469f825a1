import { type RefObject, useCallback, useState } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { LONGEST_REFLECTION } from '../../shared/evening/reflection.ts'
import { pictureMarkdown } from '../../shared/pictures/pictureReference.ts'
import { applyEdit, insertBlock } from '../../shared/reflection/markdownEdits.ts'
import { call } from '../bridge/call.ts'
import { failureWords } from '../bridge/failureWords.ts'
import { drawPicture } from './pictureFile.ts'
import { selectionOf, typeInto } from './typeInto.ts'
import { words } from './words.ts'

type Area = RefObject<HTMLTextAreaElement | null>

/** Where a picture on its way into a text stands. */
export type PictureState =
  | { readonly status: 'none' | 'coming' | 'added' }
  | { readonly status: 'refused'; readonly why: string }

const REFUSALS = { 'not-a-picture': () => words.notAPicture, 'too-large': () => words.tooLarge }

/** Keeps pasted, dropped or chosen pictures in the journal, and names each in the text where the caret stands. */
export function usePictures(day: CivilDate, area: Area) {
  const [state, setState] = useState<PictureState>({ status: 'none' })
  const take = useCallback(
    async (files: readonly File[]): Promise<void> => {
      for (const file of files) {
        setState({ status: 'coming' })
        const next = await keep(file, day, area)
        setState(next)
        if (next.status === 'refused') return
      }
    },
    [day, area],
  )
  return { state, take }
}

async function keep(file: File, day: CivilDate, area: Area): Promise<PictureState> {
  const drawn = await drawPicture(file)
  if (typeof drawn === 'string') return { status: 'refused', why: REFUSALS[drawn]() }
  const reply = await call('picture.add', { day, ...drawn })
  if (!reply.ok) return { status: 'refused', why: failureWords(reply.error) }
  const field = area.current
  if (field === null) return { status: 'none' }
  const edit = insertBlock(selectionOf(field), pictureMarkdown(reply.value.id, ''))
  if (applyEdit(field.value, edit).length > LONGEST_REFLECTION) {
    return { status: 'refused', why: words.pictureLongText }
  }
  typeInto(field, edit)
  return { status: 'added' }
}
