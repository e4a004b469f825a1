import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './EmptyState.module.css'
import { Heading } from './Heading.tsx'
import { Icon, type IconName } from './icons.tsx'

const cx = classNames(styles)

interface EmptyStateProps {
  /** What would be here, said without blame: "No nights in this week yet". */
  title: string
  children?: ReactNode
  icon?: IconName
  /** One button: the natural next thing. */
  action?: ReactNode
}

/** Where nothing is recorded yet. */
export function EmptyState({ title, children, icon, action }: EmptyStateProps) {
  return (
    <div className={cx('empty')}>
      {icon && <Icon name={icon} size={28} />}
      <Heading>{title}</Heading>
      {children && <div className={cx('words')}>{children}</div>}
      {action}
    </div>
  )
}
