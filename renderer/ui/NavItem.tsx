import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import { Icon, type IconName } from './icons.tsx'
import styles from './NavItem.module.css'
import { Tooltip } from './Tooltip.tsx'

const cx = classNames(styles)

interface NavItemProps {
  label: string
  icon: IconName
  /** Whether its screen is the one shown. */
  current: boolean
  onSelect: () => void
  /** Icon alone, with the label as tooltip: where the window is narrow. */
  compact?: boolean
  /** A word at the end, such as a shortcut. */
  note?: ReactNode
}

/** One entry of the side navigation; stands in an `<li>`. */
export function NavItem({ label, icon, current, onSelect, compact = false, note }: NavItemProps) {
  const button = (
    <button
      type="button"
      className={cx('item', compact && 'compact', current && 'current')}
      aria-current={current ? 'page' : undefined}
      onClick={onSelect}
    >
      <Icon name={icon} />
      <span className={compact ? 'visually-hidden' : cx('label')}>{label}</span>
      {note && !compact && <span className={cx('note')}>{note}</span>}
    </button>
  )
  return compact ? <Tooltip text={label}>{button}</Tooltip> : button
}
