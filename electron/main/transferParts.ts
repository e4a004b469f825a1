import { join } from 'node:path'
import { AppError } from '../appError.ts'
import { JOURNAL_FILE } from '../files/generationFolder.ts'
import { createJournalExports } from '../files/journalExports.ts'
import { transferHandlers } from '../ipc/handlers/transferHandlers.ts'
import type { BackupService } from '../services/backupService.ts'
import type { DayService } from '../services/dayService.ts'
import { createExportService } from '../services/exportService.ts'
import type { FileTokens } from '../services/fileTokens.ts'
import { createImportService } from '../services/importService.ts'
import type { JournalVault } from '../services/journalVault.ts'
import type { RestoreService } from '../services/restoreService.ts'
import type { SalvageVault } from '../services/salvageVault.ts'
import type { SecondFolderService } from '../services/secondFolderService.ts'
import type { OpenSession, SessionService } from '../services/sessionService.ts'
import type { ApplicationParts } from './applicationParts.ts'

interface TransferSources
  extends Pick<
    ApplicationParts,
    'profile' | 'clock' | 'dialogs' | 'emit' | 'workers' | 'appVersion' | 'nativeBinding'
  > {
  readonly session: SessionService
  readonly days: DayService
  readonly tokens: FileTokens
  readonly vault: JournalVault
  readonly salvage: SalvageVault
  readonly backups: BackupService
  readonly restores: RestoreService
  readonly secondFolder: SecondFolderService
  readonly supportedVersion: number
}

/** What goes in and out of the journal as files, put together. */
export function createTransferParts(sources: TransferSources) {
  const { session, profile, backups, restores, secondFolder, vault, salvage, workers, ...others } = sources

  const fileOf = async ({ kind, salvage: salvaged }: OpenSession): Promise<string> => {
    if (kind === 'sample') return join(profile.sample, JOURNAL_FILE)
    if (salvaged === null) return join(await vault.folder(), JOURNAL_FILE)
    const file = salvage.file()
    if (file === null) throw new AppError('locked')
    return file
  }
  const backUpFirst = async (): Promise<void> => {
    if (session.kind() === 'own') await backups.make('before-import')
  }
  const { supportedVersion, appVersion, nativeBinding } = sources
  const addon = nativeBinding === undefined ? {} : { nativeBinding }
  const journalExports = createJournalExports({
    workerFile: workers.export,
    supportedVersion,
    appVersion,
    ownFolder: profile.root,
    unfinishedRecord: profile.unfinishedExports,
    ...addon,
  })
  const exports = createExportService({ ...others, session, fileOf, exports: journalExports })
  const imports = createImportService({ ...others, journal: session.journal, backUpFirst })
  return {
    handlers: transferHandlers({ imports, exports, backups, restores, secondFolder }),
    stopExport: exports.stop,
    sweep: journalExports.sweep,
  }
}
