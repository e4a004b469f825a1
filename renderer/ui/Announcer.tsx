import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'
import styles from './Announcer.module.css'
import { classNames } from './classNames.ts'
import { Toast, type ToastMessage } from './Toast.tsx'
import { words } from './words.ts'

const cx = classNames(styles)

export interface Announcement extends ToastMessage {
  /** For screen readers alone: nothing is drawn. */
  quiet?: boolean
}

type Announce = (message: Announcement) => void

const AnnounceContext = createContext<Announce | null>(null)

/** How many messages may be in sight at once; the oldest goes first. */
const MOST_IN_SIGHT = 3

interface Shown {
  readonly key: number
  readonly message: ToastMessage
  readonly content: number
}

interface AnnouncerProviderProps {
  children: ReactNode
  /** Counts what stands behind the screens: an Undo from before the last change would reach into another content. */
  content?: number
}

/** Says things politely: one live region for the whole app, and the toasts that belong to it. */
export function AnnouncerProvider({ children, content = 0 }: AnnouncerProviderProps) {
  const [shown, setShown] = useState<readonly Shown[]>([])
  const [spoken, setSpoken] = useState('')
  const count = useRef(0)
  const announce = useCallback<Announce>(
    ({ quiet, ...message }) => {
      count.current += 1
      const key = count.current
      // The same sentence twice is only spoken twice if the region's text changes.
      setSpoken(key % 2 === 0 ? message.text : `${message.text}\u00a0`)
      if (!quiet) setShown((before) => [...before, { key, message, content }].slice(-MOST_IN_SIGHT))
    },
    [content],
  )
  const valid = shown.filter((one) => one.message.action === undefined || one.content === content)
  const dismiss = useCallback((key: number) => setShown((now) => now.filter((one) => one.key !== key)), [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
      <section className={cx('toasts')} aria-label={words.notifications} data-print="hide">
        {valid.map(({ key, message }) => (
          <Toast key={key} message={message} onDismiss={() => dismiss(key)} />
        ))}
      </section>
    </AnnounceContext>
  )
}

/** @returns a function that says a message; it stays the same between renders of one content */
export function useAnnounce(): Announce {
  const announce = useContext(AnnounceContext)
  if (announce === null) throw new Error('useAnnounce needs an AnnouncerProvider above it')
  return announce
}
