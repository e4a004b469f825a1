import { BackupFailed } from '../backup/BackupFailed.tsx'
import { CopyReminder } from '../backup/CopyReminder.tsx'
import { CarriedNotice } from '../session/CarriedNotice.tsx'
import { FoundJournalNotice } from '../session/FoundJournalNotice.tsx'
import { noticeWords } from '../session/noticeWords.ts'
import { SoundPartNotice } from '../session/SoundPartNotice.tsx'
import { Notice } from '../ui/Notice.tsx'
import { MissingSaves } from './MissingSaves.tsx'
import type { UnlockedStatus } from './Shell.tsx'

interface JournalNoticesProps {
  status: UnlockedStatus
  onOpenBackups: () => void
}

/** What every screen says while something about the journal's file needs attention. */
export function JournalNotices({ status, onOpenBackups }: JournalNoticesProps) {
  const { missingSaves, salvage, journalsFound, diskFull, backupFailure, carrier } = status
  return (
    <>
      {salvage !== null && <SoundPartNotice salvage={salvage} onOpenBackups={onOpenBackups} />}
      {diskFull && (
        <Notice tone="problem" live title={noticeWords.diskFull.title}>
          {noticeWords.diskFull.text}
        </Notice>
      )}
      {backupFailure !== null && <BackupFailed why={backupFailure} />}
      {journalsFound > 1 && <FoundJournalNotice count={journalsFound} onOpenBackups={onOpenBackups} />}
      {carrier !== null && status.journal === 'own' && (
        <CarriedNotice carrier={carrier} onOpenBackups={onOpenBackups} />
      )}
      {status.journal === 'own' && !status.readOnly && <CopyReminder onOpenBackups={onOpenBackups} />}
      {missingSaves > 0 && <MissingSaves count={missingSaves} onOpenBackups={onOpenBackups} />}
    </>
  )
}
