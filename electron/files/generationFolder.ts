import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../appError.ts'
import { parseKeyFile } from '../crypto/keyFileFormat.ts'
import { readJournalHeader } from '../db/journalHeader.ts'
import { asFileError, codeOf } from '../fileErrors.ts'
import { namesIn, writeFileAtomically } from './atomicWrite.ts'

export const JOURNAL_FILE = 'journal.db'
export const KEY_FILE = 'key.json'
/** The same bytes a second time. */
export const KEY_FILE_COPY = 'key.json.bak'
/** Written last: a folder without it was never in force. */
/** Beside a journal under a new key, until those under the old one are gone. */
export const REPLACED_FILE = 'replaced.json'
const STAMP_FILE = 'generation.json'

export const GENERATION_ID = /^[0-9a-z][0-9a-z-]{0,63}$/

const replacedSchema = z.strictObject({
  format: z.literal('evenkeel-replaced'),
  version: z.int(),
  ids: z.array(z.string().regex(GENERATION_ID)),
})

const stampSchema = z.strictObject({
  format: z.literal('evenkeel-generation'),
  version: z.int(),
  /** When the folder came, or was about to come, into force: UTC milliseconds. */
  inForceFrom: z.int(),
})

/** Whether there is an encrypted journal and at least one key file that can be read, be it from a newer app. */
export async function holdsWholeJournal(folder: string): Promise<boolean> {
  if (readJournalHeader(join(folder, JOURNAL_FILE)) !== 'encrypted') return false
  return (await hasKeyFile(join(folder, KEY_FILE))) || (await hasKeyFile(join(folder, KEY_FILE_COPY)))
}

/** Whether a connection is open, or was not closed: then the log beside the file belongs to it. */
export async function isInUse(folder: string): Promise<boolean> {
  return (await namesIn(folder)).some((name) => name.startsWith(`${JOURNAL_FILE}-`))
}

/** Marks a folder as whole and dates it, so that the newest can be told should the pointer be lost. */
export async function stampGeneration(folder: string, now: number): Promise<void> {
  const stamp = { format: 'evenkeel-generation', version: 1, inForceFrom: now }
  await writeFileAtomically(join(folder, STAMP_FILE), Buffer.from(`${JSON.stringify(stamp)}\n`, 'utf8'))
}

/** UTC milliseconds; null when the folder was never in force. */
export async function readStamp(folder: string): Promise<number | null> {
  const bytes = await readIfThere(join(folder, STAMP_FILE))
  if (bytes === null) return null
  try {
    return stampSchema.parse(JSON.parse(bytes.toString('utf8'))).inForceFrom
  } catch {
    // A damaged stamp still says that the folder was in force; only when is lost.
    return 0
  }
}

/**
 * Notes in a new folder which journals its coming into force does away with at once: those that a key opens which
 * must open nothing any more. It counts only once the folder is in force, so a crash before changes nothing.
 */
export async function noteReplaced(folder: string, ids: readonly string[]): Promise<void> {
  const note = { format: 'evenkeel-replaced', version: 1, ids }
  await writeFileAtomically(join(folder, REPLACED_FILE), Buffer.from(`${JSON.stringify(note)}\n`, 'utf8'))
}

/** The ids noted; none where there is no note that can be read. */
export async function readReplaced(folder: string): Promise<readonly string[]> {
  const bytes = await readIfThere(join(folder, REPLACED_FILE))
  if (bytes === null) return []
  try {
    return replacedSchema.parse(JSON.parse(bytes.toString('utf8'))).ids
  } catch {
    // A damaged note names nothing: what it named is then kept for 30 days, as after a restore.
    return []
  }
}

/** A folder that was in force at some time. */
export interface FormerGeneration {
  readonly id: string
  readonly inForceFrom: number
  readonly hasJournal: boolean
  /** False when both key files are lost: the recovery key still opens the journal. */
  readonly hasKeyFile: boolean
}

/** Every folder that was ever in force: those with a key file first, then the latest. */
export async function formerGenerations(generations: string): Promise<readonly FormerGeneration[]> {
  const found: FormerGeneration[] = []
  for (const id of await namesIn(generations)) {
    const folder = join(generations, id)
    const inForceFrom = await readStamp(folder)
    if (inForceFrom === null) continue
    const hasJournal = readJournalHeader(join(folder, JOURNAL_FILE)) === 'encrypted'
    found.push({ id, inForceFrom, hasJournal, hasKeyFile: await holdsWholeJournal(folder) })
  }
  return found.sort(
    (a, b) =>
      Number(b.hasKeyFile) - Number(a.hasKeyFile) || b.inForceFrom - a.inForceFrom || (a.id < b.id ? 1 : -1),
  )
}

async function hasKeyFile(file: string): Promise<boolean> {
  const bytes = await readIfThere(file)
  if (bytes === null) return false
  try {
    parseKeyFile(bytes)
    return true
  } catch (error) {
    if (error instanceof AppError) return error.code === 'journal-newer'
    throw error
  }
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return null
    throw asFileError(error)
  }
}
