import { realpath, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { ERROR_CODES } from '../../shared/ipc/errorCodes.ts'
import type { Language } from '../../shared/language/language.ts'
import { type ExportCounts, exportCountsSchema } from '../../shared/transfer/export/exportCounts.ts'
import { AppError } from '../appError.ts'
import type { RootKey } from '../crypto/rootKey.ts'
import { asFileError, codeOf } from '../fileErrors.ts'
import { askThread } from './askThread.ts'
import { renameDurably, syncFile } from './atomicWrite.ts'
import type { ContentRequest } from './exportContent.ts'
import type { ExportRequest } from './exportWorker.ts'
import { isInside } from './isInside.ts'
import { transferableKey } from './transferableKey.ts'
import { createUnfinishedExports, unfinishedName } from './unfinishedExports.ts'

export interface JournalExportParts {
  /** The built `exportWorker.cjs`, or the source itself where Node strips types. */
  readonly workerFile: string | URL
  readonly supportedVersion: number
  readonly nativeBinding?: string
  readonly appVersion: string
  /** The folder of everything that the app keeps: nothing is exported into it. */
  readonly ownFolder: string
  /** Where it is noted what is not whole yet. */
  readonly unfinishedRecord: string
}

export interface JournalExport extends Omit<ContentRequest, 'isStopped'> {
  /** The journal in use and its key. */
  readonly journalFile: string
  readonly root: RootKey
  /** The archive; one that is there is replaced once the new one is whole. */
  readonly target: string
  readonly language: Language
  /** UTC milliseconds. */
  readonly now: number
  readonly signal: AbortSignal
}

export interface WrittenExport {
  readonly name: string
  readonly bytes: number
  readonly counts: ExportCounts
}

/** Writes exports on a thread of their own, since twenty years take seconds. */
export interface JournalExports {
  /**
   * @throws {AppError} `own-folder`, `disk-full`, `no-permission`, `journal-damaged`, `cancelled`; nothing half-made
   *   is left then, and a file that had the name before is untouched.
   */
  write(request: JournalExport): Promise<WrittenExport>
  /** Removes what an export left that the app did not live to see the end of. Not while one is under way. */
  sweep(): Promise<void>
}

const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), done: z.number(), total: z.number() }),
  z.strictObject({ kind: z.literal('written'), counts: exportCountsSchema }),
  z.strictObject({
    kind: z.literal('failure'),
    code: z.enum(ERROR_CODES),
    parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
])

export function createJournalExports({
  workerFile,
  ownFolder,
  unfinishedRecord,
  ...options
}: JournalExportParts): JournalExports {
  const unfinished = createUnfinishedExports(unfinishedRecord)
  const run = async (request: JournalExport, target: string): Promise<ExportCounts> => {
    if (request.signal.aborted) throw new AppError('cancelled')
    const { journalFile, format, span, language, now, root, onProgress, signal } = request
    const key = transferableKey(root)
    const asked: Omit<ExportRequest, 'stop'> = {
      ...{ journalFile, target, format, span, language, now, key },
      ...options,
    }
    const heard = (said: unknown) => {
      const message = messageSchema.parse(said)
      if (message.kind !== 'progress') return message
      onProgress(message.done, message.total)
      return null
    }
    const transferList = [key.buffer]
    const answer = await askThread({ file: workerFile, request: asked, transferList, signal, heard })
    if (answer.kind === 'failure') throw new AppError(answer.code, answer.parameters)
    return answer.counts
  }
  return {
    sweep: () => unfinished.clear(),
    write: async (request) => {
      const folder = await folderOutside(ownFolder, request.target)
      const partial = join(folder, unfinishedName())
      await unfinished.note(partial)
      try {
        const counts = await run(request, partial)
        await syncFile(partial)
        const { size } = await stat(partial)
        if (request.signal.aborted) throw new AppError('cancelled')
        const name = basename(request.target)
        await renameDurably(partial, join(folder, name))
        return { name, bytes: size, counts }
      } catch (error) {
        await rm(partial, { force: true })
        throw asTargetError(error)
      } finally {
        await unfinished.clear(partial)
      }
    },
  }
}

/**
 * The folder of a file by its true path.
 * @throws {AppError} `own-folder` where it is the app's own folder or inside it; `no-permission` where it is gone.
 */
async function folderOutside(ownFolder: string, target: string): Promise<string> {
  try {
    const folder = await realpath(dirname(target))
    if (await isInside(ownFolder, folder)) throw new AppError('own-folder')
    return folder
  } catch (error) {
    throw asTargetError(error)
  }
}

/** What the system says about a place where no file can be. */
const NO_PLACE = ['ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENOTEMPTY', 'ENAMETOOLONG', 'EINVAL', 'ELOOP']

function asTargetError(error: unknown): unknown {
  return NO_PLACE.includes(codeOf(error) ?? '')
    ? new AppError('no-permission', {}, error)
    : asFileError(error)
}
