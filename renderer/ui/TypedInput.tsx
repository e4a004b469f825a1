import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { classNames } from './classNames.ts'
import styles from './control.module.css'
import { Field, type FieldText } from './Field.tsx'
import type { useTypedValue } from './useTypedValue.ts'

const cx = classNames(styles)

/** Props that every field with typed figures takes besides its value. */
export interface TypedInputProps extends FieldText {
  disabled?: boolean
  inputRef?: Ref<HTMLInputElement>
}

interface Parts extends TypedInputProps {
  field: Pick<ReturnType<typeof useTypedValue>, 'text' | 'reason' | 'type' | 'commit'>
  placeholder?: string | undefined
  inputMode: 'numeric' | 'decimal'
  /** Arrow up and down: +1 or -1, and whether Shift was held. */
  onStep: (direction: 1 | -1, coarse: boolean) => void
  unit?: ReactNode
  end?: ReactNode
}

/** The drawn part of ClockTimeField, MinutesField and NumberField. */
export function TypedInput({ field, onStep, unit, end, ...rest }: Parts) {
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return field.commit()
    if ((event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || event.ctrlKey || event.altKey) return
    event.preventDefault()
    onStep(event.key === 'ArrowUp' ? 1 : -1, event.shiftKey)
  }
  return (
    <Field label={rest.label} hint={rest.hint} error={rest.error ?? field.reason}>
      {(links) => (
        <div className={cx('well', 'figures', Boolean(end) && 'end')}>
          <input
            {...links}
            ref={rest.inputRef}
            className={`${cx('input')} tabular`}
            type="text"
            inputMode={rest.inputMode}
            autoComplete="off"
            spellCheck={false}
            disabled={rest.disabled}
            placeholder={rest.placeholder}
            value={field.text}
            onChange={(event) => field.type(event.currentTarget.value)}
            onBlur={field.commit}
            onKeyDown={press}
          />
          {unit && <span className={cx('unit')}>{unit}</span>}
          {end}
        </div>
      )}
    </Field>
  )
}
