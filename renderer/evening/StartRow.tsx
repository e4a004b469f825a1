import type { ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Cluster } from '../ui/Layout.tsx'
import styles from './Evening.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

/** Something that can be had again as it was the last time. */
export interface Again {
  readonly what: string
  /** Minutes; null = not known. */
  readonly minutes: number | null
  readonly take: () => void
}

interface StartRowProps {
  /** What was done before, the newest first. */
  again: readonly Again[]
  addLabel: string
  onAdd: () => void
  /** Why no more can be added; null while more can. */
  full: string | null
  /** Further one-press answers. */
  children?: ReactNode
}

/** The one-press ways to begin: as last time, something new, or what else can be said at once. */
export function StartRow({ again, addLabel, onAdd, full, children }: StartRowProps) {
  if (full !== null) return <p className={cx('note')}>{full}</p>
  return (
    <Cluster>
      {again.map(({ what, minutes, take }) => {
        const label = words.asLastTime(what, minutes)
        return (
          <Button key={label} size="small" icon="refresh" onClick={take} name={words.asLastTimeOf(label)}>
            {label}
          </Button>
        )
      })}
      <Button size="small" icon="plus" onClick={onAdd}>
        {addLabel}
      </Button>
      {children}
    </Cluster>
  )
}
