import { useState } from 'react'
import type { Channel } from '../../shared/ipc/channels.ts'
import type { Envelope } from '../../shared/ipc/envelope.ts'
import { failureWords } from '../bridge/failureWords.ts'
import { localClockTime } from '../bridge/localClock.ts'
import { queryClient } from '../bridge/queryClient.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import type { SaveState } from '../ui/SaveStatus.tsx'
import { words } from './words.ts'

interface SaveAtOnceParts<T> {
  /** The channel that reads the value; what was saved is put where its reading is kept. */
  readonly reads: Channel
  /** The value as it was read; undefined until then. */
  readonly stored: T | undefined
  readonly save: (next: T) => Promise<Envelope<T>>
}

export interface SaveAtOnce<T> {
  /** What to show: the newest choice, also while it is not saved yet. */
  readonly value: T | undefined
  /** Takes over a change of a part of the screen and saves the whole value. */
  readonly change: (part: string, patch: Partial<T>) => void
  /** The status for one part of the screen; null where nothing was changed. */
  readonly statusOf: (part: string) => SaveState | null
}

/** Saves each change as it is made, and says honestly how that went. A refused choice stays, to be sent again. */
export function useSaveAtOnce<T>({ reads, stored, save }: SaveAtOnceParts<T>): SaveAtOnce<T> {
  const [choice, setChoice] = useState<T | null>(null)
  const [status, setStatus] = useState<{ part: string; state: SaveState } | null>(null)
  const announce = useAnnounce()
  const value = choice ?? stored

  const send = async (part: string, next: T): Promise<void> => {
    setStatus({ part, state: { kind: 'saving' } })
    const reply = await save(next)
    if (!reply.ok) {
      const retry = () => void send(part, next)
      setStatus({ part, state: { kind: 'failed', text: failureWords(reply.error), onRetry: retry } })
      return
    }
    queryClient.setQueryData([reads, {}], reply.value)
    // From here on the stored value counts again, which others may change, as the palette does with the theme.
    setChoice((newest) => (newest === next ? null : newest))
    // From here on what is stored is shown, so that a change made elsewhere shows too.
    setChoice((now) => (now === next ? null : now))
    setStatus({ part, state: { kind: 'saved', at: localClockTime() } })
    announce({ text: words.saved, quiet: true })
  }
  const change = (part: string, patch: Partial<T>) => {
    if (value === undefined) return
    const next = { ...value, ...patch }
    setChoice(next)
    void send(part, next)
  }
  const statusOf = (part: string) => (status?.part === part ? status.state : null)
  return { value, change, statusOf }
}
