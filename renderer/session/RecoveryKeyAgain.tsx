import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Stack } from '../ui/Layout.tsx'
import { RecoveryKey } from './RecoveryKey.tsx'
import { RevealForm } from './RevealForm.tsx'
import { words } from './words.ts'

/** The recovery key of an open journal, for someone who knows the passphrase. Hidden again by a button. */
export function RecoveryKeyAgain() {
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)
  if (recoveryKey === null) {
    return (
      <Stack>
        <p>{words.reveal.settingsLede}</p>
        <RevealForm onRevealed={setRecoveryKey} />
      </Stack>
    )
  }
  return (
    <RecoveryKey
      recoveryKey={recoveryKey}
      actions={<Button onClick={() => setRecoveryKey(null)}>{words.reveal.hide}</Button>}
    />
  )
}
