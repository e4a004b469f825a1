import type Database from 'better-sqlite3'
import { type DayStore, openDayStore } from './dayStore.ts'
import { type ImportStore, openImportStore } from './importStore.ts'
import { type MetaStore, openMetaStore } from './metaStore.ts'
import { openSettingStore, type SettingStore } from './settingStore.ts'

/** An open journal: all of its statements, prepared once. */
export interface Journal {
  readonly days: DayStore
  readonly meta: MetaStore
  readonly settings: SettingStore
  readonly imports: ImportStore
  /** Runs work that is written wholly or not at all; on return it is on disk. */
  transaction<T>(work: () => T): T
  /** Moves the write-ahead log into the file, so that it stays short. */
  checkpoint(): void
  close(): void
}

/** Is told, after something was written for good, how many saves the journal holds now. */
export interface CommitWatch {
  committed(seq: number): void
  closed(): void
}

/** Prepares a keyed, migrated database for use. */
export function journalOver(db: Database.Database, watch: CommitWatch | null = null): Journal {
  const meta = openMetaStore(db)
  return {
    days: openDayStore(db),
    meta,
    settings: openSettingStore(db),
    imports: openImportStore(db),
    transaction: (work) => {
      const result = db.transaction(work).immediate()
      if (!db.inTransaction) watch?.committed(meta.read().seq)
      return result
    },
    checkpoint: () => {
      db.pragma('wal_checkpoint(TRUNCATE)')
    },
    close: () => {
      db.close()
      watch?.closed()
    },
  }
}
