import { classNames } from './classNames.ts'
import styles from './control.module.css'
import { Field, type FieldText } from './Field.tsx'
import { Icon } from './icons.tsx'
import { words } from './words.ts'

const cx = classNames(styles)

export interface SelectOption<T extends string> {
  value: T
  label: string
  group?: string
}

interface SelectProps<T extends string> extends FieldText {
  value: T | null
  onChange: (next: T | null) => void
  /** Neighbours with the same group stand under its name. */
  options: readonly SelectOption<T>[]
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
            {grouped(options).map(({ group, members }) =>
              group === undefined ? (
                members.map(optionOf)
              ) : (
                <optgroup key={group} label={group}>
                  {members.map(optionOf)}
                </optgroup>
              ),
            )}
          </select>
          <Icon name="chevronDown" size={16} />
        </div>
      )}
    </Field>
  )
}

const optionOf = ({ value, label }: SelectOption<string>) => (
  <option key={value} value={value}>
    {label}
  </option>
)

/** Options in runs of one group, in their order. */
function grouped<T extends string>(options: readonly SelectOption<T>[]) {
  const runs: { group: string | undefined; members: SelectOption<T>[] }[] = []
  for (const option of options) {
    const last = runs.at(-1)
    if (last !== undefined && last.group === option.group) last.members.push(option)
    else runs.push({ group: option.group, members: [option] })
  }
  return runs
}
