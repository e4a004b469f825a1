import { parentPort, workerData } from 'node:worker_threads'
import type { ErrorCode, ErrorParameters } from '../../shared/ipc/errorCodes.ts'
import type { Language } from '../../shared/language/language.ts'
import { speak } from '../../shared/language/languageInForce.ts'
import type { ExportCounts } from '../../shared/transfer/export/exportCounts.ts'
import type { ExportFormat, ExportSpan } from '../../shared/transfer/export/exportFormats.ts'
import { AppError } from '../appError.ts'
import { databaseKeyFrom, zero } from '../crypto/rootKey.ts'
import { journalOver } from '../db/journal.ts'
import { asJournalError } from '../db/journalErrors.ts'
import { openJournal } from '../db/openJournal.ts'
import type { Stoppable } from './askThread.ts'
import { writeExportArchive } from './exportArchive.ts'

/** What the thread is asked to do: write what a journal in use holds into a new file. */
export interface ExportRequest extends Stoppable {
  readonly journalFile: string
  /** This thread zeroes it. */
  readonly key: Uint8Array
  readonly target: string
  readonly format: ExportFormat
  readonly span: ExportSpan
  readonly language: Language
  readonly appVersion: string
  /** UTC milliseconds. */
  readonly now: number
  readonly supportedVersion: number
  readonly nativeBinding?: string
}

export type ExportMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'written'; readonly counts: ExportCounts }
  | { readonly kind: 'failure'; readonly code: ErrorCode; readonly parameters: ErrorParameters }

const tell = (message: ExportMessage): void => parentPort?.postMessage(message)

/** All reads see the journal of one moment, while saves go on beside them. */
async function writeExport(request: ExportRequest): Promise<ExportCounts> {
  const { journalFile, target, stop, format, span, appVersion, now, language, ...options } = request
  const key = databaseKeyFrom(request.key)
  speak(language)
  try {
    const database = openJournal(journalFile, key, { ...options, readonly: true })
    try {
      database.exec('BEGIN')
      const onProgress = (done: number, total: number): void => tell({ kind: 'progress', done, total })
      const isStopped = (): boolean => Atomics.load(stop, 0) !== 0
      const archive = { format, span, appVersion, now, onProgress, isStopped }
      return await writeExportArchive(target, journalOver(database), archive)
    } finally {
      database.close()
    }
  } finally {
    zero(key)
  }
}

async function answer(request: ExportRequest): Promise<void> {
  try {
    tell({ kind: 'written', counts: await writeExport(request) })
  } catch (error) {
    const named = asJournalError(error)
    if (!(named instanceof AppError)) throw named
    tell({ kind: 'failure', code: named.code, parameters: named.parameters })
  }
}

void answer(workerData)
