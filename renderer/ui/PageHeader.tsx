import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './PageHeader.module.css'

const cx = classNames(styles)

interface PageHeaderProps {
  title: string
  /** A small line above the title: the day, the week. */
  eyebrow?: ReactNode
  /** One sentence under the title. */
  lede?: ReactNode
  actions?: ReactNode
}

/** The top of a screen: its only first-level heading. */
export function PageHeader({ title, eyebrow, lede, actions }: PageHeaderProps) {
  return (
    <header className={cx('header')}>
      <div className={cx('words')}>
        {eyebrow && <p className={cx('eyebrow')}>{eyebrow}</p>}
        <h1 className={cx('title')} tabIndex={-1}>
          {title}
        </h1>
        {lede && <p className={cx('lede')}>{lede}</p>}
      </div>
      {actions && <div className={cx('actions')}>{actions}</div>}
    </header>
  )
}
