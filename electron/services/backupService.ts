import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { BackupReason } from '../../shared/backup/backupName.ts'
import { backupsToRemove } from '../../shared/backup/backupsToRemove.ts'
import type { BackupListing } from '../../shared/ipc/contract/backup.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { AppError } from '../appError.ts'
import type { PassphraseKdf } from '../crypto/argon2id.ts'
import { ensurePrivateFolder } from '../files/atomicWrite.ts'
import { type ListedBackup, listBackups, sweepBackupFolder } from '../files/backupFolder.ts'
import { createBackup } from '../files/createBackup.ts'
import { JOURNAL_FILE } from '../files/generationFolder.ts'
import { readKeyFileBytes } from '../files/keyFiles.ts'
import type { Snapshots } from '../files/snapshots.ts'
import { createBackupRecheck } from './backupRecheck.ts'
import type { Clock } from './clock.ts'
import type { FileTokens } from './fileTokens.ts'
import type { JournalSource } from './journalOpening.ts'
import type { JournalVault } from './journalVault.ts'
import type { Dialogs, Emit } from './ports.ts'
import type { SessionService } from './sessionService.ts'

export interface BackupService {
  list(): Promise<Output<'backup.list'>>
  /** @throws {AppError} `not-in-sample`: a sample is not worth keeping. */
  make(reason: BackupReason, signal?: AbortSignal): Promise<BackupListing>
  /** Makes one of a journal that is not open yet, before it is brought to another schema. */
  makeBeforeMigration(source: JournalSource): Promise<void>
  /** When the newest backup on this computer was made, UTC milliseconds; null = there is none. */
  newestAt(): Promise<number | null>
  /** Looks at one of the older backups again. What is found damaged is listed so, and fills no place any more. */
  recheck(): Promise<void>
  saveCopy(): Promise<Output<'backup.saveCopy'>>
  showFolder(): Promise<void>
  /** Removes what a backup that was cut short left behind. */
  sweep(): Promise<void>
}

export interface BackupParts {
  readonly places: { readonly backups: string; readonly staging: string }
  readonly clock: Clock
  readonly dialogs: Dialogs
  readonly tokens: FileTokens
  readonly session: SessionService
  readonly vault: JournalVault
  readonly snapshots: Snapshots
  readonly kdf: PassphraseKdf
  readonly emit: Emit
  readonly appVersion: string
  /** A backup of the open journal was made and checked. */
  readonly onMade: () => void
  /** A copy was made where the person wanted it. */
  readonly onCopied: () => Promise<void>
}

export function createBackupService(parts: BackupParts): BackupService {
  const { places, clock, dialogs, tokens, session, vault } = parts
  const rechecks = createBackupRecheck(parts)

  const listing = ({ name, createdAt, reason, bytes }: ListedBackup, folder: string): BackupListing => ({
    token: tokens.remember([join(folder, name)]),
    createdAt,
    reason,
    bytes,
    damaged: rechecks.isDamaged(name),
  })

  const makeIn = async (
    folder: string,
    reason: BackupReason,
    signal?: AbortSignal,
  ): Promise<ListedBackup> => {
    const { journal, root } = session.writable()
    journal.checkpoint()
    return makeOf({ folder: await vault.folder(), root }, { folder, reason, signal })
  }

  const makeOf = async (
    source: JournalSource,
    { folder, reason, signal }: { folder: string; reason: BackupReason; signal?: AbortSignal | undefined },
  ): Promise<ListedBackup> => {
    parts.emit('progress', { task: 'backup', done: 0, total: null })
    const { name } = await createBackup(
      {
        journalFile: join(source.folder, JOURNAL_FILE),
        keyFile: await readKeyFileBytes(source.folder),
        root: source.root,
        folder,
        workFolder: places.staging,
        reason,
        now: clock.now(),
        appVersion: parts.appVersion,
        ...(signal === undefined ? {} : { signal }),
      },
      parts,
    )
    const made = (await listBackups(folder)).find((backup) => backup.name === name)
    if (made === undefined) throw new AppError('file-gone')
    return made
  }

  const make = async (reason: BackupReason, signal?: AbortSignal): Promise<BackupListing> => {
    await ensurePrivateFolder(places.backups)
    const made = await makeIn(places.backups, reason, signal)
    parts.onMade()
    await prune(places.backups, clock.now(), rechecks.isDamaged)
    return listing(made, places.backups)
  }

  return {
    make,
    list: async () => {
      if (session.kind() === 'sample') return { backups: [] }
      const backups = await listBackups(places.backups)
      return { backups: backups.map((backup) => listing(backup, places.backups)) }
    },
    makeBeforeMigration: async (source) => {
      await ensurePrivateFolder(places.backups)
      await makeOf(source, { folder: places.backups, reason: 'before-migration' })
    },
    newestAt: async () => (await listBackups(places.backups))[0]?.createdAt ?? null,
    recheck: () => rechecks.next(session.own().root),
    saveCopy: async () => {
      session.writable()
      const folder = await dialogs.chooseFolder()
      if (folder === null) return null
      const { name, bytes } = await makeIn(folder, 'manual')
      await parts.onCopied()
      return { name: basename(name), bytes }
    },
    showFolder: async () => {
      await ensurePrivateFolder(places.backups)
      await dialogs.showFolder(places.backups)
    },
    sweep: () => sweepBackupFolder(places.backups),
  }
}

/** Every backup here was opened and checked before it got its name, and some were found damaged since. */
async function prune(folder: string, now: number, isDamaged: (name: string) => boolean): Promise<void> {
  const listed = await listBackups(folder)
  const stored = listed.map((backup) => ({ ...backup, verified: !isDamaged(backup.name) }))
  for (const { name } of backupsToRemove(stored, now)) await rm(join(folder, name), { force: true })
}
