import { useState } from 'react'
import type { SessionStatus } from '../../shared/ipc/contract/session.ts'
import { shortDayWords } from '../bridge/dateWords.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Notice } from '../ui/Notice.tsx'
import { noticeWords } from './noticeWords.ts'

const { soundPart: say } = noticeWords

type Salvage = NonNullable<Extract<SessionStatus, { state: 'unlocked' }>['salvage']>

interface SoundPartNoticeProps {
  salvage: Salvage
  onOpenBackups: () => void
}

/** Says on every screen that only a part of a damaged journal is open, and only for reading; and how to go on. */
export function SoundPartNotice({ salvage, onOpenBackups }: SoundPartNoticeProps) {
  const [asking, setAsking] = useState(false)
  const keep = useJournalCommand('session.keepSoundPart')
  const { days, lost, fromEarlier } = salvage
  return (
    <>
      <Notice
        tone="problem"
        title={say.title}
        actions={
          <>
            <Button onClick={onOpenBackups}>{say.backups}</Button>
            <Button tone="plain" onClick={() => setAsking(true)}>
              {say.keep}
            </Button>
          </>
        }
      >
        <p>{say.figures(days, lost.length)}</p>
        {fromEarlier > 0 && <p>{say.fromEarlier(fromEarlier)}</p>}
        {lost.length > 0 && (
          <Disclosure label={say.which}>
            <p>{lost.map(shortDayWords).join(', ')}</p>
          </Disclosure>
        )}
      </Notice>
      <ConfirmDialog
        open={asking}
        title={say.question}
        confirmLabel={say.confirm}
        busy={keep.running}
        onConfirm={() => void keep.run({}).then(({ ok }) => ok && setAsking(false))}
        onCancel={() => setAsking(false)}
      >
        <p>{say.meaning(lost.length)}</p>
        <FailureNotice failure={keep.failure} />
      </ConfirmDialog>
    </>
  )
}
