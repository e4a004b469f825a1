import { type ReactNode, useRef, useState } from 'react'
import type { SessionStatus } from '../../shared/ipc/contract/session.ts'
import { call } from '../bridge/call.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { failureWords } from '../bridge/failureWords.ts'
import { TaskProgress } from '../bridge/TaskProgress.tsx'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useProgress } from '../bridge/useProgress.ts'
import { Button } from '../ui/Button.tsx'
import { Cluster } from '../ui/Layout.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { NewPassphraseFields } from './NewPassphraseFields.tsx'
import { RECOVERY_KEY_LENGTH, typedLength } from './recoveryKeyGroups.ts'
import { SecretForm } from './SecretForm.tsx'
import { Threshold } from './Threshold.tsx'
import { type Trouble, troubleCode } from './trouble.ts'
import { useNewPassphrase } from './useNewPassphrase.ts'
import { useWait } from './useWait.ts'
import { WaitNotice } from './WaitNotice.tsx'
import { words } from './words.ts'

const { recover: say } = words

interface RecoverProps {
  onOpened: (status: SessionStatus) => void
  /** Something is wrong with the journal itself. */
  onTrouble: (trouble: Trouble) => void
  onBack: () => void
  /** At the end of the top line. */
  aside: ReactNode
}

/** Opens the journal with the recovery key and sets a new passphrase. */
export function Recover({ onOpened, onTrouble, onBack, aside }: RecoverProps) {
  const [recoveryKey, setRecoveryKey] = useState('')
  const [lengthError, setLengthError] = useState<string | null>(null)
  const keyField = useRef<HTMLTextAreaElement>(null)
  const draft = useNewPassphrase()
  const { run, running, failure, clear } = useJournalCommand('session.recover')
  const progress = useProgress('unlock')
  const wait = useWait(0)
  const wrongKey = failure?.code === 'wrong-recovery-key'

  const submit = async () => {
    const problem = lengthProblem(recoveryKey)
    setLengthError(problem)
    if (problem !== null) return keyField.current?.focus()
    const newPassphrase = draft.accept()
    if (newPassphrase === null) return
    const reply = await run({ recoveryKey, newPassphrase })
    if (reply.ok) return onOpened(reply.value)
    if (troubleCode(reply.error) !== null) {
      return onTrouble({ failure: reply.error, secret: { type: 'recoveryKey', recoveryKey } })
    }
    if (reply.error.code === 'wrong-recovery-key') keyField.current?.focus()
    const status = await call('session.status', {})
    if (status.ok && status.value.state === 'locked') wait.start(status.value.waitMs)
  }

  return (
    <Threshold aside={aside}>
      <PageHeader title={say.title} lede={say.lede} />
      <SecretForm onSubmit={() => void (running || wait.leftMs > 0 || submit())}>
        <TextArea
          label={say.keyLabel}
          hint={say.keyHint}
          value={recoveryKey}
          rows={2}
          maxLength={200}
          error={wrongKey ? failureWords(failure) : lengthError}
          onChange={(next) => {
            setRecoveryKey(next ?? '')
            setLengthError(null)
            clear()
          }}
          inputRef={keyField}
        />
        <NewPassphraseFields draft={draft} label={words.passphrase.firstNew} />
        {!wrongKey && <FailureNotice failure={failure} />}
        <WaitNotice wait={wait} />
        <TaskProgress running={running} label={words.unlock.progress} progress={progress} />
        <Cluster>
          <Button tone="primary" type="submit" busy={running} disabled={wait.leftMs > 0}>
            {say.submit}
          </Button>
          <Button tone="plain" onClick={onBack} disabled={running}>
            {say.back}
          </Button>
        </Cluster>
      </SecretForm>
    </Threshold>
  )
}

/** Says how many characters are missing or too many; null when the length is right. */
function lengthProblem(recoveryKey: string): string | null {
  const over = typedLength(recoveryKey) - RECOVERY_KEY_LENGTH
  if (over === 0) return null
  const characters = say.characters(Math.abs(over))
  return over < 0 ? say.keyTooShort(characters) : say.keyTooLong(characters)
}
