import {
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { LONGEST_REFLECTION } from '../../shared/evening/reflection.ts'
import { picturesIn } from '../../shared/pictures/picture.ts'
import { TextArea } from '../ui/TextArea.tsx'
import { FormatBar } from './FormatBar.tsx'
import { editOfKey, type Format, formatEdit } from './formatKeys.ts'
import { MarkdownText } from './MarkdownText.tsx'
import { Picture } from './Picture.tsx'
import { isPicture } from './pictureFile.ts'
import styles from './Reflection.module.css'
import { selectionOf, typeInto } from './typeInto.ts'
import { type PictureState, usePictures } from './usePictures.ts'
import { words } from './words.ts'

interface ReflectionEditorProps {
  label: string
  /** What it answers; null = a blank page. */
  question: string | null
  text: string
  onChange: (text: string) => void
  day: CivilDate
  /** The focus goes into it when it appears. */
  takesFocus: boolean
}

/** One text: written as Markdown in a plain field, read as what it means. */
export function ReflectionEditor({
  label,
  question,
  text,
  onChange,
  day,
  takesFocus,
}: ReflectionEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [reading, setReading] = useState(false)
  const pictures = usePictures(day, area)
  useLayoutEffect(() => {
    if (takesFocus) area.current?.focus()
  }, [takesFocus])
  const format = useCallback((which: Format) => {
    if (area.current !== null) typeInto(area.current, formatEdit(which, selectionOf(area.current)))
  }, [])
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { isComposing } = event.nativeEvent
    const edit = editOfKey({ ...keysOf(event), isComposing }, selectionOf(event.currentTarget))
    if (edit === null) return
    event.preventDefault()
    typeInto(event.currentTarget, edit)
  }
  const takeFrom = (event: ClipboardEvent | DragEvent, data: DataTransfer) => {
    const files = [...data.files].filter(isPicture)
    if (files.length === 0) return
    event.preventDefault()
    void pictures.take(files)
  }
  return (
    <div className={styles['editor']}>
      {question !== null && <p className={styles['question']}>{question}</p>}
      {reading ? (
        <section aria-label={label}>
          <MarkdownText text={text} />
        </section>
      ) : (
        <TextArea
          label={label}
          face="reading"
          rows={6}
          value={text === '' ? null : text}
          maxLength={LONGEST_REFLECTION}
          onChange={(next) => onChange(next ?? '')}
          error={pictures.state.status === 'refused' ? pictures.state.why : undefined}
          inputRef={area}
          onKeyDown={press}
          onPaste={(event) => takeFrom(event, event.clipboardData)}
          onDrop={(event) => takeFrom(event, event.dataTransfer)}
        />
      )}
      <FormatBar
        onFormat={format}
        onPictures={pictures.take}
        blank={text === ''}
        reading={reading}
        onRead={setReading}
      />
      <p className={styles['state']} role="status">
        {stateWords(pictures.state)}
      </p>
      {!reading && <Pictures text={text} />}
    </div>
  )
}

const keysOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) => ({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
})

function stateWords({ status }: PictureState): string {
  if (status === 'coming') return words.pictureComes
  return status === 'added' ? words.pictureAdded : ''
}

/** The pictures that a text names, below it, since a plain field cannot show them. */
function Pictures({ text }: { text: string }) {
  const ids = picturesIn(text)
  if (ids.length === 0) return null
  return (
    <ul className={styles['pictures']} aria-label={words.picturesOf}>
      {ids.map((id) => (
        <li key={id}>
          <Picture id={id} description="" />
        </li>
      ))}
    </ul>
  )
}
