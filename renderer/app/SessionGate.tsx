import { useState } from 'react'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { RecoveryGate } from '../session/RecoveryGate.tsx'
import { AnnouncerProvider } from '../ui/Announcer.tsx'
import { LockDialog } from './LockDialog.tsx'
import { Outside } from './Outside.tsx'
import type { MainScreen } from './route.ts'
import { Shell } from './Shell.tsx'
import { sessionKey } from './sessionKey.ts'
import { useLock } from './useLock.ts'
import { useSession } from './useSession.ts'

/**
 * Decides what stands on the page: the ways in, the recovery key, or the journal. Each has its own announcer,
 * so that no message, and no undo behind it, outlives the journal it speaks of.
 */
export function SessionGate() {
  const { status, apply, ask } = useSession()
  const create = useJournalCommand('session.create')
  const lock = useLock(apply)
  const [freshKey, setFreshKey] = useState<string | null>(null)
  const [firstScreen, setFirstScreen] = useState<MainScreen>('tonight')
  const [held, setHeld] = useState(false)

  const makeJournal = async (passphrase: string, first: MainScreen) => {
    setFirstScreen(first)
    const reply = await create.run({ passphrase })
    if (!reply.ok) return
    setFreshKey(reply.value.recoveryKey)
    await ask()
  }
  const settle = async () => {
    setFreshKey(null)
    await ask()
  }

  if (status === null) return null
  if (status.state !== 'unlocked' || create.running || held) {
    return (
      <AnnouncerProvider key="outside">
        <Outside
          status={status}
          onOpened={apply}
          onHold={setHeld}
          onRestored={() => {
            setFirstScreen('backups')
            void ask()
          }}
          onCreate={makeJournal}
          create={create}
        />
      </AnnouncerProvider>
    )
  }
  if (status.journal === 'own' && !status.recoveryKeySettled) {
    return (
      <AnnouncerProvider key="recovery">
        <RecoveryGate freshKey={freshKey} onSettled={() => void settle()} onLock={() => void lock.lock()} />
      </AnnouncerProvider>
    )
  }
  return (
    <AnnouncerProvider key={sessionKey(status)}>
      <Shell
        status={status}
        firstScreen={firstScreen}
        onArrived={() => setFirstScreen('tonight')}
        onLock={() => void lock.lock()}
      />
      <LockDialog lock={lock} />
    </AnnouncerProvider>
  )
}
