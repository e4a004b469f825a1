import { createHash } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from '../../shared/backup/manifest.ts'
import { AppError } from '../appError.ts'
import type { PassphraseKdf } from '../crypto/argon2id.ts'
import { openWithPassphrase, requireRootOf } from '../crypto/keyFile.ts'
import { type KeyFile, parseKeyFile } from '../crypto/keyFileFormat.ts'
import { parseRecoveryKey } from '../crypto/recoveryKey.ts'
import { type RootKey, rootKeyFrom, zero } from '../crypto/rootKey.ts'
import { asFileError } from '../fileErrors.ts'
import { syncFile, syncFolder, writeFileAtomically } from './atomicWrite.ts'
import { isManifestOf, readManifest } from './backupManifest.ts'
import { BACKUP_ENTRIES, openBackupZip } from './backupZip.ts'
import { JOURNAL_FILE, KEY_FILE, KEY_FILE_COPY } from './generationFolder.ts'
import type { Snapshots } from './snapshots.ts'
import type { SnapshotReport } from './snapshotWorker.ts'

/** A backup unpacked into a private folder. It is whole; whether it is genuine shows once its key is known. */
export interface StagedBackup {
  readonly folder: string
  readonly journalFile: string
  /** Not authenticated yet: `openBackup` does that. */
  readonly manifest: Manifest
  readonly keyFile: KeyFile
  /** The key file as it was stored. */
  readonly keyFileBytes: Buffer
}

/** What opens a backup: the key of the open journal, the passphrase of that time, or the recovery key. */
export type BackupSecret =
  | { readonly type: 'root'; readonly root: RootKey }
  | { readonly type: 'passphrase'; readonly passphrase: string }
  | { readonly type: 'recoveryKey'; readonly recoveryKey: string }

/**
 * Unpacks a backup into a new folder and checks it against its own hashes. The file itself is only read.
 *
 * @param folder must not exist; its parent is private. It is gone again when this throws.
 * @throws {AppError} `not-a-backup`, `backup-damaged`, `backup-newer`, `file-gone`, `disk-full`, `no-permission`,
 *   `cancelled`.
 */
export async function stageBackup(file: string, folder: string, signal?: AbortSignal): Promise<StagedBackup> {
  const zip = await openBackupZip(file)
  try {
    const manifest = readManifest(await zip.readSmall(BACKUP_ENTRIES.manifest))
    const keyFileBytes = await zip.readSmall(BACKUP_ENTRIES.key)
    if (createHash('sha256').update(keyFileBytes).digest('hex') !== manifest.keyFileSha256) {
      throw new AppError('backup-damaged')
    }
    const keyFile = readKeyFile(keyFileBytes)
    if (keyFile.journalId !== manifest.journalId) throw new AppError('backup-damaged')
    await makeNewFolder(folder)
    try {
      const sha256 = await zip.unpack(BACKUP_ENTRIES.journal, manifest.size, folder, signal)
      if (sha256 !== manifest.sha256) throw new AppError('backup-damaged')
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw error
    }
    return { folder, journalFile: join(folder, BACKUP_ENTRIES.journal), manifest, keyFile, keyFileBytes }
  } finally {
    zip.close()
  }
}

/** A backup that was opened with its key and read from end to end. */
export interface CheckedBackup {
  /** The caller zeroes it. */
  readonly root: RootKey
  readonly report: SnapshotReport
}

/**
 * Opens a staged backup read only and holds all of it against its manifest.
 * @throws {AppError} `wrong-passphrase`, `wrong-recovery-key` (also for a root of another journal),
 *   `backup-damaged`, `backup-newer`, `cancelled`.
 */
export async function openBackup(
  staged: StagedBackup,
  secret: BackupSecret,
  { snapshots, kdf, signal }: { snapshots: Snapshots; kdf: PassphraseKdf; signal?: AbortSignal },
): Promise<CheckedBackup> {
  const root = await rootOf(staged.keyFile, secret, kdf)
  try {
    if (!isManifestOf(staged.manifest, root)) throw new AppError('backup-damaged')
    const report = await snapshots.check(staged.journalFile, root, signal)
    if (!agrees(staged.manifest, report)) throw new AppError('backup-damaged')
    return { root, report }
  } catch (error) {
    zero(root)
    throw asBackupError(error)
  }
}

/**
 * Moves a staged backup into the folder of a new generation, key file and its copy included, and puts it on disk.
 * Both folders are on the same disk. The staging folder is gone afterwards.
 */
export async function moveIntoGeneration(staged: StagedBackup, folder: string): Promise<void> {
  try {
    await rename(staged.journalFile, join(folder, JOURNAL_FILE))
    await syncFile(join(folder, JOURNAL_FILE))
    for (const name of [KEY_FILE, KEY_FILE_COPY])
      await writeFileAtomically(join(folder, name), staged.keyFileBytes)
    await syncFolder(folder)
    await rm(staged.folder, { recursive: true, force: true })
  } catch (error) {
    throw asFileError(error)
  }
}

async function rootOf(keyFile: KeyFile, secret: BackupSecret, kdf: PassphraseKdf): Promise<RootKey> {
  switch (secret.type) {
    case 'passphrase':
      return openWithPassphrase(keyFile, secret.passphrase, kdf)
    case 'root':
      requireRootOf(keyFile, secret.root)
      return rootKeyFrom(secret.root)
    case 'recoveryKey': {
      const reading = parseRecoveryKey(secret.recoveryKey)
      if (reading.kind !== 'recovery-key') throw new AppError('wrong-recovery-key')
      requireRootOf(keyFile, reading.root)
      return reading.root
    }
    default:
      return secret satisfies never
  }
}

function agrees(manifest: Manifest, report: SnapshotReport): boolean {
  return (
    manifest.schemaVersion === report.schemaVersion &&
    manifest.journalId === report.journalId &&
    manifest.seq === report.seq &&
    manifest.counts.tables === report.tables &&
    manifest.counts.rows === report.rows &&
    manifest.rowDigest === report.rowDigest &&
    manifest.size === report.size &&
    manifest.sha256 === report.sha256
  )
}

/** The journal and the key file in a backup report as such; here they are parts of a backup. */
function asBackupError(error: unknown): unknown {
  if (!(error instanceof AppError)) return error
  switch (error.code) {
    case 'journal-newer':
      return new AppError('backup-newer', {
        backup: error.parameters['journal'] ?? 0,
        app: error.parameters['app'] ?? 0,
      })
    case 'journal-damaged':
    case 'journal-missing':
    case 'key-file-damaged':
      return new AppError('backup-damaged', {}, error)
    default:
      return error
  }
}

function readKeyFile(bytes: Buffer): KeyFile {
  try {
    return parseKeyFile(bytes)
  } catch (error) {
    throw asBackupError(error)
  }
}

async function makeNewFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 })
  } catch (error) {
    throw asFileError(error)
  }
}
