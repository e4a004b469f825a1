import type Database from 'better-sqlite3'
import { AppError } from '../appError.ts'
import type { DatabaseKey } from '../crypto/rootKey.ts'
import { codeOf } from '../fileErrors.ts'
import { asJournalError } from './journalErrors.ts'
import { readJournalHeader } from './journalHeader.ts'
import { applyPragmas, forgetDeletedWords } from './journalPragmas.ts'
import { type ConnectionOptions, connectKeyed } from './keyedConnection.ts'
import { leaveNoTrace } from './leaveNoTrace.ts'

export interface OpenJournalOptions extends ConnectionOptions {
  /** The newest `user_version` that this app understands. */
  readonly supportedVersion: number
}

/**
 * The one way to open a journal. The key must be the one that the key file vouches for: a file that it does not
 * fit is then called damaged.
 *
 * @throws {AppError} `journal-missing`; `journal-damaged` (also for a file of less than a page or
 *   without encryption, which SQLite would open without a word); `journal-newer` with both versions, before anything was written to it;
 *   `no-permission`; `disk-full`.
 */
export function openJournal(file: string, key: DatabaseKey, options: OpenJournalOptions): Database.Database {
  try {
    const header = readJournalHeader(file)
    if (header === 'missing') throw new AppError('journal-missing')
    if (header !== 'encrypted') throw new AppError('journal-damaged')
    if (!options.readonly) leaveNoTrace(file, () => lookBeforeWriting(file, key, options))
    return prepared(connectKeyed(file, key, options), options)
  } catch (error) {
    throw asJournalError(error)
  }
}

function prepared(database: Database.Database, { supportedVersion }: OpenJournalOptions): Database.Database {
  try {
    refuseNewer(database, supportedVersion)
    applyPragmas(database)
    if (!database.readonly) forgetDeletedWords(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * A writing connection moves the log into the file when it closes, even if it wrote nothing itself. So a
 * read-only one looks first, and a journal from a newer app stays as it is to the last byte.
 */
function lookBeforeWriting(file: string, key: DatabaseKey, options: OpenJournalOptions): void {
  let database: Database.Database
  try {
    database = connectKeyed(file, key, { ...options, readonly: true })
  } catch (error) {
    // After a crash in the middle of a rollback, only a connection that may write can read at all.
    if (needsRecovery(error)) return
    throw error
  }
  try {
    refuseNewer(database, options.supportedVersion)
  } finally {
    database.close()
  }
}

function needsRecovery(error: unknown): boolean {
  return codeOf(error) === 'SQLITE_READONLY_ROLLBACK'
}

function refuseNewer(database: Database.Database, supported: number): void {
  const version = Number(database.pragma('user_version', { simple: true }))
  if (version > supported) throw new AppError('journal-newer', { journal: version, app: supported })
}
