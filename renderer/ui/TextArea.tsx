import {
  type Ref,
  type TextareaHTMLAttributes,
  useImperativeHandle,
  useLayoutEffect,
  useReducer,
  useRef,
} from 'react'
import { classNames } from './classNames.ts'
import { type ControlLinks, Field, type FieldText } from './Field.tsx'
import { fitToText, followWidth } from './growWithText.ts'
import { holdsRightToLeft } from './rightToLeft.ts'
import styles from './TextArea.module.css'
import { useClearedText } from './useClearedText.ts'

const cx = classNames(styles)

type Handlers = Pick<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'onBlur' | 'onDragOver' | 'onDrop' | 'onKeyDown' | 'onPaste'
>

interface TextAreaProps extends FieldText, Handlers {
  value: string | null
  /** An emptied field is null. */
  onChange: (next: string | null) => void
  /** `reading` sets what is written in the reading face, for reflections. */
  face?: 'interface' | 'reading'
  placeholder?: string
  /** Lines shown when empty; it grows with the text. */
  rows?: number
  maxLength?: number
  disabled?: boolean
  inputRef?: Ref<HTMLTextAreaElement>
}

/** Several lines of text, as high as the text needs. */
export function TextArea({ label, hint, error, leftOut, ...rest }: TextAreaProps) {
  return <Field {...{ label, hint, error, leftOut }}>{(links) => <Area {...rest} links={links} />}</Field>
}

type AreaProps = Omit<TextAreaProps, keyof FieldText> & { links: ControlLinks }

function Area({ links, value, onChange, face = 'interface', rows = 3, inputRef, ...rest }: AreaProps) {
  const change = useClearedText(value, onChange)
  const { field, redraw } = useWrittenText(value ?? '')
  useImperativeHandle(inputRef, () => field.current as HTMLTextAreaElement, [field])
  return (
    <div className={cx('frame', face === 'reading' && 'reading')}>
      <textarea
        {...links}
        {...rest}
        ref={field}
        // Asked for only where it matters: it lays a long text out anew at each key press.
        dir={holdsRightToLeft(value ?? '') ? 'auto' : undefined}
        style={{ '--rows': rows } as object}
        onChange={(event) => {
          change(withPlainLines(event.currentTarget.value) || null)
          redraw()
        }}
      />
    </div>
  )
}

/** What was put in at one stroke may end its lines as other systems do. */
const withPlainLines = (text: string): string => text.replaceAll(/\r\n?/g, '\n')

/** Writes another text, with the caret as far from its end as it was: what was refused of a paste stood before it. */
function write(field: HTMLTextAreaElement, text: string): void {
  const behind = field.value.length - field.selectionEnd
  field.value = text
  // A text that is set leaves the caret at its end.
  if (behind === 0) return
  const caret = Math.max(0, text.length - behind)
  field.setSelectionRange(caret, caret)
}

/**
 * Writes the text into the field where it is another than what stands there. React's own way would write all of it a
 * second time at each key press, as the field's default, which a long text makes felt.
 */
function useWrittenText(text: string) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [count, redraw] = useReducer((count: number) => count + 1, 0)
  const length = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change that was refused leaves the text as it was
  useLayoutEffect(() => {
    if (field.current === null) return
    const isOther = field.current.value !== text
    if (isOther) write(field.current, text)
    fitToText(field.current, isOther || text.length < length.current)
    length.current = text.length
  }, [text, count])
  useLayoutEffect(() => (field.current === null ? undefined : followWidth(field.current)), [])
  /** To be called after each change, so that one that was refused is taken back. */
  return { field, redraw }
}
