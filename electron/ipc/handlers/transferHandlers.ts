import type { BackupService } from '../../services/backupService.ts'
import type { ExportService } from '../../services/exportService.ts'
import type { ImportService } from '../../services/importService.ts'
import type { RestoreService } from '../../services/restoreService.ts'
import type { SecondFolderService } from '../../services/secondFolderService.ts'
import type { Handlers } from '../router.ts'

export interface TransferHandlerParts {
  readonly imports: ImportService
  readonly exports: ExportService
  readonly backups: BackupService
  readonly restores: RestoreService
  readonly secondFolder: SecondFolderService
}

/** What goes in and out of the journal as files. */
export function transferHandlers({
  imports,
  exports,
  backups,
  restores,
  secondFolder,
}: TransferHandlerParts) {
  return {
    'import.choose': () => imports.choose(),
    'import.preview': (options) => imports.preview(options),
    'import.run': (options) => imports.run(options),
    'import.undo': ({ batch }) => imports.undo(batch),
    'export.run': (request) => exports.run(request),
    'export.cancel': async () => {
      await exports.stop()
      return {}
    },
    'export.show': async ({ token }) => {
      await exports.show(token)
      return {}
    },
    'backup.list': () => backups.list(),
    'backup.make': () => backups.make('manual'),
    'backup.saveCopy': () => backups.saveCopy(),
    'backup.showFolder': async () => {
      await backups.showFolder()
      return {}
    },
    'backup.choose': () => restores.choose(),
    'backup.inspect': (input) => restores.inspect(input),
    'backup.restore': (input) => restores.restore(input),
    'backup.takeDays': (input) => restores.takeDays(input),
    'backup.undoRestore': async () => {
      await restores.undo()
      return {}
    },
    'backup.secondFolder': () => secondFolder.read(),
    'backup.chooseSecond': () => secondFolder.choose(),
    'backup.stopSecond': async () => {
      await secondFolder.stop()
      return {}
    },
    'backup.remindLater': async () => {
      await secondFolder.remindLater()
      return {}
    },
  } satisfies Partial<Handlers>
}
