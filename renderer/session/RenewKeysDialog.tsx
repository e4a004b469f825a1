import { useEffect, useRef, useState } from 'react'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { failureWords } from '../bridge/failureWords.ts'
import { handOver } from '../bridge/flush.ts'
import { TaskProgress } from '../bridge/TaskProgress.tsx'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useProgress } from '../bridge/useProgress.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Cluster } from '../ui/Layout.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PassphraseField } from '../ui/PassphraseField.tsx'
import { useFreshRecoveryKey } from './freshRecoveryKey.ts'
import { SecretForm } from './SecretForm.tsx'
import { words } from './words.ts'

const { renewKeys: say } = words

/** Asks for the passphrase and renews the key. Afterwards the gate shows the new recovery key in its place. */
export function RenewKeysDialog({ onClose }: { onClose: () => void }) {
  const [passphrase, setPassphrase] = useState('')
  const [unsaved, setUnsaved] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const takeFreshKey = useFreshRecoveryKey()
  const { run, running, failure, clear } = useJournalCommand('session.renewKeys')
  const progress = useProgress('rekey')
  const isWrong = failure?.code === 'wrong-passphrase'
  useEffect(() => field.current?.focus(), [])

  const submit = async () => {
    const saved = await handOver()
    setUnsaved(!saved)
    if (!saved) return
    const reply = await run({ passphrase })
    if (reply.ok) takeFreshKey(reply.value.recoveryKey)
    else if (reply.error.code === 'wrong-passphrase') field.current?.select()
  }
  return (
    <Dialog open title={say.title} onClose={onClose} held={running}>
      <SecretForm onSubmit={() => void (running || submit())}>
        <p>{say.explanation}</p>
        <PassphraseField
          label={words.passphrase.first}
          value={passphrase}
          error={isWrong ? failureWords(failure) : null}
          onChange={(next) => {
            setPassphrase(next ?? '')
            clear()
          }}
          inputRef={field}
        />
        {unsaved && (
          <Notice tone="problem" live>
            {say.unsaved}
          </Notice>
        )}
        {!isWrong && <FailureNotice failure={failure} />}
        <TaskProgress running={running} label={say.progress} progress={progress} />
        <Cluster align="end">
          <Button onClick={onClose} disabled={running}>
            {say.cancel}
          </Button>
          <Button tone="primary" type="submit" busy={running}>
            {say.submit}
          </Button>
        </Cluster>
      </SecretForm>
    </Dialog>
  )
}
