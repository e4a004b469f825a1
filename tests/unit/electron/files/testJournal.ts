import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { deriveSubkey, type RootKey } from '../../../../electron/crypto/rootKey.ts'
import { createJournal } from '../../../../electron/db/createJournal.ts'
import { createSnapshots } from '../../../../electron/files/snapshots.ts'

/** The newest schema these tests know. */
export const SUPPORTED = 3
export const JOURNAL_ID = '0b9f7a52-3c1e-4f7e-9a59-6d6a5f0c2b11'

/** The real worker, run from its source. */
export const snapshots = createSnapshots({
  workerFile: new URL('../../../../electron/files/snapshotWorker.ts', import.meta.url),
  supportedVersion: SUPPORTED,
})

/** A journal with its row about itself, rows of every type and a full-text index; it stays open. */
export function startJournal(folder: string, root: RootKey, rows = 300): Database.Database {
  const database = createJournal(join(folder, 'journal.db'), deriveSubkey(root, 'db/v1'))
  database.exec(`
    CREATE TABLE meta (id INTEGER PRIMARY KEY, journal_id TEXT NOT NULL, seq INTEGER NOT NULL) STRICT;
    CREATE TABLE entry (day TEXT PRIMARY KEY, mood REAL, text TEXT, photo BLOB) STRICT, WITHOUT ROWID;
    CREATE VIRTUAL TABLE search USING fts5 (text);
  `)
  database.prepare('INSERT INTO meta VALUES (1, ?, 0)').run(JOURNAL_ID)
  database.pragma(`user_version = ${SUPPORTED}`)
  addRows(database, rows)
  return database
}

/** Saves as the app does: each in a transaction of its own that raises the count of saves. */
export function addRows(database: Database.Database, count: number): void {
  const entry = database.prepare('INSERT INTO entry VALUES (?, ?, ?, ?)')
  const search = database.prepare('INSERT INTO search (text) VALUES (?)')
  const raise = database.prepare('UPDATE meta SET seq = seq + 1')
  const first = Number(database.prepare('SELECT count(*) FROM entry').pluck().get())
  database.transaction(() => {
    for (let row = first; row < first + count; row += 1) {
      const text = `nocturnal needle ${row} ${'calm '.repeat(60)}`
      entry.run(
        `day ${String(row).padStart(6, '0')}`,
        row / 7,
        row % 5 === 0 ? null : text,
        Buffer.alloc(9, row),
      )
      search.run(text)
      raise.run()
    }
  })()
}
