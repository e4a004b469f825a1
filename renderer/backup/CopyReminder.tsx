import { momentWords } from '../bridge/dateWords.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { localZone } from '../bridge/localClock.ts'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { words } from './secondFolderWords.ts'

const { reminder: say } = words

const READ_AFTER = ['backup.secondFolder'] as const

/** Says quietly, once in a while, that no copy lies on another disk. */
export function CopyReminder({ onOpenBackups }: { onOpenBackups: () => void }) {
  const { data } = useJournalQuery('backup.secondFolder', {})
  const later = useJournalCommand('backup.remindLater', READ_AFTER)
  if (data?.due !== true) return null
  const { lastCopyAt } = data
  return (
    <Notice
      title={lastCopyAt === null ? say.never : say.old(momentWords(lastCopyAt, localZone()))}
      actions={
        <>
          <Button onClick={onOpenBackups}>{say.open}</Button>
          <Button tone="plain" busy={later.running} onClick={() => void later.run({})}>
            {say.later}
          </Button>
        </>
      }
    >
      {say.text}
      <FailureNotice failure={later.failure} />
    </Notice>
  )
}
