import { useState } from 'react'
import type { SessionStatus } from '../../shared/ipc/contract/session.ts'
import { RestoreOutside } from '../backup/RestoreOutside.tsx'
import { useArrivalFocus } from '../bridge/useArrivalFocus.ts'
import type { JournalCommand } from '../bridge/useJournalCommand.ts'
import { PrivacyPage } from '../privacy/PrivacyPage.tsx'
import { words as privacyWords } from '../privacy/words.ts'
import { CreateJournal } from '../session/CreateJournal.tsx'
import { OpenSample } from '../session/OpenSample.tsx'
import { Recover } from '../session/Recover.tsx'
import { Threshold } from '../session/Threshold.tsx'
import { Unlock } from '../session/Unlock.tsx'
import { Welcome } from '../session/Welcome.tsx'
import { words as sessionWords } from '../session/words.ts'
import { Button } from '../ui/Button.tsx'
import type { MainScreen } from './route.ts'

type View = 'home' | 'create' | 'recover' | 'restore' | 'privacy'

interface OutsideProps {
  status: SessionStatus
  onOpened: (status: SessionStatus) => void
  /** Keeps this page, although a journal is open already, until what was begun here is done. */
  onHold: (held: boolean) => void
  /** A backup was put in force. */
  onRestored: () => void
  onCreate: (passphrase: string, firstScreen: MainScreen) => Promise<void>
  create: Pick<JournalCommand<'session.create'>, 'running' | 'failure' | 'clear'>
}

/** Everything that can be done while no journal is open. */
export function Outside({ status, onOpened, onHold, onRestored, onCreate, create }: OutsideProps) {
  const [view, setView] = useState<View>('home')
  const [firstScreen, setFirstScreen] = useState<MainScreen>('tonight')
  const [restored, setRestored] = useState(false)
  const region = useArrivalFocus<HTMLElement>(`${status.state}/${view}`)
  const home = () => {
    create.clear()
    setView('home')
  }
  const start = (first: MainScreen) => {
    setFirstScreen(first)
    setView('create')
  }
  const finishRestore = () => {
    setRestored(true)
    setView('home')
    onRestored()
  }
  const privacy = (
    <Button tone="plain" size="small" icon="shield" onClick={() => setView('privacy')}>
      {privacyWords.open}
    </Button>
  )
  return (
    <main ref={region} tabIndex={-1}>
      {view === 'create' && (
        <CreateJournal
          onCreate={(passphrase) => void onCreate(passphrase, firstScreen)}
          creating={create.running}
          failure={create.failure}
          onBack={home}
        />
      )}
      {view === 'recover' && <Recover onOpened={onOpened} onBack={home} />}
      {view === 'restore' && (
        <Threshold>
          <RestoreOutside
            journalHere={status.state !== 'absent'}
            onHold={onHold}
            onRestored={finishRestore}
            onBack={home}
          />
        </Threshold>
      )}
      {view === 'privacy' && (
        <Threshold>
          <PrivacyPage onBack={home} />
        </Threshold>
      )}
      {view === 'home' && status.state === 'locked' && (
        <Unlock
          waitMs={status.waitMs}
          restored={restored}
          onOpened={onOpened}
          onUseRecoveryKey={() => setView('recover')}
          onRestore={() => setView('restore')}
          sample={<OpenSample label={sessionWords.unlock.sample} onOpened={onOpened} />}
          privacy={privacy}
        />
      )}
      {view === 'home' && status.state === 'absent' && (
        <Welcome
          onStart={() => start('tonight')}
          onBring={() => start('import')}
          onRestore={() => setView('restore')}
          sample={<OpenSample label={sessionWords.welcome.sampleAction} onOpened={onOpened} />}
          privacy={privacy}
        />
      )}
    </main>
  )
}
