import type Database from 'better-sqlite3'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'

/** What an import did to one day. */
export interface ImportedChange {
  readonly day: CivilDate
  /** 0 = the day did not exist. */
  readonly revisionBefore: number
  readonly revisionAfter: number
}

/** Remembers which records were imported, so that the same file twice changes nothing, and how to take it back. */
export interface ImportStore {
  knownKeys(): Set<string>
  begin(now: number): number
  record(batch: number, key: string, day: CivilDate): void
  change(batch: number, change: ImportedChange): void
  /** The changes of a batch that was not undone; null when there is no such batch. */
  changes(batch: number): ImportedChange[] | null
  /** Marks a batch as undone and forgets its keys, so that it can be imported again. */
  undone(batch: number, now: number): void
}

export function openImportStore(db: Database.Database): ImportStore {
  const keys = db.prepare<[], { key: string }>('SELECT source_key AS key FROM import_record')
  const begin = db.prepare('INSERT INTO import_batch (imported_at) VALUES (?)')
  const record = db.prepare('INSERT INTO import_record (source_key, batch, day) VALUES (?, ?, ?)')
  const change = db.prepare(
    `INSERT INTO import_change (batch, day, revision_before, revision_after)
     VALUES (@batch, @day, @revisionBefore, @revisionAfter)`,
  )
  const isOpen = db.prepare<[number], { id: number }>(
    'SELECT id FROM import_batch WHERE id = ? AND undone_at IS NULL',
  )
  const changes = db.prepare<[number], ImportedChange>(
    `SELECT day, revision_before AS revisionBefore, revision_after AS revisionAfter
     FROM import_change WHERE batch = ? ORDER BY day`,
  )
  const markUndone = db.prepare('UPDATE import_batch SET undone_at = ? WHERE id = ?')
  const forget = db.prepare('DELETE FROM import_record WHERE batch = ?')

  return {
    knownKeys: () => new Set(keys.all().map(({ key }) => key)),
    begin: (now) => Number(begin.run(now).lastInsertRowid),
    record: (batch, key, day) => {
      record.run(key, batch, day)
    },
    change: (batch, entry) => {
      change.run({ batch, ...entry })
    },
    changes: (batch) => (isOpen.get(batch) === undefined ? null : changes.all(batch)),
    undone: (batch, now) => {
      markUndone.run(now, batch)
      forget.run(batch)
    },
  }
}
