import { closeSync, openSync, rmSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { AppError } from '../appError.ts'
import type { DatabaseKey } from '../crypto/rootKey.ts'
import { asFileError, codeOf } from '../fileErrors.ts'
import { asJournalError } from './journalErrors.ts'
import { readJournalHeader } from './journalHeader.ts'
import { applyPragmas } from './journalPragmas.ts'
import { type ConnectionOptions, connectKeyed } from './keyedConnection.ts'

/** "Evkl" in ASCII. Writing it is what puts the first encrypted page on disk. */
const APPLICATION_ID = 0x45766b6c

/**
 * Makes a new, empty, encrypted journal file, readable by its owner only, and opens it.
 *
 * @throws {AppError} `journal-exists`: nothing is ever overwritten; `disk-full`; `no-permission`.
 */
export function createJournal(
  file: string,
  key: DatabaseKey,
  options: Pick<ConnectionOptions, 'nativeBinding'> = {},
): Database.Database {
  createPrivateFile(file)
  try {
    const database = connectKeyed(file, key, options)
    try {
      applyPragmas(database)
      database.pragma(`application_id = ${APPLICATION_ID}`)
      database.pragma('wal_checkpoint(TRUNCATE)')
      // A key that was not taken leaves an unencrypted file, without any error.
      if (readJournalHeader(file) !== 'encrypted') throw new Error('the new journal is not encrypted')
      return database
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    for (const part of [file, `${file}-wal`, `${file}-shm`]) rmSync(part, { force: true })
    throw asJournalError(error)
  }
}

/** SQLite would create it readable by others; the log beside it takes over the mode of the file. */
function createPrivateFile(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new AppError('journal-exists')
    throw asFileError(error)
  }
}
