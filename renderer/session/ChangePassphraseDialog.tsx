import { useEffect, useRef, useState } from 'react'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { failureWords } from '../bridge/failureWords.ts'
import { TaskProgress } from '../bridge/TaskProgress.tsx'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Cluster } from '../ui/Layout.tsx'
import { PassphraseField } from '../ui/PassphraseField.tsx'
import { NewPassphraseFields } from './NewPassphraseFields.tsx'
import { SecretForm } from './SecretForm.tsx'
import { useNewPassphrase } from './useNewPassphrase.ts'
import { words } from './words.ts'

const { changePassphrase: say } = words
const READ_AFTER_CHANGING = ['backup.list'] as const

interface ChangePassphraseDialogProps {
  onClose: () => void
  /** Told how many backups still open with the passphrase before. */
  onChanged: (olderBackups: number) => void
}

/** The passphrase in use, then the new one twice. It stays open while the key file is written. */
export function ChangePassphraseDialog({ onClose, onChanged }: ChangePassphraseDialogProps) {
  const [present, setPresent] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const draft = useNewPassphrase()
  const { run, running, failure, clear } = useJournalCommand('session.changePassphrase', READ_AFTER_CHANGING)
  const isWrong = failure?.code === 'wrong-passphrase'
  useEffect(() => field.current?.focus(), [])

  const submit = async () => {
    const newPassphrase = draft.accept()
    if (newPassphrase === null) return
    const reply = await run({ passphrase: present, newPassphrase })
    if (reply.ok) onChanged(reply.value.olderBackups)
    else if (reply.error.code === 'wrong-passphrase') field.current?.select()
  }
  return (
    <Dialog open title={say.title} onClose={onClose} held={running}>
      <SecretForm onSubmit={() => void (running || submit())}>
        <PassphraseField
          label={say.present}
          value={present}
          error={isWrong ? failureWords(failure) : null}
          onChange={(next) => {
            setPresent(next ?? '')
            clear()
          }}
          inputRef={field}
        />
        <NewPassphraseFields draft={draft} label={words.passphrase.firstNew} />
        {!isWrong && <FailureNotice failure={failure} />}
        <TaskProgress running={running} label={say.progress} progress={null} />
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
