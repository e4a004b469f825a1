import type { ReactNode } from 'react'
import type { SessionStatus } from '../../shared/ipc/contract/session.ts'
import { Button } from '../ui/Button.tsx'
import { Cluster, Stack } from '../ui/Layout.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { attentionWords } from './attentionWords.ts'
import { NewestBackup } from './NewestBackup.tsx'
import { ReadSoundPart } from './ReadSoundPart.tsx'
import { Threshold } from './Threshold.tsx'
import type { Trouble, TroubleCode } from './trouble.ts'

interface AttentionProps {
  code: TroubleCode
  trouble: Trouble
  onOpened: (status: SessionStatus) => void
  onUseRecoveryKey: () => void
  onRestore: () => void
  /** Looks again, back at the passphrase where that is worth it. */
  onTryAgain: () => void
  onStart: () => void
  /** At the end of the top line. */
  aside: ReactNode
}

/**
 * Why the journal does not open, and what can be done. Nothing here takes anything away: a damaged journal is kept
 * whatever is chosen.
 */
export function Attention({ code, trouble, aside, ...ways }: AttentionProps) {
  const { failure, secret } = trouble
  const say = attentionWords(code, failure.parameters)
  return (
    <Threshold aside={aside}>
      <PageHeader title={say.title} />
      <Stack>
        <Notice tone="caution">
          <Stack gap="tight">
            {say.text.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Stack>
        </Notice>
        {say.offersBackup && <NewestBackup />}
        {code === 'journal-damaged' && secret !== null && (
          <ReadSoundPart secret={secret} onOpened={ways.onOpened} />
        )}
        <Cluster>
          {say.offersRecoveryKey && (
            <Button tone="primary" onClick={ways.onUseRecoveryKey}>
              {say.useRecoveryKey}
            </Button>
          )}
          {say.offersBackup && <Button onClick={ways.onRestore}>{say.restore}</Button>}
          <Button onClick={ways.onTryAgain}>{say.tryAgain}</Button>
          {code === 'journal-missing' && (
            <Button tone="plain" onClick={ways.onStart}>
              {say.start}
            </Button>
          )}
        </Cluster>
      </Stack>
    </Threshold>
  )
}
