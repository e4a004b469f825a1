import { classNames } from './classNames.ts'
import type { FieldText } from './Field.tsx'
import { GroupField } from './GroupField.tsx'
import { PressToggle } from './PressToggle.tsx'
import styles from './TagToggles.module.css'

const cx = classNames(styles)

interface TagTogglesProps<T extends string> extends FieldText {
  /** The tags that are on, in the order of `options`. */
  value: readonly T[]
  onChange: (next: T[]) => void
  options: readonly { value: T; label: string }[]
}

/** Tags that can be on together: ill, travel, alcohol, heat. */
export function TagToggles<T extends string>({ value, onChange, options, ...text }: TagTogglesProps<T>) {
  const toggle = (tag: T) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((option) => (option === tag ? !value.includes(tag) : value.includes(option))),
    )
  return (
    <GroupField {...text} role="group">
      <div className={cx('tags')}>
        {options.map((option) => (
          <PressToggle
            key={option.value}
            label={option.label}
            value={value.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
        ))}
      </div>
    </GroupField>
  )
}
