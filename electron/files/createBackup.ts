import { createHash } from 'node:crypto'
import { access, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type BackupReason, backupFileName } from '../../shared/backup/backupName.ts'
import { BACKUP_FORMAT, BACKUP_FORMAT_VERSION, type Manifest } from '../../shared/backup/manifest.ts'
import type { PassphraseKdf } from '../crypto/argon2id.ts'
import { requireRootOf } from '../crypto/keyFile.ts'
import { parseKeyFile } from '../crypto/keyFileFormat.ts'
import { type RootKey, zero } from '../crypto/rootKey.ts'
import { asFileError, codeOf } from '../fileErrors.ts'
import { ensurePrivateFolder, renameDurably, syncFile } from './atomicWrite.ts'
import { sealManifest } from './backupManifest.ts'
import { BACKUP_ENTRIES, packBackup } from './backupZip.ts'
import { HOW_TO_OPEN } from './howToOpen.ts'
import type { Snapshots } from './snapshots.ts'
import type { SnapshotReport } from './snapshotWorker.ts'
import { openBackup, stageBackup } from './stagedBackup.ts'

/** Behind the name of a backup that is not finished. */
export const PARTIAL = '.partial'

export interface BackupRequest {
  /** The journal in use. */
  readonly journalFile: string
  /** The bytes of its key file. */
  readonly keyFile: Uint8Array
  readonly root: RootKey
  /** Where the backup goes; exists. */
  readonly folder: string
  /** A private folder on a disk with room for twice the journal; it is empty again afterwards. */
  readonly workFolder: string
  readonly reason: BackupReason
  /** UTC milliseconds. */
  readonly now: number
  readonly appVersion: string
  readonly signal?: AbortSignal
}

export interface CreatedBackup {
  readonly name: string
  readonly manifest: Manifest
}

/**
 * Makes a backup and gives it its name only after the finished archive was read back from disk, unpacked, opened
 * with its key and found to hold every row of the snapshot.
 *
 * @throws {AppError} `key-file-damaged`, `wrong-recovery-key` (a key file of another journal), `journal-damaged`,
 *   `backup-damaged`, `disk-full`, `no-permission`, `cancelled`; nothing half-made is left then, and no other
 *   backup is touched.
 */
export async function createBackup(
  request: BackupRequest,
  parts: { readonly snapshots: Snapshots; readonly kdf: PassphraseKdf },
): Promise<CreatedBackup> {
  const { folder, reason, signal } = request
  requireRootOf(parseKeyFile(request.keyFile), request.root)
  await ensurePrivateFolder(request.workFolder)
  const work = await mkdtemp(join(request.workFolder, 'backup-'))
  const createdAt = await freeSecond(request)
  const name = backupFileName({ createdAt, reason })
  const partial = join(folder, `${name}${PARTIAL}`)
  try {
    const journalFile = join(work, BACKUP_ENTRIES.journal)
    const report = await parts.snapshots.take(request.journalFile, journalFile, request.root, signal)
    const manifest = manifestOf(request, createdAt, report)
    const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8')
    const contents = { journalFile, keyFile: request.keyFile, manifest: text, guide: HOW_TO_OPEN, createdAt }
    await packBackup(partial, contents, signal)
    await syncFile(partial)
    await rm(journalFile)
    await readBack(partial, join(work, 'check'), request, parts)
    await renameDurably(partial, join(folder, name))
    return { name, manifest }
  } catch (error) {
    await rm(partial, { force: true })
    throw asFileError(error)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

function manifestOf(request: BackupRequest, createdAt: number, report: SnapshotReport): Manifest {
  const { appVersion, reason, keyFile, root } = request
  const { schemaVersion, journalId, seq, tables, rows, rowDigest, size, sha256 } = report
  const keyFileSha256 = createHash('sha256').update(keyFile).digest('hex')
  const origin = {
    format: BACKUP_FORMAT,
    formatVersion: BACKUP_FORMAT_VERSION,
    appVersion,
    createdAt,
    reason,
  } as const
  const content = {
    schemaVersion,
    journalId,
    seq,
    counts: { tables, rows },
    size,
    sha256,
    keyFileSha256,
    rowDigest,
  }
  return sealManifest({ ...origin, ...content }, root)
}

/** The same way that a restore will go. */
async function readBack(
  file: string,
  folder: string,
  { root, signal }: BackupRequest,
  parts: { readonly snapshots: Snapshots; readonly kdf: PassphraseKdf },
): Promise<void> {
  const staged = await stageBackup(file, folder, signal)
  const stop = signal === undefined ? {} : { signal }
  const checked = await openBackup(staged, { type: 'root', root }, { ...parts, ...stop })
  zero(checked.root)
}

/** The first second from now on whose name is free: two backups in a second differ by their date. */
async function freeSecond({ folder, reason, now }: BackupRequest): Promise<number> {
  for (let createdAt = now - (now % 1000); ; createdAt += 1000) {
    const name = join(folder, backupFileName({ createdAt, reason }))
    if (!((await exists(name)) || (await exists(`${name}${PARTIAL}`)))) return createdAt
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw asFileError(error)
  }
}
