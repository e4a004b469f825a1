import { classNames } from './classNames.ts'
import styles from './control.module.css'
import { Field, type FieldText } from './Field.tsx'
import { Icon } from './icons.tsx'
import { words } from './words.ts'

const cx = classNames(styles)

interface SelectProps<T extends string> extends FieldText {
  value: T | null
  onChange: (next: T | null) => void
  options: readonly { value: T; label: string }[]
  /** The words of the empty choice; null takes the empty choice away, for settings that always have a value. */
  emptyLabel?: string | null
  disabled?: boolean
}

/** A native list to choose from: for more than five answers. */
export function Select<T extends string>(props: SelectProps<T>) {
  const {
    label,
    hint,
    error,
    leftOut,
    value,
    onChange,
    options,
    emptyLabel = words.notChosen,
    disabled,
  } = props
  const choose = (chosen: string) =>
    onChange(options.find((option) => option.value === chosen)?.value ?? null)
  return (
    <Field {...{ label, hint, error, leftOut }}>
      {(links) => (
        <div className={cx('well', 'select')}>
          <select
            {...links}
            className={cx('input')}
            disabled={disabled}
            value={value ?? ''}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {(emptyLabel !== null || value === null) && <option value="">{emptyLabel ?? ''}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevronDown" size={16} />
        </div>
      )}
    </Field>
  )
}
