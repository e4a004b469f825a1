import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Stack } from '../ui/Layout.tsx'
import { RecoveryKey } from './RecoveryKey.tsx'
import { RevealForm } from './RevealForm.tsx'
import { words } from './words.ts'

/** The recovery key of an open journal, for someone who knows the passphrase. Hidden again by a button. */
export function RecoveryKeyAgain() {
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)
  const place = useRef<HTMLElement>(null)
  const turned = useRef(false)
  const shown = recoveryKey !== null
  // The pressed button is gone after each turn; the focus goes to what stands in its place.
  useEffect(() => {
    if (shown || turned.current) place.current?.focus()
    turned.current = shown
  }, [shown])
  return (
    <section ref={place} tabIndex={-1} aria-label={words.recoveryKey.title}>
      {recoveryKey === null ? (
        <Stack>
          <p>{words.reveal.settingsLede}</p>
          <RevealForm onRevealed={setRecoveryKey} />
        </Stack>
      ) : (
        <RecoveryKey
          recoveryKey={recoveryKey}
          actions={<Button onClick={() => setRecoveryKey(null)}>{words.reveal.hide}</Button>}
        />
      )}
    </section>
  )
}
