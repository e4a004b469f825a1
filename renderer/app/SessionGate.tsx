import { useState } from 'react'
import type { MainScreen } from '../../shared/around/wishes.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { FreshRecoveryKeyProvider } from '../session/freshRecoveryKey.ts'
import { RecoveryGate } from '../session/RecoveryGate.tsx'
import { AnnouncerProvider } from '../ui/Announcer.tsx'
import { firstScreenOfPage, keptByPageBefore } from './firstScreenOfPage.ts'
import { LockDialog } from './LockDialog.tsx'
import { Outside } from './Outside.tsx'
import { Shell } from './Shell.tsx'
import { sessionKey } from './sessionKey.ts'
import { useLock } from './useLock.ts'
import { useSession } from './useSession.ts'

/**
 * Decides what stands on the page: the ways in, the recovery key, or the journal. Each has its own announcer,
 * so that no message, and no undo behind it, outlives the journal it speaks of.
 */
export function SessionGate() {
  const { status, content, apply, ask } = useSession()
  const create = useJournalCommand('session.create')
  const lock = useLock(apply)
  const [freshKey, setFreshKey] = useState<string | null>(null)
  const [firstScreen, setFirstScreen] = useState<MainScreen>(firstScreenOfPage)
  const [keptView, setKeptView] = useState(keptByPageBefore)
  // True while something begun outside is not done, although a journal may be open under it already.
  const [held, setHeld] = useState(false)

  const makeJournal = async (passphrase: string, first: MainScreen) => {
    setFirstScreen(first)
    setHeld(true)
    const reply = await create.run({ passphrase })
    if (reply.ok) {
      await ask()
      setFreshKey(reply.value.recoveryKey)
    }
    setHeld(false)
  }
  const takeRenewedKey = (recoveryKey: string) => {
    setFirstScreen('settings')
    setFreshKey(recoveryKey)
  }
  const settle = async () => {
    setFreshKey(null)
    await ask()
  }

  if (status === null) return null
  // The key is on screen for whoever made the journal, and for nobody who comes after a lock.
  if (status.state !== 'unlocked' && freshKey !== null) setFreshKey(null)
  if (status.state !== 'unlocked' || held) {
    return (
      <AnnouncerProvider key="outside">
        <Outside
          status={status}
          keptView={keptView}
          onOpened={apply}
          onHold={setHeld}
          onRestored={() => {
            setFirstScreen('backups')
            void ask()
          }}
          onLookAgain={() => void ask()}
          onCreate={makeJournal}
          create={create}
        />
      </AnnouncerProvider>
    )
  }
  if (status.journal === 'own' && !status.recoveryKeySettled) {
    return (
      <AnnouncerProvider key="recovery">
        <main>
          <RecoveryGate
            // A key that was just made arrives a moment after the news that it has to be confirmed.
            key={freshKey === null ? 'asked' : 'fresh'}
            freshKey={freshKey}
            onSettled={() => void settle()}
            onLock={() => void lock.lock()}
          />
        </main>
      </AnnouncerProvider>
    )
  }
  return (
    <AnnouncerProvider key={sessionKey(status)} content={content}>
      <FreshRecoveryKeyProvider value={takeRenewedKey}>
        <Shell
          status={status}
          firstScreen={firstScreen}
          onArrived={() => {
            setFirstScreen('tonight')
            setKeptView(null)
          }}
          onLock={() => void lock.lock()}
        />
      </FreshRecoveryKeyProvider>
      <LockDialog lock={lock} />
    </AnnouncerProvider>
  )
}
