import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import { Icon } from './icons.tsx'
import styles from './Notice.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

export type NoticeTone = 'info' | 'caution' | 'problem'

interface NoticeProps {
  tone?: NoticeTone
  title?: string
  children?: ReactNode
  actions?: ReactNode
  /** It appears as the answer to something: a screen reader is told. */
  live?: boolean
}

/** A remark that stays in place. The icon and the hidden word carry the tone as much as the colour does. */
export function Notice({ tone = 'info', title, children, actions, live = false }: NoticeProps) {
  return (
    <div className={cx('notice', tone)} role={live ? (tone === 'problem' ? 'alert' : 'status') : undefined}>
      <Icon name={tone} />
      <div className={cx('words')}>
        <span className="visually-hidden">{words[tone]}: </span>
        {title && <p className={cx('title')}>{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className={cx('actions')}>{actions}</div>}
      </div>
    </div>
  )
}
