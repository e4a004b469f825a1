import { randomBytes } from 'node:crypto'
import { chmod, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { asFileError, codeOf } from '../fileErrors.ts'

/** Read and written by the owner only. */
const PRIVATE_FILE = 0o600
const PRIVATE_FOLDER = 0o700

const TEMPORARY_NAME = /\.[0-9a-f]{12}\.tmp$/

/**
 * Pauses between tries of a rename, in milliseconds, 2.5 s in all. On Windows a virus scanner or an indexer may
 * hold a fresh file for a moment; elsewhere a refusal is a refusal.
 */
const PATIENCE_MS: readonly number[] = process.platform === 'win32' ? [20, 40, 80, 160, 320, 640, 1280] : []

/**
 * Writes a file so that at any moment, a power cut included, either the old or the new content is there, and so
 * that the new one is on disk when the promise resolves: a temporary file beside it, fsync, rename, and fsync of
 * the folder, without which the rename itself may be forgotten.
 *
 * @throws {AppError} `disk-full` or `no-permission`; the old content is then untouched.
 */
export async function writeFileAtomically(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const handle = await open(temporary, 'wx', PRIVATE_FILE)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await renameDurably(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw asFileError(error)
  }
}

/** Renames within one folder and does not return before the folder knows it durably. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await withPatience(() => rename(from, to), PATIENCE_MS)
  await syncFolder(dirname(to))
}

/** Repeats an operation that another program blocks for a moment, once after each pause. */
export async function withPatience<T>(operation: () => Promise<T>, pausesMs: readonly number[]): Promise<T> {
  for (const pauseMs of pausesMs) {
    try {
      return await operation()
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error) ?? '')) throw error
      await pause(pauseMs)
    }
  }
  return operation()
}

/** Puts the content of a finished file on disk. */
export async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Puts the names in a folder on disk. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Makes a folder, and those above it, that only its owner can enter; a laxer one that is there is closed.
 * @throws {AppError} `disk-full` or `no-permission`.
 */
export async function ensurePrivateFolder(folder: string): Promise<void> {
  try {
    const firstMade = await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER })
    const { mode } = await stat(folder)
    if (process.platform !== 'win32' && (mode & 0o777) !== PRIVATE_FOLDER) await chmod(folder, PRIVATE_FOLDER)
    if (firstMade !== undefined) await syncFolder(dirname(firstMade))
  } catch (error) {
    throw asFileError(error)
  }
}

/** Removes what an interrupted write left in a folder; a missing folder is fine. Only for a folder of ours. */
export async function sweepTemporaryFiles(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (TEMPORARY_NAME.test(name)) await rm(join(folder, name), { force: true })
  }
}

/** The names in a folder, sorted; none when there is no such folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw asFileError(error)
  }
}
