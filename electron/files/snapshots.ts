import { open, rm } from 'node:fs/promises'
import { z } from 'zod'
import { ERROR_CODES } from '../../shared/ipc/errorCodes.ts'
import { AppError } from '../appError.ts'
import type { RootKey } from '../crypto/rootKey.ts'
import { asFileError } from '../fileErrors.ts'
import { askThread } from './askThread.ts'
import type { SnapshotReport, SnapshotRequest } from './snapshotWorker.ts'
import { transferableKey } from './transferableKey.ts'

export interface SnapshotParts {
  /** The built `snapshotWorker.cjs`, or the source itself where Node strips types. */
  readonly workerFile: string | URL
  /** The newest `user_version` that this app understands. */
  readonly supportedVersion: number
  /** Another build of the SQLite addon; the caller decides whether that is allowed. */
  readonly nativeBinding?: string
}

/** Copies and checks journals on a thread of their own, since each takes a second and more. */
export interface Snapshots {
  /**
   * Copies a journal in use to a new file, encrypted with the same key, and checks the copy.
   * @throws {AppError} `journal-damaged`, `disk-full`, `no-permission`, `cancelled`; the copy is gone then.
   */
  take(source: string, target: string, root: RootKey, signal?: AbortSignal): Promise<SnapshotReport>
  /**
   * The same, but the copy is encrypted with the key of another root, and found to hold every row of the source.
   * @throws {AppError} as `take`.
   */
  takeUnderNewKey(source: string, target: string, keys: RootChange): Promise<SnapshotReport>
  /**
   * Opens a file with its key, read only, and reads all of it.
   * @throws {AppError} `journal-missing`, `journal-damaged`, `journal-newer`, `no-permission`, `cancelled`.
   */
  check(file: string, root: RootKey, signal?: AbortSignal): Promise<SnapshotReport>
}

/** The root of the journal that is copied, and the one that the copy gets. */
export interface RootChange {
  readonly root: RootKey
  readonly newRoot: RootKey
}

const replySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('report'),
    report: z.strictObject({
      schemaVersion: z.int(),
      journalId: z.string(),
      seq: z.int(),
      tables: z.int(),
      rows: z.int(),
      rowDigest: z.string(),
      size: z.int(),
      sha256: z.string(),
    }),
  }),
  z.strictObject({
    kind: z.literal('failure'),
    code: z.enum(ERROR_CODES),
    parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
])

export function createSnapshots({ workerFile, ...options }: SnapshotParts): Snapshots {
  const run = async (
    files: Pick<SnapshotRequest, 'source' | 'target'>,
    { root, newRoot }: Pick<RootChange, 'root'> & Partial<RootChange>,
    signal?: AbortSignal,
  ): Promise<SnapshotReport> => {
    if (signal?.aborted) throw new AppError('cancelled')
    const key = transferableKey(root)
    const newKey = newRoot === undefined ? null : transferableKey(newRoot)
    const request: Omit<SnapshotRequest, 'stop'> = { ...files, ...options, key, newKey }
    const transferList = newKey === null ? [key.buffer] : [key.buffer, newKey.buffer]
    const reply = await askThread({
      file: workerFile,
      request,
      transferList,
      signal,
      heard: replySchema.parse,
    })
    if (reply.kind === 'failure') throw new AppError(reply.code, reply.parameters)
    return reply.report
  }
  const intoNewFile = async (
    target: string,
    work: () => Promise<SnapshotReport>,
  ): Promise<SnapshotReport> => {
    await makeEmptyFile(target)
    try {
      return await work()
    } catch (error) {
      for (const end of ['', '-journal', '-wal', '-shm']) await rm(`${target}${end}`, { force: true })
      throw error
    }
  }
  return {
    check: (file, root, signal) => run({ source: null, target: file }, { root }, signal),
    take: (source, target, root, signal) =>
      intoNewFile(target, () => run({ source, target }, { root }, signal)),
    takeUnderNewKey: (source, target, keys) => intoNewFile(target, () => run({ source, target }, keys)),
  }
}

/** Made here, private, because SQLite would make it readable by others; and never over a file that is there. */
async function makeEmptyFile(file: string): Promise<void> {
  try {
    const handle = await open(file, 'wx', 0o600)
    await handle.close()
  } catch (error) {
    throw asFileError(error)
  }
}
