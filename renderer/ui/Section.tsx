import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import { Heading, HeadingScope } from './Heading.tsx'
import styles from './Section.module.css'

const cx = classNames(styles)

interface SectionProps {
  title: string
  children: ReactNode
  hint?: ReactNode
  /** Buttons at the end of the heading's line. */
  actions?: ReactNode
  /** Sets it on a card of its own. */
  card?: boolean
}

/** A named part of a screen; the headings inside are one level deeper. */
export function Section({ title, children, hint, actions, card = false }: SectionProps) {
  return (
    <section className={cx('section', card && 'card')}>
      <div className={cx('head')}>
        <div className={cx('words')}>
          <Heading>{title}</Heading>
          {hint && <p className={cx('hint')}>{hint}</p>}
        </div>
        {actions && <div className={cx('actions')}>{actions}</div>}
      </div>
      <HeadingScope>{children}</HeadingScope>
    </section>
  )
}

/** A section on a card. */
export function Card(props: Omit<SectionProps, 'card'>) {
  return <Section {...props} card />
}
