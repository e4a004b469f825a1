import { useState } from 'react'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { words } from './words.ts'

interface MissingSavesProps {
  /** How many saves the journal held once and holds no more, at least 1. */
  count: number
  onOpenBackups: () => void
}

/** Says on every screen that the journal lost saves, until the person looked at the backups or goes on without. */
export function MissingSaves({ count, onOpenBackups }: MissingSavesProps) {
  const accept = useJournalCommand('session.acceptMissingSaves')
  const [accepted, setAccepted] = useState(false)
  if (accepted) return null
  return (
    <Notice
      tone="problem"
      live
      title={words.missing.title(count)}
      actions={
        <>
          <Button onClick={onOpenBackups}>{words.missing.backups}</Button>
          <Button
            tone="plain"
            busy={accept.running}
            onClick={() => void accept.run({}).then((reply) => setAccepted(reply.ok))}
          >
            {words.missing.accept}
          </Button>
        </>
      }
    >
      {words.missing.text}
      <FailureNotice failure={accept.failure} />
    </Notice>
  )
}
