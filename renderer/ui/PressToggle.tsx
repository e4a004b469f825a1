import { classNames } from './classNames.ts'
import { Icon } from './icons.tsx'
import styles from './TagToggles.module.css'

const cx = classNames(styles)

interface PressToggleProps {
  label: string
  value: boolean
  onChange: (next: boolean) => void
  size?: 'normal' | 'small'
}

/** One thing that is said, or taken back, by a press: a tag by itself. */
export function PressToggle({ label, value, onChange, size = 'normal' }: PressToggleProps) {
  return (
    <button
      type="button"
      className={cx('tag', value && 'on', size === 'small' && 'small')}
      aria-pressed={value}
      onClick={() => onChange(!value)}
    >
      <Icon name={value ? 'check' : 'plus'} size={14} />
      {label}
    </button>
  )
}
