import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useJournalCommand } from '../bridge/useJournalCommand.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { noticeWords } from './noticeWords.ts'

const { found: say } = noticeWords

interface FoundJournalNoticeProps {
  /** Journals there were to choose from, at least 2. */
  count: number
  onOpenBackups: () => void
}

/** Says that the newest of several journals was opened because the note about the right one was lost. */
export function FoundJournalNotice({ count, onOpenBackups }: FoundJournalNoticeProps) {
  const accept = useJournalCommand('session.acceptFoundJournal')
  return (
    <Notice
      tone="problem"
      title={say.title}
      actions={
        <>
          <Button onClick={onOpenBackups}>{say.backups}</Button>
          <Button tone="plain" busy={accept.running} onClick={() => void accept.run({})}>
            {say.accept}
          </Button>
        </>
      }
    >
      {say.text(count)}
      <FailureNotice failure={accept.failure} />
    </Notice>
  )
}
