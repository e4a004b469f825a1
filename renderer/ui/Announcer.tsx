import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
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

/** What stands at the edge of the window, for those who cannot point at it. */
export interface Messages {
  /** The newest message that offers something to do; null when none does. */
  readonly offer: { readonly text: string; readonly label: string; readonly run: () => void } | null
  /** Takes the focus to the newest message. False when there is none. */
  readonly focus: () => boolean
}

const MessagesContext = createContext<Messages | null>(null)

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
  const region = useRef<HTMLElement>(null)
  const offering = valid.findLast(({ message }) => message.action !== undefined)
  const messages = useMemo<Messages>(
    () => ({
      offer: offering === undefined ? null : offerOf(offering, dismiss),
      focus: () => {
        const buttons = region.current?.querySelectorAll<HTMLElement>(':scope > :last-child button')
        buttons?.[0]?.focus()
        return buttons?.[0] !== undefined
      },
    }),
    [offering, dismiss],
  )
  return (
    <AnnounceContext value={announce}>
      <MessagesContext value={messages}>{children}</MessagesContext>
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
      <section ref={region} className={cx('toasts')} aria-label={words.notifications} data-print="hide">
        {valid.map(({ key, message }) => (
          <Toast key={key} message={message} onDismiss={() => dismiss(key)} />
        ))}
      </section>
    </AnnounceContext>
  )
}

/** Doing what a message offers takes the message away, as pressing its button does. */
function offerOf(
  { key, message: { text, action } }: Shown,
  dismiss: (key: number) => void,
): Messages['offer'] {
  if (action === undefined) return null
  const run = () => {
    action.run()
    dismiss(key)
  }
  return { text, label: action.label ?? words.undo, run }
}

/** @returns what stands at the edge of the window; the component is drawn again when that changes */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext)
  if (messages === null) throw new Error('useMessages needs an AnnouncerProvider above it')
  return messages
}

/** @returns a function that says a message; it stays the same between renders of one content */
export function useAnnounce(): Announce {
  const announce = useContext(AnnounceContext)
  if (announce === null) throw new Error('useAnnounce needs an AnnouncerProvider above it')
  return announce
}
