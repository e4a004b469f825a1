import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { type DatabaseKey, deriveSubkey, generateRootKey } from '../../../../electron/crypto/rootKey.ts'
import { createJournal } from '../../../../electron/db/createJournal.ts'
import { openJournal } from '../../../../electron/db/openJournal.ts'

/** The newest schema these tests know. */
export const SUPPORTED = 1
export const NEEDLE = 'nocturnal needle'

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function newKey(): DatabaseKey {
  return deriveSubkey(generateRootKey(), 'db/v1')
}

/** A small journal: 200 rows, text in a table and in a full-text index, at the supported version. */
export function fillJournal(database: Database.Database): void {
  database.exec(`
    CREATE TABLE entry (day TEXT PRIMARY KEY, mood REAL, text TEXT) STRICT;
    CREATE VIRTUAL TABLE search USING fts5 (text);
  `)
  const entry = database.prepare('INSERT INTO entry VALUES (?, ?, ?)')
  const search = database.prepare('INSERT INTO search (text) VALUES (?)')
  database.transaction(() => {
    for (let row = 0; row < 200; row += 1) {
      const text = `${NEEDLE} ${row} ${'calm '.repeat(60)}`
      entry.run(`day ${String(row).padStart(4, '0')}`, row / 7, text)
      search.run(text)
    }
  })()
  database.pragma(`user_version = ${SUPPORTED}`)
}

/** A filled and closed journal in a folder of its own. */
export function makeJournal(): { folder: string; file: string; key: DatabaseKey } {
  const folder = newFolder()
  const file = join(folder, 'journal.db')
  const key = newKey()
  const database = createJournal(file, key)
  fillJournal(database)
  database.close()
  return { folder, file, key }
}

export function open(file: string, key: DatabaseKey, readonly = false): Database.Database {
  const database = openJournal(file, key, { supportedVersion: SUPPORTED, readonly })
  onTestFinished(() => {
    database.close()
  })
  return database
}

/** Every row of a journal as text, for comparing. */
export function rowsOf(database: Database.Database): string {
  return JSON.stringify(database.prepare('SELECT * FROM entry ORDER BY day').all())
}

/** The same for a closed journal, which is closed again. */
export function rowsIn(file: string, key: DatabaseKey): string {
  const database = openJournal(file, key, { supportedVersion: SUPPORTED, readonly: true })
  try {
    return rowsOf(database)
  } finally {
    database.close()
  }
}

/** Every file of a folder with its bytes. */
export function bytesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort()
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]))
}

/** Runs a module text in a Node of its own, which ends it without closing anything. */
export function runAndDie(source: string): void {
  try {
    execFileSync(
      process.execPath,
      ['--input-type=module', '-e', `${source}\nprocess.kill(process.pid, 'SIGKILL')`],
      {
        cwd: new URL('../../../..', import.meta.url),
        stdio: 'pipe',
      },
    )
  } catch (error) {
    if (error instanceof Error && 'signal' in error && error.signal === 'SIGKILL') return
    throw error
  }
  throw new Error('the process should have been killed')
}
