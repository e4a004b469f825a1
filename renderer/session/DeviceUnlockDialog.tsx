import { useEffect, useRef, useState } from 'react'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { failureWords } from '../bridge/failureWords.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Cluster } from '../ui/Layout.tsx'
import { PassphraseField } from '../ui/PassphraseField.tsx'
import { SecretForm } from './SecretForm.tsx'
import { words } from './words.ts'

const { deviceUnlock: say } = words
const READ_AFTER_SETTING = ['session.deviceUnlock'] as const

/** Asks for the passphrase before the computer may open the journal by itself. */
export function DeviceUnlockDialog({ onClose }: { onClose: () => void }) {
  const [passphrase, setPassphrase] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const { run, running, failure, clear } = useJournalCommand('session.setDeviceUnlock', READ_AFTER_SETTING)
  const isWrong = failure?.code === 'wrong-passphrase'
  useEffect(() => field.current?.focus(), [])
  const submit = async () => {
    const reply = await run({ enabled: true, passphrase })
    if (reply.ok) onClose()
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
        {!isWrong && <FailureNotice failure={failure} />}
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
