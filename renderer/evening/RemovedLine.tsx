import { useEffect, useRef } from 'react'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import styles from './Evening.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

interface RemovedLineProps {
  /** What was removed last, and can come back first. */
  gone: {
    readonly title: string
    readonly item: { readonly item: { readonly id: string } }
    readonly fresh: boolean
  }
  onUndo: () => void
}

/** Says what was removed, in its place, and takes the focus to "Undo" so that no one has to look for it. */
export function RemovedLine({ gone: { title, item, fresh }, onUndo }: RemovedLineProps) {
  const undo = useRef<HTMLButtonElement>(null)
  const { id } = item.item
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each removal the focus is to be found again
  useEffect(() => {
    if (fresh) undo.current?.focus()
  }, [fresh, id])
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
