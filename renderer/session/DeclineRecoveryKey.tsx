import { useState } from 'react'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { Button } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Cluster } from '../ui/Layout.tsx'
import { SecretForm } from './SecretForm.tsx'
import { words } from './words.ts'

const { decline } = words

/** Going without a recovery key, by ticking the sentence that says what this means. */
export function DeclineRecoveryKey({ onDeclined }: { onDeclined: () => void }) {
  const [understood, setUnderstood] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { run, running, failure } = useJournalCommand('session.confirmRecoveryKey')
  const submit = async () => {
    if (!understood) return setProblem(decline.tickFirst)
    const reply = await run({ choice: 'declined' })
    if (reply.ok) onDeclined()
  }
  return (
    <Disclosure label={decline.label}>
      <SecretForm onSubmit={() => void (running || submit())}>
        <Checkbox
          label={decline.meaning}
          hint={decline.later}
          value={understood}
          error={problem}
          onChange={(next) => {
            setUnderstood(next)
            setProblem(null)
          }}
        />
        <FailureNotice failure={failure} />
        <Cluster>
          <Button type="submit" busy={running}>
            {decline.action}
          </Button>
        </Cluster>
      </SecretForm>
    </Disclosure>
  )
}
