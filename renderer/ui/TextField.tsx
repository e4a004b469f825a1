import type { ReactNode, Ref } from 'react'
import { classNames } from './classNames.ts'
import styles from './control.module.css'
import { Field, type FieldText } from './Field.tsx'

const cx = classNames(styles)

interface TextFieldProps extends FieldText {
  value: string | null
  /** An emptied field is null. */
  onChange: (next: string | null) => void
  placeholder?: string
  type?: 'text' | 'search' | 'date'
  maxLength?: number
  disabled?: boolean
  spellCheck?: boolean
  /** Enter was pressed. */
  onEnter?: () => void
  onBlur?: () => void
  start?: ReactNode
  inputRef?: Ref<HTMLInputElement>
}

/** One line of text. */
export function TextField({ label, hint, error, leftOut, value, onChange, ...rest }: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, leftOut }}>
      {(links) => (
        <div className={cx('well')}>
          {rest.start}
          <input
            {...links}
            ref={rest.inputRef}
            className={cx('input')}
            type={rest.type ?? 'text'}
            autoComplete="off"
            spellCheck={rest.spellCheck}
            placeholder={rest.placeholder}
            maxLength={rest.maxLength}
            disabled={rest.disabled}
            value={value ?? ''}
            onBlur={rest.onBlur}
            onChange={(event) => onChange(event.currentTarget.value || null)}
            onKeyDown={(event) => event.key === 'Enter' && rest.onEnter?.()}
          />
        </div>
      )}
    </Field>
  )
}
