import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { deriveSubkey, generateRootKey } from '../../../../electron/crypto/rootKey.ts'
import { createJournal } from '../../../../electron/db/createJournal.ts'
import { journalOver } from '../../../../electron/db/journal.ts'
import { migrate, schemaVersionOf } from '../../../../electron/db/migrate.ts'
import { MIGRATIONS } from '../../../../electron/db/migrations/migrations.ts'
import type { CivilDate } from '../../../../shared/calendar/civilDate.ts'
import { eveningSchema } from '../../../../shared/evening/evening.ts'
import { FILLINGS } from './populatedSchemas.ts'

/** What is held of a journal that came to a version from the filled one before it. */
type Check = (db: Database.Database) => void

/**
 * One check for each migration, by the version that it leads to. Version 1 comes from an empty file; every later
 * one is tried on the filled journal of the version before.
 */
const CHECKS: Readonly<Record<number, Check>> = {
  1: (db) => expect(emptyTables(db)).toContain('day'),
  2: (db) => {
    const { days } = journalOver(db)
    const stored = days.read('2026-11-22' as CivilDate, '2026-11-23' as CivilDate)
    expect(stored.map(({ evening }) => evening.reflections)).toEqual([
      [],
      [{ id: 'first', text: 'Ein ruhiger Abend. 静かな夕べ', tags: [], promptId: null }],
    ])
    expect(stored.map(({ enteredAt }) => enteredAt)).toEqual([
      { sleep: null, training: null },
      { sleep: null, training: null, practices: null, checkIn: null, reflection: null },
    ])
    expect(stored.map(({ evening }) => eveningSchema.safeParse(evening).success)).toEqual([true, true])
    expect(db.prepare(`SELECT day FROM search WHERE search MATCH 'ruhiger'`).pluck().all()).toEqual([
      '2026-11-23',
    ])
    expect(db.prepare('SELECT evening_json FROM day_version').pluck().all()).toEqual([
      '{"reflection":{"text":"before"}}',
    ])
  },
}

function emptyJournal(): Database.Database {
  const file = join(mkdtempSync(join(tmpdir(), 'evenkeel-migration-')), 'journal.db')
  return createJournal(file, deriveSubkey(generateRootKey(), 'db/v1'))
}

/** A journal of a version as it was used at that time. */
function filledJournal(version: number): Database.Database {
  const db = emptyJournal()
  migrate(db, MIGRATIONS.slice(0, version))
  FILLINGS[version - 1]?.(db)
  return db
}

const tablesOf = (db: Database.Database): string[] =>
  db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')
       AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    .pluck()
    .all()

const emptyTables = (db: Database.Database): string[] =>
  tablesOf(db).filter((table) => db.prepare(`SELECT 1 FROM "${table}" LIMIT 1`).get() === undefined)

/** Versions of these migrations that lack a check, or a filled journal to come from or to be. */
const untested = (migrations: readonly string[]): number[] =>
  migrations
    .map((_, index) => index + 1)
    .filter((version) => CHECKS[version] === undefined || FILLINGS[version - 1] === undefined)

describe('every migration', () => {
  test('has a check and a filled journal; one more without them is seen', () => {
    expect(untested(MIGRATIONS)).toEqual([])
    expect(FILLINGS).toHaveLength(MIGRATIONS.length)
    expect(untested([...MIGRATIONS, 'ALTER TABLE day ADD COLUMN note TEXT'])).toEqual([MIGRATIONS.length + 1])
  })

  test.each(MIGRATIONS.map((_, index) => index + 1))('to version %i keeps what the one before held', (to) => {
    const db = to === 1 ? emptyJournal() : filledJournal(to - 1)
    expect(migrate(db, MIGRATIONS.slice(0, to))).toEqual({ from: to - 1, to })
    expect(schemaVersionOf(db)).toBe(to)
    CHECKS[to]?.(db)
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    db.close()
  })

  test.each(FILLINGS.map((_, index) => index + 1))(
    'is tried on a journal of version %i with a row in every table',
    (version) => {
      const db = filledJournal(version)
      expect(tablesOf(db).length).toBeGreaterThan(10)
      expect(emptyTables(db)).toEqual([])
      db.close()
    },
  )

  test('leads from every version ever used to one that this app reads and writes', () => {
    for (let version = 1; version <= MIGRATIONS.length; version += 1) {
      const db = filledJournal(version)
      migrate(db)
      const journal = journalOver(db)
      const span = journal.days.span()
      if (span === null) throw new Error('the filled journal holds days')
      const days = journal.days.read(span.first, span.last)
      expect(days.at(-1)?.evening.reflections[0]?.text).toBe('Ein ruhiger Abend. 静かな夕べ')
      expect(journal.settings.read().sleepNeedMin).toBe(500)
      journal.close()
    }
  })
})

describe('a step that fails', () => {
  test('leaves the version before whole, and the steps before it done', () => {
    const db = filledJournal(MIGRATIONS.length)
    const good = 'ALTER TABLE day ADD COLUMN note TEXT'
    const bad = `UPDATE day SET zone = 'UTC'; SELECT nothing FROM nowhere;`
    expect(() => migrate(db, [...MIGRATIONS, good, bad])).toThrow()
    expect(schemaVersionOf(db)).toBe(MIGRATIONS.length + 1)
    expect(db.prepare(`SELECT count(*) FROM day WHERE zone = 'UTC'`).pluck().get()).toBe(0)
    db.close()
  })
})
