import { type ReactNode, useId } from 'react'
import { classNames } from './classNames.ts'
import { describe, FieldNotes } from './Field.tsx'
import styles from './Toggle.module.css'

const cx = classNames(styles)

export interface ToggleProps {
  label: string
  hint?: ReactNode
  error?: string | null | undefined
  value: boolean
  onChange: (next: boolean) => void
  disabled?: boolean
}

/** The drawn part of Checkbox and Switch: a native box with its label as target. */
export function Toggle({
  label,
  hint,
  error,
  value,
  onChange,
  disabled,
  look,
}: ToggleProps & { look: 'checkbox' | 'switch' }) {
  const id = useId()
  return (
    <div className={cx('toggle')}>
      <label className={cx('line')}>
        <input
          {...describe(id, hint, error)}
          id={id}
          type="checkbox"
          role={look === 'switch' ? 'switch' : undefined}
          className={cx('input', look)}
          checked={value}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <div className={cx('notes', look === 'switch' && 'notesOfSwitch')}>
        <FieldNotes id={id} hint={hint} error={error} />
      </div>
    </div>
  )
}
