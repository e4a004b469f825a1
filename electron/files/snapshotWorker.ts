import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import type { ErrorCode, ErrorParameters } from '../../shared/ipc/errorCodes.ts'
import { AppError } from '../appError.ts'
import { type DatabaseKey, databaseKeyFrom, zero } from '../crypto/rootKey.ts'
import { asJournalError } from '../db/journalErrors.ts'
import { applyPragmas } from '../db/journalPragmas.ts'
import { changeKey, connectKeyed } from '../db/keyedConnection.ts'
import { openJournal } from '../db/openJournal.ts'
import { isSound, type JournalSurvey, surveyJournal } from '../db/surveyJournal.ts'
import type { Stoppable } from './askThread.ts'

/** What the thread is asked to do: copy a journal that is in use and check the copy, or only check a file. */
export interface SnapshotRequest extends Stoppable {
  /** The journal in use; null to check `target` as it is. */
  readonly source: string | null
  /** An empty file that is filled, or the file that is checked. */
  readonly target: string
  /** The key of both; this thread zeroes it. */
  readonly key: Uint8Array
  /** The key that the copy gets instead of the source's; null to keep it. This thread zeroes it. */
  readonly newKey: Uint8Array | null
  readonly supportedVersion: number
  readonly nativeBinding?: string
}

/** A file that was opened with its key, read from end to end and found whole. */
export interface SnapshotReport extends JournalSurvey {
  /** In bytes. */
  readonly size: number
  /** SHA-256 of the file in hex. */
  readonly sha256: string
}

export type SnapshotReply =
  | { readonly kind: 'report'; readonly report: SnapshotReport }
  | { readonly kind: 'failure'; readonly code: ErrorCode; readonly parameters: ErrorParameters }

const CHUNK_BYTES = 1024 * 1024

function answer(request: SnapshotRequest): SnapshotReply {
  const key = databaseKeyFrom(request.key)
  const newKey = request.newKey === null ? null : databaseKeyFrom(request.newKey)
  try {
    goOn(request)
    if (request.source !== null) copyJournal(request.source, key, request)
    goOn(request)
    const survey = checkJournal(key, request)
    goOn(request)
    if (newKey !== null) rekeyCopy(key, newKey, survey, request)
    return { kind: 'report', report: { ...survey, ...hashFile(request.target) } }
  } catch (error) {
    const named = asJournalError(error)
    if (!(named instanceof AppError)) throw error
    return { kind: 'failure', code: named.code, parameters: named.parameters }
  } finally {
    zero(key)
    if (newKey !== null) zero(newKey)
  }
}

function goOn({ stop }: SnapshotRequest): void {
  if (Atomics.load(stop, 0) !== 0) throw new AppError('cancelled')
}

/** A copy of one moment, while saves go on. The target takes over key and cipher from the connection. */
function copyJournal(source: string, key: DatabaseKey, { target, ...options }: SnapshotRequest): void {
  const database = connectKeyed(source, key, { ...options, readonly: true })
  try {
    applyPragmas(database)
    database.prepare('VACUUM INTO ?').run(target)
  } finally {
    database.close()
  }
}

/** Gives a checked copy another key, and holds every row of it against what it was before. */
function rekeyCopy(
  key: DatabaseKey,
  newKey: DatabaseKey,
  before: JournalSurvey,
  request: SnapshotRequest,
): void {
  const database = connectKeyed(request.target, key, request)
  try {
    applyPragmas(database)
    changeKey(database, newKey)
    database.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    database.close()
  }
  const { rowDigest, seq } = checkJournal(newKey, request)
  if (rowDigest !== before.rowDigest || seq !== before.seq) throw new AppError('journal-damaged')
}

/** Opens the file as any reader would, and reads every page and every row of it. */
function checkJournal(key: DatabaseKey, request: SnapshotRequest): JournalSurvey {
  const { target, ...options } = request
  const database = openJournal(target, key, { ...options, readonly: true })
  try {
    if (!isSound(database)) throw new AppError('journal-damaged')
    goOn(request)
    return surveyJournal(database)
  } finally {
    database.close()
  }
}

/** Hashes what the disk gives back, and puts the file on disk while it is open. */
function hashFile(file: string): { size: number; sha256: string } {
  const descriptor = openSync(file, 'r+')
  try {
    fsyncSync(descriptor)
    const hash = createHash('sha256')
    const chunk = Buffer.alloc(CHUNK_BYTES)
    let size = 0
    for (let length = -1; length !== 0; size += length) {
      length = readSync(descriptor, chunk, 0, chunk.length, size)
      hash.update(chunk.subarray(0, length))
    }
    return { size, sha256: hash.digest('hex') }
  } finally {
    closeSync(descriptor)
  }
}

parentPort?.postMessage(answer(workerData))
