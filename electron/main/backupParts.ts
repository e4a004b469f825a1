import type { PassphraseKdf } from '../crypto/argon2id.ts'
import type { Generations } from '../files/generations.ts'
import type { Snapshots } from '../files/snapshots.ts'
import type { CommandQueue } from '../ipc/commandQueue.ts'
import { type BackupKeeper, createBackupKeeper } from '../services/backupKeeper.ts'
import { type BackupService, createBackupService } from '../services/backupService.ts'
import type { FileTokens } from '../services/fileTokens.ts'
import type { JournalVault } from '../services/journalVault.ts'
import { createRestoreService, type RestoreService } from '../services/restoreService.ts'
import { createSecondFolderService, type SecondFolderService } from '../services/secondFolderService.ts'
import type { SessionService } from '../services/sessionService.ts'
import type { ApplicationParts } from './applicationParts.ts'

/** Leaving waits no longer than this for the copy in the second folder, milliseconds. */
const COPY_PATIENCE_MS = 10_000

export interface BackupSources
  extends Pick<
    ApplicationParts,
    'profile' | 'clock' | 'dialogs' | 'emit' | 'report' | 'appVersion' | 'nativeBinding'
  > {
  readonly queue: CommandQueue
  readonly tokens: FileTokens
  readonly session: SessionService
  readonly vault: JournalVault
  readonly generations: Generations
  readonly snapshots: Snapshots
  readonly kdf: PassphraseKdf
  /** Tells the page how things stand. */
  readonly tell: () => void
}

export interface BackupParts {
  readonly keeper: Pick<BackupKeeper, 'opened' | 'closing' | 'look' | 'leaving' | 'failure'>
  readonly backups: BackupService
  readonly restores: RestoreService
  readonly secondFolder: SecondFolderService
}

/** Backups, by themselves and by hand, their second folder, and the way back from them, put together. */
export function createBackupParts(sources: BackupSources): BackupParts {
  const { profile, clock, dialogs, session, queue } = sources
  const reportAs = (what: string) => (error: unknown) => sources.report(what, error)
  const places = { ...profile }
  const secondFolder = createSecondFolderService({
    places,
    clock,
    dialogs,
    session,
    report: reportAs('second folder'),
  })
  const keeper = createBackupKeeper({
    backups: () => backups,
    session: () => session,
    inTurn: queue.run,
    clock,
    tell: sources.tell,
    report: reportAs('backup by itself'),
  })
  const backups = createBackupService({
    ...sources,
    places,
    onMade: () => {
      keeper.made()
      secondFolder.follow()
    },
    onCopied: secondFolder.copiedByHand,
  })
  return {
    backups,
    secondFolder,
    restores: createRestoreService({ ...sources, places, backups }),
    keeper: {
      ...keeper,
      opened: () => {
        keeper.opened()
        secondFolder.follow()
      },
      leaving: async () => {
        await keeper.leaving()
        await secondFolder.settled(COPY_PATIENCE_MS)
      },
    },
  }
}
