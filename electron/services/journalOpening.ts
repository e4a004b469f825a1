import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { AppError } from '../appError.ts'
import { deriveSubkey, type RootKey, rootKeyFrom, zero } from '../crypto/rootKey.ts'
import { journalOver } from '../db/journal.ts'
import { asJournalError } from '../db/journalErrors.ts'
import type { JournalLock } from '../db/journalLock.ts'
import { openMetaStore } from '../db/metaStore.ts'
import { migrate, schemaVersionOf } from '../db/migrate.ts'
import { openJournal } from '../db/openJournal.ts'
import { isSound } from '../db/surveyJournal.ts'
import type { Ballast } from '../files/ballast.ts'
import { JOURNAL_FILE } from '../files/generationFolder.ts'
import { MARK_FILE, openJournalMark } from '../files/journalMark.ts'
import type { OpenedVault } from './journalVault.ts'

/** A journal by its folder, and its key. */
export interface JournalSource {
  readonly folder: string
  readonly root: RootKey
}

/** The one way in which services come to an open journal that they may write. */
export interface JournalOpening {
  /**
   * Opens the journal in force. It is held against other programs until it is closed, read from end to end, and
   * brought to the present schema after a backup. The root is copied.
   * @throws {AppError} `journal-in-use`, `journal-missing`, `journal-damaged`, `journal-newer`, `disk-full`,
   *   `no-permission`; nothing was changed then.
   */
  inForce(source: JournalSource): Promise<OpenedVault>
  /** Opens a filled journal that is not in force yet, in the same way but without lock and backup. */
  aside(source: JournalSource): OpenedVault
  /** Runs work while other programs are kept off. @throws {AppError} `journal-in-use`. */
  underLock<T>(work: () => Promise<T>): Promise<T>
}

export interface OpeningParts {
  readonly lock: JournalLock
  readonly ballast: Ballast
  /** Every migration in order. */
  readonly migrations: readonly string[]
  /** Another build of the SQLite addon, in development only. */
  readonly nativeBinding: string | undefined
  /** Makes a verified backup of a journal that is about to be brought to another schema. */
  readonly backUpBeforeMigration: (source: JournalSource) => Promise<void>
  /** Told that the room kept for a full disk was given up. */
  readonly onBallastSpent: () => void
}

export function createJournalOpening(parts: OpeningParts): JournalOpening {
  const { lock, ballast, migrations } = parts
  const options = {
    supportedVersion: migrations.length,
    ...(parts.nativeBinding === undefined ? {} : { nativeBinding: parts.nativeBinding }),
  }
  const makeRoom = (): boolean => {
    const made = ballast.spend()
    parts.onBallastSpent()
    return made
  }

  const connect = ({ folder, root }: JournalSource): Database.Database => {
    const key = deriveSubkey(root, 'db/v1')
    try {
      return openJournal(join(folder, JOURNAL_FILE), key, options)
    } catch (error) {
      // Opening writes too: SQLite's index of the log, and what an older schema lacks.
      if (!(error instanceof AppError) || error.code !== 'disk-full' || !makeRoom()) throw error
      return openJournal(join(folder, JOURNAL_FILE), key, options)
    } finally {
      zero(key)
    }
  }

  const prepare = (source: JournalSource, whenClosed: () => void): OpenedVault => {
    const database = connect(source)
    try {
      requireSound(database)
      migrate(database, migrations)
      const { journalId, seq } = openMetaStore(database).read()
      const mark = openJournalMark(join(source.folder, MARK_FILE), source.root, journalId)
      const closed = (): void => {
        mark.close()
        whenClosed()
      }
      const journal = journalOver(database, { committed: mark.raise, full: makeRoom, closed })
      return {
        journal,
        root: rootKeyFrom(source.root),
        missingSaves: Math.max(0, mark.found - seq),
        acceptMissing: () => mark.reset(journal.meta.read().seq),
        salvage: null,
      }
    } catch (error) {
      database.close()
      throw asJournalError(error)
    }
  }

  /** Whether the journal is of an older schema; an empty one, that was never filled, is not. */
  const isOlder = (source: JournalSource): boolean => {
    const database = connect(source)
    try {
      const version = schemaVersionOf(database)
      if (version === 0 || version >= migrations.length) return false
      requireSound(database)
      return true
    } catch (error) {
      throw asJournalError(error)
    } finally {
      database.close()
    }
  }

  return {
    aside: (source) => prepare(source, () => undefined),
    inForce: async (source) => {
      const release = lock.hold()
      try {
        if (isOlder(source)) await parts.backUpBeforeMigration(source)
        return prepare(source, release)
      } catch (error) {
        release()
        throw error
      }
    },
    underLock: async (work) => {
      const release = lock.hold()
      try {
        return await work()
      } finally {
        release()
      }
    },
  }
}

/** Says that the key was right, though what it opened is damaged. */
export const OPENED = { opened: 1 } as const

/** Reads every page and row once, so that damage is known at the door and not on the page that it hides in. */
function requireSound(database: Database.Database): void {
  if (!isSound(database)) throw new AppError('journal-damaged', OPENED)
}
