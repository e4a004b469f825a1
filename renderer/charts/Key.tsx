import type { ReactNode } from 'react'
import { classNames } from '../ui/classNames.ts'
import styles from './Key.module.css'

const cx = classNames(styles)

/** One line of a legend: a small drawing of the mark, 22 by 12 pixels, and its name. */
export function Key({ children, label }: { children: ReactNode; label: string }) {
  return (
    <li className={cx('key')}>
      <svg width={22} height={12} viewBox="0 0 22 12" aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  )
}
