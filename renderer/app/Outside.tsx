import { useState } from 'react'
import type { MainScreen } from '../../shared/around/wishes.ts'
import type { SessionStatus } from '../../shared/ipc/contract/session.ts'
import { RestoreOutside } from '../backup/RestoreOutside.tsx'
import { useArrivalFocus } from '../bridge/useArrivalFocus.ts'
import type { JournalCommand } from '../bridge/useJournalCommand.ts'
import { PrivacyPage } from '../privacy/PrivacyPage.tsx'
import { words as privacyWords } from '../privacy/words.ts'
import { Attention } from '../session/Attention.tsx'
import { CreateJournal } from '../session/CreateJournal.tsx'
import { LanguageChoice } from '../session/LanguageChoice.tsx'
import { OpenSample } from '../session/OpenSample.tsx'
import { Recover } from '../session/Recover.tsx'
import { Threshold } from '../session/Threshold.tsx'
import { type Trouble, troubleCode } from '../session/trouble.ts'
import { Unlock } from '../session/Unlock.tsx'
import { Welcome } from '../session/Welcome.tsx'
import { words as sessionWords } from '../session/words.ts'
import { Button } from '../ui/Button.tsx'
import { Cluster } from '../ui/Layout.tsx'

type View = 'home' | 'create' | 'recover' | 'restore' | 'privacy'

/** The views that a page made anew in another language comes back to. */
const VIEWS_OF_PAGE = ['recover', 'privacy'] as const satisfies readonly View[]

const viewOf = (kept: string | null): View => VIEWS_OF_PAGE.find((view) => view === kept) ?? 'home'

interface OutsideProps {
  status: SessionStatus
  /** The view that the page before this one kept, as for another language; null when none did. */
  keptView: string | null
  onOpened: (status: SessionStatus) => void
  /** Keeps this page, although a journal is open already, until what was begun here is done. */
  onHold: (held: boolean) => void
  /** A backup was put in force. */
  onRestored: () => void
  /** Asks how things stand with the journal now. */
  onLookAgain: () => void
  onCreate: (passphrase: string, firstScreen: MainScreen) => Promise<void>
  create: Pick<JournalCommand<'session.create'>, 'running' | 'failure' | 'clear'>
}

/** Everything that can be done while no journal is open. */
export function Outside(props: OutsideProps) {
  const { status, keptView, onOpened, onHold, onRestored, onLookAgain, onCreate, create } = props
  const [view, setView] = useState<View>(() => viewOf(keptView))
  const [firstScreen, setFirstScreen] = useState<MainScreen>('tonight')
  const [restored, setRestored] = useState(false)
  /** What a try to open the journal brought to light. */
  const [met, setMet] = useState<Trouble | null>(null)
  const trouble = met ?? troubleOf(status)
  const code = trouble === null ? null : troubleCode(trouble.failure)
  const region = useArrivalFocus<HTMLElement>(`${status.state}/${view}/${code}`)
  const meet = (next: Trouble) => {
    setMet(next)
    setView('home')
  }
  const home = () => {
    setMet(null)
    create.clear()
    setView('home')
  }
  const start = (first: MainScreen) => {
    setFirstScreen(first)
    setView('create')
  }
  const finishRestore = () => {
    setMet(null)
    setRestored(true)
    setView('home')
    onRestored()
  }
  const privacy = (
    <Button tone="plain" size="small" icon="shield" onClick={() => setView('privacy')}>
      {privacyWords.open}
    </Button>
  )
  const language = <LanguageChoice view={view} />
  const aside = (
    <Cluster>
      {privacy}
      {language}
    </Cluster>
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
      {view === 'recover' && <Recover onOpened={onOpened} onTrouble={meet} onBack={home} aside={language} />}
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
        <Threshold aside={language}>
          <PrivacyPage onBack={home} />
        </Threshold>
      )}
      {view === 'home' && status.state === 'locked' && trouble !== null && code !== null && (
        <Attention
          code={code}
          trouble={trouble}
          aside={language}
          onOpened={onOpened}
          onUseRecoveryKey={() => setView('recover')}
          onRestore={() => setView('restore')}
          onTryAgain={() => {
            home()
            onLookAgain()
          }}
          onStart={() => start('tonight')}
        />
      )}
      {view === 'home' && status.state === 'locked' && code === null && (
        <Unlock
          onTrouble={meet}
          waitMs={status.waitMs}
          deviceUnlock={status.deviceUnlock}
          restored={restored}
          onOpened={onOpened}
          onUseRecoveryKey={() => setView('recover')}
          onRestore={() => setView('restore')}
          sample={<OpenSample label={sessionWords.unlock.sample} onOpened={onOpened} />}
          aside={aside}
        />
      )}
      {view === 'home' && status.state === 'absent' && (
        <Welcome
          onStart={() => start('tonight')}
          onBring={() => start('import')}
          onRestore={() => setView('restore')}
          sample={<OpenSample label={sessionWords.welcome.sampleAction} onOpened={onOpened} />}
          aside={aside}
        />
      )}
    </main>
  )
}

/** What is known to be wrong before anything was typed. */
function troubleOf(status: SessionStatus): Trouble | null {
  if (status.state !== 'locked' || status.problem === null) return null
  return { failure: status.problem, secret: null }
}
