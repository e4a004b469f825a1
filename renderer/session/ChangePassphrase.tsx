import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Cluster, Stack } from '../ui/Layout.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ChangePassphraseDialog } from './ChangePassphraseDialog.tsx'
import { words } from './words.ts'

const { changePassphrase: say } = words

/** The way to another passphrase, and what came of it: which backups still open with the one before. */
export function ChangePassphrase() {
  const [open, setOpen] = useState(false)
  /** Backups that open with the passphrase before; null until it was changed. */
  const [older, setOlder] = useState<number | null>(null)
  return (
    <Stack>
      <p>{say.lede}</p>
      <Cluster>
        <Button onClick={() => setOpen(true)}>{say.open}</Button>
      </Cluster>
      {older !== null && (
        <Notice live title={say.done}>
          {say.olderBackups(older)}
        </Notice>
      )}
      {open && (
        <ChangePassphraseDialog
          onClose={() => setOpen(false)}
          onChanged={(count) => {
            setOlder(count)
            setOpen(false)
          }}
        />
      )}
    </Stack>
  )
}
