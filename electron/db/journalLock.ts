import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '../appError.ts'
import { asJournalError } from './journalErrors.ts'

/** Keeps a second program off the journals of a folder, also one on another computer that shares it. */
export interface JournalLock {
  /**
   * Takes part in holding the lock; the program holds it until every part is given back.
   * @returns gives this part back; a second call does nothing.
   * @throws {AppError} `journal-in-use` while another program holds it; `no-permission`; `disk-full`.
   */
  hold(): () => void
}

/**
 * The lock is the operating system's own, taken by SQLite on an empty file. It ends with the program, however that
 * ends, so there is no stale lock to tell from a live one by process numbers and times, which are reused and lie.
 * Where a network drive knows no locks, it keeps nobody off.
 */
export function createJournalLock(file: string, nativeBinding?: string): JournalLock {
  let database: Database.Database | null = null
  let parts = 0
  return {
    hold: () => {
      database ??= take(file, nativeBinding)
      parts += 1
      let given = false
      return () => {
        if (given) return
        given = true
        parts -= 1
        if (parts > 0) return
        database?.close()
        database = null
      }
    },
  }
}

function take(file: string, nativeBinding: string | undefined): Database.Database {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    closeSync(openSync(file, 'a', 0o600))
    const addon = nativeBinding === undefined ? {} : { nativeBinding }
    const database = new Database(file, { fileMustExist: true, timeout: 0, ...addon })
    try {
      database.exec('BEGIN EXCLUSIVE')
      return database
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new AppError('journal-in-use', {}, error)
    }
    throw asJournalError(error)
  }
}
