import { type FocusEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { classNames } from './classNames.ts'
import { IconButton } from './IconButton.tsx'
import { Icon } from './icons.tsx'
import styles from './Toast.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

export interface ToastMessage {
  /** A sentence: "Moved to the bin." */
  text: string
  /** One thing to do about it, such as Undo. */
  action?: { label?: string; run: () => void }
  tone?: 'calm' | 'problem'
}

/** How long a message stays, in milliseconds; longer when there is something to press. */
const STAY_MS = 7_000
const STAY_WITH_ACTION_MS = 14_000

/** A message at the edge of the window. It waits while pointed at or focused; a problem waits until dismissed. */
export function Toast({ message, onDismiss }: { message: ToastMessage; onDismiss: () => void }) {
  const { text, action, tone = 'calm' } = message
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  const waits = pointed || focused || tone === 'problem'
  const stay = action ? STAY_WITH_ACTION_MS : STAY_MS
  const leave = useEffectEvent(onDismiss)
  useEffect(() => {
    if (waits) return
    const timer = setTimeout(leave, stay)
    return () => clearTimeout(timer)
  }, [waits, stay])
  const cameFrom = useRef<HTMLElement | null>(null)
  const enter = (event: FocusEvent) => {
    setFocused(true)
    const from = event.relatedTarget
    if (from instanceof HTMLElement && !event.currentTarget.contains(from)) cameFrom.current = from
  }
  const finish = (run?: () => void) => {
    run?.()
    cameFrom.current?.focus()
    onDismiss()
  }
  return (
    // Named, so that the Undo of one message is told from that of another.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div
      role="group"
      aria-label={text}
      className={cx('toast', tone)}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={enter}
      onBlur={() => setFocused(false)}
    >
      {tone === 'problem' && <Icon name="problem" />}
      <span className={cx('text')}>{text}</span>
      {action && (
        <Button size="small" tone="plain" onClick={() => finish(action.run)}>
          {action.label ?? words.undo}
        </Button>
      )}
      <IconButton size="small" icon="close" label={words.dismiss} onClick={() => finish()} />
    </div>
  )
}
