import { type KeyboardEvent, useId } from 'react'
import styles from './ChoiceGroup.module.css'
import { classNames } from './classNames.ts'
import type { FieldText } from './Field.tsx'
import { GroupField } from './GroupField.tsx'
import { LeaveOut } from './LeaveOut.tsx'

const cx = classNames(styles)

export interface Choice<T extends string> {
  value: T
  label: string
  /** The lower-case letter that chooses it. */
  key?: string
}

interface ChoiceGroupProps<T extends string> extends FieldText {
  value: T | null
  onChange: (next: T | null) => void
  options: readonly Choice<T>[]
  /** Whether the answer may be taken back by Backspace or a second press; yes unless told. Settings say no. */
  clearable?: boolean
  aligned?: boolean
}

/** One of a few answers, all in sight. Arrow keys move, a letter may choose, Backspace clears. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const { value, onChange, options, clearable = true, aligned = false, leftOut, ...text } = props
  const name = useId()
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = options.findIndex((option) => option.key === event.key.toLowerCase())
    const chosen = options[at]
    if (chosen !== undefined) {
      event.preventDefault()
      onChange(chosen.value)
      event.currentTarget.querySelectorAll('input')[at]?.focus()
      return
    }
    if (!clearable || value === null || (event.key !== 'Backspace' && event.key !== 'Delete')) return
    event.preventDefault()
    onChange(null)
  }
  return (
    <GroupField {...text} aligned={aligned} role="radiogroup" onKeyDown={press}>
      <div className={cx('line')}>
        <div className={cx('options')}>
          {options.map((option) => (
            <label key={option.value} className={cx('option', option.value === value && 'chosen')}>
              <input
                type="radio"
                className="visually-hidden"
                name={name}
                checked={option.value === value}
                onChange={() => onChange(option.value)}
                onClick={() => clearable && option.value === value && onChange(null)}
              />
              {option.label}
            </label>
          ))}
        </div>
        {leftOut && <LeaveOut label={text.label} {...leftOut} />}
      </div>
    </GroupField>
  )
}
