import { randomBytes } from 'node:crypto'
import { readFile, rm, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute } from 'node:path'
import { z } from 'zod'
import { writeFileAtomically } from './atomicWrite.ts'

const NAME = /^evenkeel-[0-9a-f]{12}\.partial$/
/** Files that are remembered at most: those on disks that do not come back. */
const MOST = 16

const recordSchema = z.array(z.string().refine((file) => isAbsolute(file) && NAME.test(basename(file))))

/** What an export is called until it is whole. */
export const unfinishedName = (): string => `evenkeel-${randomBytes(6).toString('hex')}.partial`

/**
 * Where exports lie that are not whole: plain text, which a killed app or a disk that was pulled out leaves behind.
 * Nothing here throws: a full disk that takes no note keeps nobody from exporting to another one.
 */
export interface UnfinishedExports {
  /** Notes a file that is about to be made. */
  note(file: string): Promise<void>
  /** Removes one of the noted files, or all of them. One whose folder is not there now stays noted. */
  clear(file?: string): Promise<void>
}

export function createUnfinishedExports(record: string): UnfinishedExports {
  const read = async (): Promise<readonly string[]> => {
    try {
      return recordSchema.parse(JSON.parse(await readFile(record, 'utf8')))
    } catch {
      return [] // Missing or broken: nothing is known to be left.
    }
  }
  const write = (files: readonly string[]): Promise<void> =>
    files.length === 0
      ? rm(record, { force: true })
      : writeFileAtomically(record, Buffer.from(JSON.stringify(files.slice(-MOST))))
  return {
    note: async (file) => write([...(await read()), file]).catch(() => undefined),
    clear: async (only) => {
      const left: string[] = []
      for (const file of await read()) {
        const isMeant = only === undefined || only === file
        if (!isMeant || !(await isGone(file))) left.push(file)
      }
      await write(left).catch(() => undefined)
    },
  }
}

async function isGone(file: string): Promise<boolean> {
  try {
    await stat(dirname(file))
    await rm(file, { force: true })
    return true
  } catch {
    return false
  }
}
