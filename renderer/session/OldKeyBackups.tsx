import { useState } from 'react'
import { momentWords } from '../bridge/dateWords.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { localZone } from '../bridge/localClock.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { words } from './words.ts'

const { oldKeyBackups: say } = words
const READ_AFTER_REMOVING = ['backup.list', 'backup.listOldKeys'] as const

/** Names the backups that a key from before still opens, and offers to delete them. Nothing where there are none. */
export function OldKeyBackups() {
  const [asking, setAsking] = useState(false)
  const announce = useAnnounce()
  const { data } = useJournalQuery('backup.listOldKeys', {}, { staleTime: 0, refetchOnMount: 'always' })
  const { run, running, failure } = useJournalCommand('backup.removeOldKeys', READ_AFTER_REMOVING)
  const backups = data?.backups ?? []
  if (backups.length === 0) return null
  const remove = async () => {
    const reply = await run({})
    setAsking(false)
    if (reply.ok) announce({ text: say.removed(reply.value.removed) })
  }
  return (
    <>
      <Notice
        tone="caution"
        title={say.title(backups.length)}
        actions={<Button onClick={() => setAsking(true)}>{say.remove}</Button>}
      >
        <p>{say.text}</p>
        <ul>
          {backups.map(({ createdAt }) => (
            <li key={createdAt}>{momentWords(createdAt, localZone())}</li>
          ))}
        </ul>
        <FailureNotice failure={failure} />
      </Notice>
      <ConfirmDialog
        open={asking}
        title={say.question}
        confirmLabel={say.confirm}
        cancelLabel={say.keep}
        tone="danger"
        busy={running}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        <p>{say.meaning}</p>
      </ConfirmDialog>
    </>
  )
}
