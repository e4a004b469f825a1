import type { BackupSummary } from '../../shared/ipc/contract/backup.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { localZone } from '../bridge/localClock.ts'
import { TaskProgress } from '../bridge/TaskProgress.tsx'
import { useProgress } from '../bridge/useProgress.ts'
import { Button } from '../ui/Button.tsx'
import { Cluster } from '../ui/Layout.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { SingleDays } from './SingleDays.tsx'
import { contentWords, lossWords } from './summaryWords.ts'
import type { Restore } from './useRestore.ts'
import { words } from './words.ts'

const { preview: say } = words

interface RestorePreviewProps {
  summary: BackupSummary
  restore: Restore
  /** Whether there is a journal on this computer, open or locked. */
  journalHere: boolean
}

/** What is in the opened backup and what would be missing, before anything changes. */
export function RestorePreview({ summary, restore, journalHere }: RestorePreviewProps) {
  const progress = useProgress('restore')
  const { restoring, restoreFailure, unsaved } = restore
  const loses = journalHere && summary.daysNotInBackup !== 0
  return (
    <>
      <PageHeader title={say.title} lede={contentWords(summary, localZone())} />
      <Notice tone={loses ? 'caution' : 'info'} title={say.lossTitle}>
        <p>{lossWords(summary, journalHere)}</p>
        {summary.daysNotInBackup !== null && <p>{say.safety}</p>}
      </Notice>
      {unsaved && (
        <Notice tone="problem" live>
          {say.unsaved}
        </Notice>
      )}
      <FailureNotice failure={restoreFailure} />
      <TaskProgress running={restoring} label={say.progress} progress={progress} />
      <Cluster>
        <Button tone="primary" busy={restoring} onClick={() => void restore.putInForce()}>
          {say.submit}
        </Button>
        <Button disabled={restoring} onClick={restore.startOver}>
          {say.cancel}
        </Button>
      </Cluster>
      {summary.singleDays !== null && summary.singleDays.length > 0 && (
        <SingleDays days={summary.singleDays} restore={restore} />
      )}
    </>
  )
}
