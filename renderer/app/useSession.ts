import { useCallback, useEffect, useRef, useState } from 'react'
import type { SessionStatus } from '../../shared/ipc/contract/session.ts'
import { call, replyValue } from '../bridge/call.ts'
import { useJournalEvent } from '../bridge/events.ts'
import { forgetEverything, readEverythingAgain } from '../bridge/queryClient.ts'
import { forgetEditors } from '../evening/editorSessions.ts'
import { sessionKey } from './sessionKey.ts'

export interface Session {
  /** What the main process last said; null until it has said something. */
  readonly status: SessionStatus | null
  /** Counts how often another content was put behind the same screens, as a restore does. */
  readonly content: number
  /** Takes over the status that came as the answer to a command. */
  readonly apply: (status: SessionStatus) => void
  /** Asks for the status. */
  readonly ask: () => Promise<void>
}

/** Follows whether a journal is open. Whenever another one is, or none, all that was read is dropped. */
export function useSession(): Session {
  const [status, setStatus] = useState<SessionStatus | null>(null)
  const [broken, setBroken] = useState<unknown>(null)
  const [content, setContent] = useState(0)
  const heldKey = useRef<string | null>(null)
  const heldContent = useRef<number | null>(null)

  const apply = useCallback((next: SessionStatus) => {
    const key = sessionKey(next)
    if (key !== heldKey.current) forgetEverything()
    heldKey.current = key
    heldContent.current = next.state === 'unlocked' ? next.content : null
    setStatus(next)
  }, [])
  const ask = useCallback(async () => {
    try {
      apply(replyValue(await call('session.status', {})))
    } catch (cause) {
      setBroken(cause)
    }
  }, [apply])

  useEffect(() => void ask(), [ask])
  useJournalEvent('session.changed', (next) => {
    const sameJournal = sessionKey(next) === heldKey.current
    const before = heldContent.current
    apply(next)
    if (!sameJournal || next.state !== 'unlocked' || next.content === before) return
    // Another content stands behind the same screens, after a restore: no draft of the one before may reach it.
    forgetEditors()
    setContent((count) => count + 1)
    void readEverythingAgain()
  })
  // Once the screens of the journal before are gone, nothing may be left of what they asked for on their way out.
  const key = status === null ? null : sessionKey(status)
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the journal changes
  useEffect(() => {
    if (status !== null && status.state !== 'unlocked') forgetEverything()
  }, [key])

  if (broken !== null) throw broken
  return { status, content, apply, ask }
}
