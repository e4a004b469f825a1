import type { ReactNode, Ref } from 'react'
import styles from './Button.module.css'
import { classNames } from './classNames.ts'
import { Icon, type IconName } from './icons.tsx'
import { words } from './words.ts'

const cx = classNames(styles)

export type ButtonTone = 'primary' | 'quiet' | 'plain' | 'danger'

interface ButtonProps {
  children: ReactNode
  onClick?: (() => void) | undefined
  tone?: ButtonTone
  size?: 'normal' | 'small'
  icon?: IconName
  /** Under way: keeps its place and focus, says so, and ignores further presses. */
  busy?: boolean
  disabled?: boolean
  type?: 'button' | 'submit'
  describedBy?: string
  /** The accessible name, where the visible words alone would not tell; it begins with them. */
  name?: string
  /** Left out of the tab order only where a key does the same. */
  skipTab?: boolean
  buttonRef?: Ref<HTMLButtonElement>
}

/** A button. One `primary` a screen at most; `danger` only where something is taken away. */
export function Button(props: ButtonProps) {
  const { children, onClick, tone = 'quiet', size = 'normal', icon, busy = false, disabled = false } = props
  const press = (event: { preventDefault: () => void }) => {
    if (busy) event.preventDefault()
    else onClick?.()
  }
  return (
    <button
      ref={props.buttonRef}
      type={props.type ?? 'button'}
      className={cx('button', tone, size === 'small' && 'small')}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      aria-describedby={props.describedBy}
      aria-label={props.name}
      tabIndex={props.skipTab ? -1 : undefined}
      onClick={press}
    >
      {busy ? <span className={cx('spinner')} /> : icon && <Icon name={icon} size={18} />}
      <span>{children}</span>
      {busy && <span className="visually-hidden">{words.busy}</span>}
    </button>
  )
}
