import { useCallback, useState } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { Channel } from '../../shared/ipc/channels.ts'
import type { BackupSummary } from '../../shared/ipc/contract/backup.ts'
import type { Input } from '../../shared/ipc/contract.ts'
import { handOver } from '../bridge/flush.ts'
import { READ_FROM_DAYS } from '../bridge/refreshDays.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'

export type Secret = NonNullable<Input<'backup.inspect'>['secret']>

/** How far a restore has come. Nothing changes on disk before the last step. */
export type RestoreStep =
  | { readonly step: 'choose' }
  | { readonly step: 'secret'; readonly token: string }
  | {
      readonly step: 'preview'
      readonly token: string
      readonly secret: Secret | undefined
      readonly summary: BackupSummary
    }
  | { readonly step: 'done'; readonly safetyBackup: boolean }

const CHOOSE: RestoreStep = { step: 'choose' }

/** A secret only where there is one: the contract tells "none" by leaving it out. */
const withSecret = (token: string, secret: Secret | undefined) =>
  secret === undefined ? { token } : { token, secret }

/** Choosing, opening, previewing and putting in force one backup. */
export function useRestore() {
  const [at, setAt] = useState<RestoreStep>(CHOOSE)
  const [unsaved, setUnsaved] = useState(false)
  const choose = useJournalCommand('backup.choose')
  const inspect = useJournalCommand('backup.inspect')
  const restore = useJournalCommand('backup.restore', READ_AFTER_RESTORE)
  const take = useJournalCommand('backup.takeDays', READ_AFTER_TAKING)

  const look = async (token: string, secret?: Secret) => {
    const reply = await inspect.run(withSecret(token, secret))
    if (!reply.ok) return
    if (reply.value.outcome === 'needs-secret') setAt({ step: 'secret', token })
    else setAt({ step: 'preview', token, secret, summary: reply.value.summary })
  }
  const chooseFile = async () => {
    const reply = await choose.run({})
    if (reply.ok && reply.value !== null) await look(reply.value.token)
  }
  const putInForce = async (): Promise<boolean> => {
    if (at.step !== 'preview') return false
    const saved = await handOver()
    setUnsaved(!saved)
    if (!saved) return false
    const reply = await restore.run(withSecret(at.token, at.secret))
    if (reply.ok) setAt({ step: 'done', safetyBackup: reply.value.safetyBackup })
    return reply.ok
  }
  /** @returns how many days came back; null when none could */
  const takeDays = async (days: readonly CivilDate[]): Promise<number | null> => {
    if (at.step !== 'preview') return null
    const saved = await handOver()
    setUnsaved(!saved)
    if (!saved) return null
    const reply = await take.run({ ...withSecret(at.token, at.secret), days: [...days] })
    return reply.ok ? reply.value.taken : null
  }
  const { clear: clearInspect } = inspect
  const { clear: clearRestore } = restore
  const startOver = useCallback(() => {
    clearInspect()
    clearRestore()
    setUnsaved(false)
    setAt(CHOOSE)
  }, [clearInspect, clearRestore])

  return {
    at,
    look,
    chooseFile,
    putInForce,
    takeDays,
    taking: take.running,
    takeFailure: take.failure,
    startOver,
    choosing: choose.running,
    inspecting: inspect.running,
    restoring: restore.running,
    /** Why choosing or opening was refused. */
    failure: choose.failure ?? inspect.failure,
    clearFailure: clearInspect,
    /** Whether the restore waits because something written is not on disk. */
    unsaved,
    restoreFailure: restore.failure,
  }
}

const READ_AFTER_RESTORE = ['backup.list'] as const

/** What is read anew when days changed. */
export const READ_AFTER_TAKING: readonly Channel[] = [...READ_FROM_DAYS, 'backup.list']

export type Restore = ReturnType<typeof useRestore>
