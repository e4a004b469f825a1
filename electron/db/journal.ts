import type Database from 'better-sqlite3'
import { AppError } from '../appError.ts'
import { type BinStore, openBinStore } from './binStore.ts'
import { type DayStore, openDayStore } from './dayStore.ts'
import { type HistoryStore, openHistoryStore } from './historyStore.ts'
import { type ImportStore, openImportStore } from './importStore.ts'
import { asJournalError } from './journalErrors.ts'
import { type MetaStore, openMetaStore } from './metaStore.ts'
import { openPictureStore, type PictureStore } from './pictureStore.ts'
import { openSettingStore, type SettingStore } from './settingStore.ts'
import { openTrackerStore, type TrackerStore } from './trackerStore.ts'

/** An open journal: all of its statements, prepared once. */
export interface Journal {
  readonly days: DayStore
  readonly meta: MetaStore
  readonly settings: SettingStore
  readonly imports: ImportStore
  readonly history: HistoryStore
  readonly bin: BinStore
  readonly trackers: TrackerStore
  readonly pictures: PictureStore
  /** Runs work that is written wholly or not at all; on return it is on disk. */
  transaction<T>(work: () => T): T
  /** Moves the write-ahead log into the file, so that it stays short. */
  checkpoint(): void
  close(): void
}

/** Is told, after something was written for good, how many saves the journal holds now. */
export interface CommitWatch {
  committed(seq: number): void
  /** The disk is full: makes room where it can. True when the work is worth another try. */
  full(): boolean
  closed(): void
}

/** A full or failing disk keeps the log as it is: nothing is lost, and the next opening reads it. */
function moveLog(db: Database.Database): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    const named = asJournalError(error)
    if (!(named instanceof AppError)) throw named
  }
}

/** Tries a transaction, and once more where a full disk refused it and room could be made. */
function withRoom<T>(write: () => T, watch: CommitWatch | null): T {
  try {
    return write()
  } catch (error) {
    const named = asJournalError(error)
    if (!(named instanceof AppError) || named.code !== 'disk-full' || watch === null) throw named
    if (!watch.full()) throw named
    return again(write)
  }
}

function again<T>(write: () => T): T {
  try {
    return write()
  } catch (error) {
    throw asJournalError(error)
  }
}

/** The same journal for reading only. @throws {AppError} `read-only` from every transaction. */
export function forReading(journal: Journal): Journal {
  return {
    ...journal,
    checkpoint: () => undefined,
    transaction: () => {
      throw new AppError('read-only')
    },
  }
}

/** Prepares a keyed, migrated database for use. */
export function journalOver(db: Database.Database, watch: CommitWatch | null = null): Journal {
  const meta = openMetaStore(db)
  const changes = db.prepare<[], number>('SELECT total_changes()').pluck()
  /** What changes nothing is no save: the count of saves then stays as it is. */
  const counted =
    <T>(work: () => T) =>
    (): T => {
      const before = changes.get()
      const result = work()
      if (changes.get() !== before) meta.countSave()
      return result
    }
  return {
    days: openDayStore(db),
    meta,
    settings: openSettingStore(db),
    imports: openImportStore(db),
    history: openHistoryStore(db),
    bin: openBinStore(db),
    trackers: openTrackerStore(db),
    pictures: openPictureStore(db),
    transaction: (work) => {
      if (db.inTransaction) return db.transaction(work)()
      const result = withRoom(() => db.transaction(counted(work)).immediate(), watch)
      watch?.committed(meta.read().seq)
      return result
    },
    checkpoint: () => moveLog(db),
    close: () => {
      try {
        moveLog(db)
      } finally {
        db.close()
        watch?.closed()
      }
    },
  }
}
