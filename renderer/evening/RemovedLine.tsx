import { useEffect, useRef } from 'react'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import styles from './Evening.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

/** Says what was removed, in its place, and takes the focus to "Undo" so that no one has to look for it. */
export function RemovedLine({ title, onUndo }: { title: string; onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => undo.current?.focus(), [])
  return (
    <p className={cx('removed')}>
      <span>{words.removed(title)}</span>
      <Button
        size="small"
        tone="plain"
        icon="undo"
        buttonRef={undo}
        onClick={onUndo}
        name={`${words.undo}: ${words.removed(title)}`}
      >
        {words.undo}
      </Button>
    </p>
  )
}
