import type { ReactNode } from 'react'
import { classNames } from '../ui/classNames.ts'
import { Heading } from '../ui/Heading.tsx'
import styles from './Week.module.css'

const cx = classNames(styles)

interface FigureCardProps {
  children: ReactNode
  /** Remarks on the numbers: what was assumed, where they come from. */
  notes?: readonly string[]
}

/** The card around a figure of the week. */
export function FigureCard({ children, notes = [] }: FigureCardProps) {
  return (
    <div className={cx('card')}>
      {children}
      {notes.length > 0 && (
        <div className={cx('notes')}>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
    </div>
  )
}

/** In place of a figure that would be empty: one line, no drawing. */
export function NoFigure({ title, text }: { title: string; text: string }) {
  return (
    <section className={cx('none')}>
      <Heading>{title}</Heading>
      <p>{text}</p>
    </section>
  )
}
