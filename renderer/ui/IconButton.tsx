import type { Ref } from 'react'
import { classNames } from './classNames.ts'
import styles from './IconButton.module.css'
import { Icon, type IconName } from './icons.tsx'
import { Tooltip } from './Tooltip.tsx'

const cx = classNames(styles)

interface IconButtonProps {
  icon: IconName
  /** Says what it does; it is the accessible name and the tooltip. */
  label: string
  onClick: () => void
  size?: 'normal' | 'small'
  disabled?: boolean
  /** For a toggle: whether it is on. */
  pressed?: boolean
  /** Left out of the tab order only where a key does the same, as Backspace clears a scale. */
  skipTab?: boolean
  buttonRef?: Ref<HTMLButtonElement>
}

/** A button that shows an icon alone: for things that everyone knows by sight, such as close or undo. */
export function IconButton({ icon, label, onClick, size = 'normal', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <button
        ref={rest.buttonRef}
        type="button"
        className={cx('button', size === 'small' && 'small')}
        aria-label={label}
        aria-pressed={rest.pressed}
        disabled={rest.disabled}
        tabIndex={rest.skipTab ? -1 : undefined}
        onClick={onClick}
      >
        <Icon name={icon} size={size === 'small' ? 16 : 20} />
      </button>
    </Tooltip>
  )
}
