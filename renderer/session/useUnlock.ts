import { useEffect, useRef, useState } from 'react'
import type { SessionStatus } from '../../shared/ipc/contract/session.ts'
import { call } from '../bridge/call.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { type Trouble, troubleCode } from './trouble.ts'
import { useWait } from './useWait.ts'

/** Tries a passphrase, and after a wrong one asks how long to wait until the next. */
export function useUnlock(
  initialWaitMs: number,
  onOpened: (status: SessionStatus) => void,
  onTrouble: (trouble: Trouble) => void,
) {
  const [passphrase, setPassphrase] = useState('')
  const wait = useWait(initialWaitMs)
  const field = useRef<HTMLInputElement>(null)
  const { run, running, failure, clear } = useJournalCommand('session.unlock')
  useEffect(() => field.current?.focus(), [])

  const submit = async () => {
    if (running || wait.leftMs > 0) return
    const reply = await run({ passphrase })
    if (reply.ok) return onOpened(reply.value)
    if (troubleCode(reply.error) !== null) {
      return onTrouble({ failure: reply.error, secret: { type: 'passphrase', passphrase } })
    }
    field.current?.select()
    const status = await call('session.status', {})
    if (status.ok && status.value.state === 'locked') wait.start(status.value.waitMs)
  }
  const change = (next: string | null) => {
    setPassphrase(next ?? '')
    clear()
  }
  return { passphrase, change, submit, running, failure, wait, field }
}
