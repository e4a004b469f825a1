import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './Disclosure.module.css'
import { Icon } from './icons.tsx'
import { words } from './words.ts'

const cx = classNames(styles)

interface DisclosureProps {
  label?: string
  children: ReactNode
  /** Whether it starts open. */
  open?: boolean
}

/** Something to unfold: how a judgement was worked out, a chart's table. */
export function Disclosure({ label = words.howWorkedOut, children, open }: DisclosureProps) {
  return (
    <details className={cx('disclosure')} open={open}>
      <summary className={cx('summary')}>
        <Icon name="chevronRight" size={16} />
        {label}
      </summary>
      <div className={cx('body')}>{children}</div>
    </details>
  )
}
