import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Entry, type ZipFile as OpenedZip, openPromise } from 'yauzl'
import { ZipFile } from 'yazl'
import { AppError } from '../appError.ts'
import { asFileError, codeOf } from '../fileErrors.ts'
import { beginsLikeZip } from './zipStart.ts'

/** The files of a backup archive; nothing else is ever packed or unpacked. */
export const BACKUP_ENTRIES = {
  journal: 'journal.db',
  key: 'key.json',
  manifest: 'manifest.json',
  guide: 'HOW-TO-OPEN.txt',
} as const

type EntryName = (typeof BACKUP_ENTRIES)[keyof typeof BACKUP_ENTRIES]

/** The largest size of every file but the journal, in bytes; the journal's is stated by the manifest. */
const LARGEST_SMALL_ENTRY_BYTES = 64 * 1024

export interface BackupParts {
  /** Path of the finished snapshot. */
  readonly journalFile: string
  readonly keyFile: Uint8Array
  readonly manifest: Uint8Array
  readonly guide: string
  /** UTC milliseconds. */
  readonly createdAt: number
}

/** Packs without compression: cipher text does not shrink, and a stored file survives the loss of its list. */
export async function packBackup(target: string, parts: BackupParts, signal?: AbortSignal): Promise<void> {
  const stored = { compress: false, mode: 0o100600, mtime: new Date(parts.createdAt) }
  const zip = new ZipFile()
  const failed = new AbortController()
  zip.on('error', (error: Error) => failed.abort(error))
  signal?.addEventListener('abort', () => failed.abort(new AppError('cancelled')), { once: true })
  zip.addBuffer(Buffer.from(parts.manifest), BACKUP_ENTRIES.manifest, stored)
  zip.addBuffer(Buffer.from(parts.keyFile), BACKUP_ENTRIES.key, stored)
  zip.addBuffer(Buffer.from(parts.guide, 'utf8'), BACKUP_ENTRIES.guide, stored)
  zip.addFile(parts.journalFile, BACKUP_ENTRIES.journal, stored)
  zip.end()
  const output = createWriteStream(target, { flags: 'wx', mode: 0o600 })
  try {
    await pipeline(zip.outputStream, output, { signal: failed.signal })
  } catch (error) {
    throw asFileError(failed.signal.aborted ? failed.signal.reason : error)
  }
}

/** An archive whose list of files is exactly that of a backup. */
export interface OpenedBackup {
  /** @throws {AppError} `backup-damaged`. */
  readSmall(name: EntryName): Promise<Buffer>
  /**
   * Unpacks a file of a known size into a folder and returns its SHA-256 in hex.
   * @throws {AppError} `backup-damaged`, `disk-full`, `cancelled`.
   */
  unpack(name: EntryName, size: number, folder: string, signal?: AbortSignal): Promise<string>
  close(): void
}

/** @throws {AppError} `not-a-backup`, `backup-damaged`, `file-gone`, `no-permission`. */
export async function openBackupZip(file: string): Promise<OpenedBackup> {
  const looksLikeZip = await beginsLikeZip(file).catch((error: unknown) => {
    throw asOpenError(error)
  })
  const unreadable = (cause: unknown): AppError =>
    cause instanceof AppError
      ? cause
      : new AppError(looksLikeZip ? 'backup-damaged' : 'not-a-backup', {}, cause)
  let zip: OpenedZip
  try {
    zip = await openPromise(file, { autoClose: false, strictFileNames: true })
  } catch (error) {
    throw unreadable(error)
  }
  try {
    return readerOver(zip, await listEntries(zip))
  } catch (error) {
    zip.close()
    throw unreadable(error)
  }
}

async function listEntries(zip: OpenedZip): Promise<ReadonlyMap<string, Entry>> {
  const expected: readonly string[] = Object.values(BACKUP_ENTRIES)
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    if (!expected.includes(entry.fileName) || entries.has(entry.fileName)) throw new AppError('not-a-backup')
    const isPlain = entry.compressionMethod === 0 && !entry.isEncrypted()
    const isSmall = entry.uncompressedSize <= LARGEST_SMALL_ENTRY_BYTES
    if (!isPlain || !(isSmall || entry.fileName === BACKUP_ENTRIES.journal))
      throw new AppError('backup-damaged')
    entries.set(entry.fileName, entry)
  }
  if (entries.size !== expected.length) throw new AppError('not-a-backup')
  return entries
}

function readerOver(zip: OpenedZip, entries: ReadonlyMap<string, Entry>): OpenedBackup {
  const streamOf = async (name: EntryName) => {
    const entry = entries.get(name)
    if (entry === undefined) throw new AppError('backup-damaged')
    return zip.openReadStreamPromise(entry)
  }
  return {
    close: () => zip.close(),
    readSmall: async (name) => {
      try {
        return Buffer.concat(await (await streamOf(name)).toArray())
      } catch (error) {
        throw asUnpackError(error)
      }
    },
    unpack: async (name, size, folder, signal) => {
      if (entries.get(name)?.uncompressedSize !== size) throw new AppError('backup-damaged')
      const hash = createHash('sha256')
      const hashing = new Transform({
        transform: (chunk: Buffer, _encoding, done) => {
          hash.update(chunk)
          done(null, chunk)
        },
      })
      const output = createWriteStream(join(folder, name), { flags: 'wx', mode: 0o600 })
      try {
        await pipeline(await streamOf(name), hashing, output, signal === undefined ? {} : { signal })
      } catch (error) {
        throw signal?.aborted ? new AppError('cancelled') : asUnpackError(error)
      }
      return hash.digest('hex')
    },
  }
}

/** The archive reader throws plain errors, whose words quote the file; the system's carry a code. */
function asUnpackError(error: unknown): unknown {
  return codeOf(error) === null ? new AppError('backup-damaged', {}, error) : asFileError(error)
}

/** Why a file cannot be read at all. */
function asOpenError(error: unknown): unknown {
  if (codeOf(error) === 'ENOENT') return new AppError('file-gone')
  return codeOf(error) === 'EISDIR' ? new AppError('not-a-backup') : asFileError(error)
}
