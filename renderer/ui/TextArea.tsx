import type { Ref, TextareaHTMLAttributes } from 'react'
import { classNames } from './classNames.ts'
import { Field, type FieldText } from './Field.tsx'
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

/** Several lines of text. The frame's hidden copy of the text gives the height, so that nothing is measured. */
export function TextArea({
  label,
  hint,
  error,
  value,
  onChange,
  face = 'interface',
  ...rest
}: TextAreaProps) {
  const change = useClearedText(value, onChange)
  return (
    <Field label={label} hint={hint} error={error}>
      {(links) => (
        <div className={cx('frame', face === 'reading' && 'reading')} data-text={`${value ?? ''} `}>
          <textarea
            {...links}
            dir="auto"
            ref={rest.inputRef}
            rows={rest.rows ?? 3}
            placeholder={rest.placeholder}
            maxLength={rest.maxLength}
            disabled={rest.disabled}
            value={value ?? ''}
            onBlur={rest.onBlur}
            onChange={(event) => change(event.currentTarget.value || null)}
            onDragOver={rest.onDragOver}
            onDrop={rest.onDrop}
            onKeyDown={rest.onKeyDown}
            onPaste={rest.onPaste}
          />
        </div>
      )}
    </Field>
  )
}
