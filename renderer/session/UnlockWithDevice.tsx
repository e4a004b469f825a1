import type { SessionStatus } from '../../shared/ipc/contract/session.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { Button } from '../ui/Button.tsx'
import { type Trouble, troubleCode } from './trouble.ts'
import { words } from './words.ts'

interface UnlockWithDeviceProps {
  onOpened: (status: SessionStatus) => void
  onTrouble: (trouble: Trouble) => void
}

/** Opens with the computer's keychain. When that fails the button goes, and the passphrase is there as ever. */
export function UnlockWithDevice({ onOpened, onTrouble }: UnlockWithDeviceProps) {
  const { run, running, failure } = useJournalCommand('session.unlockWithDevice')
  const open = async () => {
    const reply = await run({})
    if (reply.ok) onOpened(reply.value)
    else if (troubleCode(reply.error) !== null) onTrouble({ failure: reply.error, secret: null })
  }
  if (failure !== null) return <FailureNotice failure={failure} />
  return (
    <Button busy={running} onClick={() => void open()}>
      {words.deviceUnlock.unlock}
    </Button>
  )
}
