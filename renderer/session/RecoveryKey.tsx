import type { ReactNode } from 'react'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Cluster, Stack } from '../ui/Layout.tsx'
import { Notice } from '../ui/Notice.tsx'
import { copyText } from './copyText.ts'
import { RecoveryKeySheet } from './RecoveryKeySheet.tsx'
import { words } from './words.ts'

const { recoveryKey: say } = words

/** The recovery key in sight, with print and copy, and who can do what with it. `actions` lead on. */
export function RecoveryKey({ recoveryKey, actions }: { recoveryKey: string; actions: ReactNode }) {
  const announce = useAnnounce()
  const copy = () => {
    const copied = copyText(recoveryKey)
    announce({ text: copied ? say.copied : say.copyRefused, tone: copied ? 'calm' : 'problem' })
  }
  return (
    <Stack>
      <RecoveryKeySheet recoveryKey={recoveryKey} />
      <div data-print="hide">
        <Stack>
          <Cluster>
            <Button onClick={() => window.print()}>{say.print}</Button>
            <Button onClick={copy}>{say.copy}</Button>
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
