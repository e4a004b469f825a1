import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { parseBackupFileName } from '../../shared/backup/backupName.ts'
import { AppError } from '../appError.ts'
import { asFileError, codeOf } from '../fileErrors.ts'
import { namesIn, renameDurably, syncFile, writeFileAtomically } from './atomicWrite.ts'
import { PARTIAL } from './createBackup.ts'

const moment = z.number().int().min(0).nullable()

const recordSchema = z.strictObject({
  /** Null = none is chosen. */
  path: z.string().min(1).nullable(),
  /** Names of the backups that were copied there, or begun: what else lies there is not ours to touch. */
  copied: z.array(z.string().refine((name) => parseBackupFileName(name) !== null)),
  lastCopyAt: moment,
  quietUntil: moment,
})

/** What is kept about the second folder, outside the journal, since it belongs to this computer. */
export type SecondFolderRecord = z.infer<typeof recordSchema>

export const NO_SECOND_FOLDER: SecondFolderRecord = {
  path: null,
  copied: [],
  lastCopyAt: null,
  quietUntil: null,
}

/** A record that is missing or broken means that none was chosen. */
export async function readSecondFolder(file: string): Promise<SecondFolderRecord> {
  try {
    return recordSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return NO_SECOND_FOLDER
  }
}

/** @throws {AppError} `disk-full` or `no-permission`. */
export function writeSecondFolder(file: string, record: SecondFolderRecord): Promise<void> {
  return writeFileAtomically(file, Buffer.from(JSON.stringify(record)))
}

/** The number of the disk on which a folder lies; null when there is no such folder now. */
export async function diskOf(folder: string): Promise<number | null> {
  try {
    const found = await stat(folder)
    return found.isDirectory() ? found.dev : null
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EIO', 'ENODEV', 'ENXIO', 'EHOSTDOWN'].includes(codeOf(error) ?? ''))
      return null
    throw asFileError(error)
  }
}

/**
 * Copies a finished backup into another folder under its own name. It gets the name only when what was read back
 * from there is the same to the byte.
 *
 * @throws {AppError} `backup-damaged` when it is not; `disk-full`, `no-permission`, `disk-error`. Nothing half-made
 *   is left then, unless the disk went away meanwhile.
 */
export async function copyBackup(from: string, folder: string, name: string): Promise<void> {
  const partial = join(folder, `${name}${PARTIAL}`)
  try {
    await copyFile(from, partial)
    await syncFile(partial)
    if ((await hashOf(partial)) !== (await hashOf(from))) throw new AppError('backup-damaged')
    await renameDurably(partial, join(folder, name))
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined)
    throw asFileError(error)
  }
}

/** Removes what earlier copies of ours left unfinished. Others may be at work in the same folder. */
export async function sweepCopies(folder: string, copied: readonly string[]): Promise<void> {
  const ours = new Set(copied.map((name) => `${name}${PARTIAL}`))
  for (const name of await namesIn(folder)) {
    if (ours.has(name)) await rm(join(folder, name), { force: true })
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
