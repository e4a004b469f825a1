import type { SessionStatus } from '../../shared/ipc/contract/session.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { TaskProgress } from '../bridge/TaskProgress.tsx'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { Button } from '../ui/Button.tsx'
import { Cluster, Stack } from '../ui/Layout.tsx'
import { soundPartWords as say } from './attentionWords.ts'
import type { OpenSecret } from './trouble.ts'

interface ReadSoundPartProps {
  secret: OpenSecret
  onOpened: (status: SessionStatus) => void
}

/** Opens what can be read of a damaged journal, with the secret that was typed a moment ago. */
export function ReadSoundPart({ secret, onOpened }: ReadSoundPartProps) {
  const { run, running, failure } = useJournalCommand('session.openSoundPart')
  const open = async () => {
    const reply = await run(secret)
    if (reply.ok) onOpened(reply.value)
  }
  return (
    <Stack>
      <p>{say.lede}</p>
      <Cluster>
        <Button tone="primary" busy={running} onClick={() => void open()}>
          {say.open}
        </Button>
      </Cluster>
      <TaskProgress running={running} label={say.progress} progress={null} />
      <FailureNotice failure={failure} />
    </Stack>
  )
}
