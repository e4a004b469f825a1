import type { SessionStatus } from '../../shared/ipc/contract/session.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { TaskProgress } from '../bridge/TaskProgress.tsx'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useProgress } from '../bridge/useProgress.ts'
import { Button } from '../ui/Button.tsx'
import { words } from './words.ts'

interface OpenSampleProps {
  label: string
  onOpened: (status: SessionStatus) => void
}

/** The way into the sample journal, with the wait while it is made. */
export function OpenSample({ label, onOpened }: OpenSampleProps) {
  const { run, running, failure } = useJournalCommand('session.openSample')
  const progress = useProgress('sample')
  const open = async () => {
    const reply = await run({})
    if (reply.ok) onOpened(reply.value)
  }
  return (
    <>
      <Button busy={running} onClick={() => void open()}>
        {label}
      </Button>
      <TaskProgress running={running} label={words.welcome.sampleProgress} progress={progress} />
      <FailureNotice failure={failure} />
    </>
  )
}
