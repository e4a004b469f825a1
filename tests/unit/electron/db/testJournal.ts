import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { deriveSubkey, generateRootKey } from '../../../../electron/crypto/rootKey.ts'
import { createJournal } from '../../../../electron/db/createJournal.ts'
import { type Journal, journalOver } from '../../../../electron/db/journal.ts'
import { forgetDeletedWords } from '../../../../electron/db/journalPragmas.ts'
import { migrate } from '../../../../electron/db/migrate.ts'

export interface TestJournal {
  readonly journal: Journal
  readonly db: Database.Database
  readonly file: string
}

/** A real, encrypted, empty journal in a folder of its own. */
export function newTestJournal(): TestJournal {
  const file = join(mkdtempSync(join(tmpdir(), 'evenkeel-test-')), 'journal.db')
  const db = createJournal(file, deriveSubkey(generateRootKey(), 'db/v1'))
  migrate(db)
  forgetDeletedWords(db)
  const journal = journalOver(db)
  journal.transaction(() => journal.meta.begin('00000000-0000-4000-8000-000000000000', 0))
  return { journal, db, file }
}
