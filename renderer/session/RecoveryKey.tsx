import type { ReactNode } from 'react'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Cluster, Stack } from '../ui/Layout.tsx'
import { Notice } from '../ui/Notice.tsx'
import { RecoveryKeySheet } from './RecoveryKeySheet.tsx'
import { words } from './words.ts'

const { recoveryKey: say } = words

/** The recovery key in sight, with print and copy, and who can do what with it. `actions` lead on. */
export function RecoveryKey({ recoveryKey, actions }: { recoveryKey: string; actions: ReactNode }) {
  const announce = useAnnounce()
  const { run } = useJournalCommand('session.copyRecoveryKey')
  const copy = async () => {
    const { ok } = await run({ recoveryKey })
    announce({ text: ok ? say.copied : say.copyRefused, tone: ok ? 'calm' : 'problem' })
  }
  return (
    <Stack>
      <RecoveryKeySheet recoveryKey={recoveryKey} />
      <div data-print="hide">
        <Stack>
          <Cluster>
            <Button onClick={() => window.print()}>{say.print}</Button>
            <Button onClick={() => void copy()}>{say.copy}</Button>
          </Cluster>
          <Notice tone="caution">
            {say.holder} {say.nobody}
          </Notice>
          <Cluster>{actions}</Cluster>
        </Stack>
      </div>
    </Stack>
  )
}
