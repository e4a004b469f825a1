import { useEffect, useRef, useState } from 'react'
import { failureWords } from '../bridge/failureWords.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { Button } from '../ui/Button.tsx'
import { Cluster } from '../ui/Layout.tsx'
import { PassphraseField } from '../ui/PassphraseField.tsx'
import { SecretForm } from './SecretForm.tsx'
import { words } from './words.ts'

interface RevealFormProps {
  onRevealed: (recoveryKey: string) => void
  /** Whether this is what the screen is for: the field takes the focus, and the button stands out. */
  main?: boolean
}

/** Asks for the passphrase and hands over the recovery key. */
export function RevealForm({ onRevealed, main = false }: RevealFormProps) {
  const [passphrase, setPassphrase] = useState('')
  const { run, running, failure, clear } = useJournalCommand('session.revealRecoveryKey')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (main) field.current?.focus()
  }, [main])
  const submit = async () => {
    const reply = await run({ passphrase })
    if (reply.ok) onRevealed(reply.value.recoveryKey)
    else field.current?.select()
  }
  return (
    <SecretForm onSubmit={() => void (running || submit())}>
      <PassphraseField
        label={words.passphrase.first}
        value={passphrase}
        error={failure === null ? null : failureWords(failure)}
        onChange={(next) => {
          setPassphrase(next ?? '')
          clear()
        }}
        inputRef={field}
      />
      <Cluster>
        <Button tone={main ? 'primary' : 'quiet'} type="submit" busy={running}>
          {words.reveal.action}
        </Button>
      </Cluster>
    </SecretForm>
  )
}
