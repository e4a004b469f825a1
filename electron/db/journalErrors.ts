import Database from 'better-sqlite3'
import { AppError } from '../appError.ts'
import { asFileError } from '../fileErrors.ts'

/**
 * Names what SQLite or the file system reports about a journal whose key is known to be right; anything else is
 * returned as it is.
 * The key file's authentication code vouches for the key, so "not a database" means damage here and never a
 * wrong passphrase.
 */
export function asJournalError(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return asFileError(error)
  if (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT')) {
    return new AppError('journal-damaged', {}, error)
  }
  // On a full disk the index of the log cannot grow either.
  if (error.code === 'SQLITE_FULL' || error.code === 'SQLITE_IOERR_SHMSIZE') {
    return new AppError('disk-full', {}, error)
  }
  if (error.code.startsWith('SQLITE_IOERR')) return new AppError('disk-error', {}, error)
  if (error.code.startsWith('SQLITE_READONLY') || error.code.startsWith('SQLITE_CANTOPEN')) {
    return new AppError('no-permission', {}, error)
  }
  return error
}

/** Passes over what damage to the file causes, and throws anything else on, under its name. */
export function requireDamage(error: unknown): void {
  const named = asJournalError(error)
  if (!(named instanceof AppError) || named.code !== 'journal-damaged') throw named
}
