import { useCallback, useState } from 'react'
import type { SessionStatus } from '../../shared/ipc/contract/session.ts'
import { handOver } from '../bridge/flush.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'

/** Locking in the right order: first save what is typed; when that fails, ask before anything is lost. */
export function useLock(onLocked: (status: SessionStatus) => void) {
  const { run, running, failure } = useJournalCommand('session.lock')
  const [unsaved, setUnsaved] = useState(false)
  const lockNow = useCallback(async () => {
    const reply = await run({})
    setUnsaved(false)
    if (reply.ok) onLocked(reply.value)
  }, [run, onLocked])
  const lock = useCallback(async () => {
    if (await handOver()) await lockNow()
    else setUnsaved(true)
  }, [lockNow])
  return { lock, lockNow, stay: () => setUnsaved(false), unsaved, running, failure }
}

export type Lock = ReturnType<typeof useLock>
