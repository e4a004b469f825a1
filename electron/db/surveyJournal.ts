import { createHash, type Hash } from 'node:crypto'
import type Database from 'better-sqlite3'

/** What a journal holds, in figures that say whether two files hold the same. */
export interface JournalSurvey {
  readonly schemaVersion: number
  readonly journalId: string
  /** The journal's own count of saves. */
  readonly seq: number
  readonly tables: number
  readonly rows: number
  /** SHA-256 in hex over every row of every table but search indexes, which can be made anew. */
  readonly rowDigest: string
}

interface Column {
  readonly name: string
  /** Place in the primary key, from 1; 0 = not part of it. */
  readonly pk: number
}

/**
 * Whether SQLite finds every page, every row and every index in order. The check of a page's authentication code
 * comes with reading it, and a full-text index is checked by its own module.
 */
export function isSound(database: Database.Database): boolean {
  return database.pragma('integrity_check', { simple: true }) === 'ok'
}

/** Reads the whole journal once. Throws what SQLite reports when something cannot be read. */
export function surveyJournal(database: Database.Database): JournalSurvey {
  const { journalId, seq } = readMeta(database)
  const hash = createHash('sha256')
  const tables = tableNames(database)
  const rows = tables.map((table) => hashTable(database, table, hash)).reduce((sum, count) => sum + count, 0)
  const schemaVersion = Number(database.pragma('user_version', { simple: true }))
  return { schemaVersion, journalId, seq, tables: tables.length, rows, rowDigest: hash.digest('hex') }
}

function readMeta(database: Database.Database): { journalId: string; seq: number } {
  const meta = database
    .prepare<[], { journalId: string; seq: number }>('SELECT journal_id AS journalId, seq FROM meta')
    .get()
  if (meta === undefined) throw new Error('the journal has no row about itself')
  return meta
}

/** Tables of our own; SQLite's and those of full-text search are left out. */
function tableNames(database: Database.Database): readonly string[] {
  return database
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .all()
    .map(({ name }) => name)
}

/** Adds every row to the hash, in the order of the primary key, or of all columns where there is none. */
function hashTable(database: Database.Database, table: string, hash: Hash): number {
  const columns = database
    .prepare<[string], Column>('SELECT name, pk FROM pragma_table_info(?) ORDER BY cid')
    .all(table)
  const keyColumns = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
  const order = keyColumns.length > 0 ? keyColumns : columns
  const quotedNames = (list: readonly Column[]) => list.map(({ name }) => quoted(name)).join(', ')
  const rows = database
    .prepare<[], unknown[]>(
      `SELECT ${quotedNames(columns)} FROM ${quoted(table)} ORDER BY ${quotedNames(order)}`,
    )
    .raw()
    .safeIntegers()
  let count = 0
  for (const text of [table, ...columns.map(({ name }) => name)]) hashValue(hash, text)
  for (const row of rows.iterate()) {
    hash.update('row')
    for (const value of row) hashValue(hash, value)
    count += 1
  }
  return count
}

/** Each value with its type and length, so that no two different rows give the same bytes. */
function hashValue(hash: Hash, value: unknown): void {
  if (value === null) hash.update('n;')
  else if (typeof value === 'bigint') hash.update(`i${value};`)
  else if (typeof value === 'number') hash.update(`r${value};`)
  else if (typeof value === 'string') hash.update(`t${Buffer.byteLength(value)};`).update(value)
  else if (Buffer.isBuffer(value)) hash.update(`b${value.length};`).update(value)
  else throw new TypeError('SQLite returned a value of an unknown type')
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
