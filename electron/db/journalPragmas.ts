import type Database from 'better-sqlite3'

/** A setting and the value that SQLite must report afterwards. */
type Pragma = readonly [name: string, value: number | string]

/** For every connection, whether it may write or not. */
const CONNECTION_PRAGMAS: readonly Pragma[] = [
  /** 2 is memory: sorting would otherwise spill text to a temporary file that no cipher covers. */
  ['temp_store', 2],
  ['foreign_keys', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['mmap_size', 0],
]

/** For the connection that writes. */
const WRITING_PRAGMAS: readonly Pragma[] = [
  ['journal_mode', 'wal'],
  /** 2 is full: this build would otherwise use normal, which loses commits in a power cut. */
  ['synchronous', 2],
  /** These two matter on macOS, where a plain fsync may stop in the drive's cache. */
  ['fullfsync', 1],
  ['checkpoint_fullfsync', 1],
  ['secure_delete', 1],
  /** In pages of 4 KiB. Damage to the log is silent by SQLite's design, so the log is kept short. */
  ['wal_autocheckpoint', 400],
]

/** Sets every pragma and reads it back: SQLite ignores what it does not know or cannot do, without a word. */
export function applyPragmas(database: Database.Database): void {
  const pragmas = database.readonly ? CONNECTION_PRAGMAS : [...CONNECTION_PRAGMAS, ...WRITING_PRAGMAS]
  for (const [name, value] of pragmas) {
    database.pragma(`${name} = ${value}`)
    if (database.pragma(name, { simple: true }) !== value) throw new Error(`SQLite did not accept ${name}`)
  }
}

/**
 * Makes each full-text index forget a deleted word at once instead of at its next merge. The setting is stored
 * in the file, so it is written only where it is missing.
 */
export function forgetDeletedWords(database: Database.Database): void {
  const tables = database
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'`,
    )
    .all()
  for (const { name } of tables) {
    if (secureDeleteOf(database, name) === 1) continue
    database.prepare(`INSERT INTO ${quoted(name)} (${quoted(name)}, rank) VALUES ('secure-delete', 1)`).run()
    if (secureDeleteOf(database, name) !== 1) throw new Error('SQLite did not accept secure-delete')
  }
}

function secureDeleteOf(database: Database.Database, table: string): unknown {
  const settings = quoted(`${table}_config`)
  return database.prepare(`SELECT v FROM ${settings} WHERE k = 'secure-delete'`).pluck().get()
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
