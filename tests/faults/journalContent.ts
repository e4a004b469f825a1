import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { deriveSubkey, type RootKey, zero } from '../../electron/crypto/rootKey.ts'
import { SCHEMA_VERSION } from '../../electron/db/migrations/migrations.ts'
import { openJournal } from '../../electron/db/openJournal.ts'
import { isSound, surveyJournal } from '../../electron/db/surveyJournal.ts'
import { JOURNAL_FILE } from '../../electron/files/generationFolder.ts'
import { openGenerations } from '../../electron/files/generations.ts'
import type { FaultApplication } from './faultApplication.ts'

/** What an open journal holds, read past the application over a connection of its own. */
export interface JournalContent {
  /** Over every row of every table. */
  readonly digest: string
  /** Count of saves. */
  readonly seq: number
  /** What is wrong with the file or its search index; none in a sound journal. */
  readonly complaints: readonly string[]
}

/** Reads the journal that is open in an application from end to end. */
export async function readContent(app: FaultApplication): Promise<JournalContent> {
  const current = await openGenerations(app.profile.journals).current()
  if (current === null) throw new Error('there is no journal to read')
  return readJournal(join(current.folder, JOURNAL_FILE), app.session.own().root)
}

export function readJournal(file: string, root: RootKey): JournalContent {
  const key = deriveSubkey(root, 'db/v1')
  try {
    const database = openJournal(file, key, { supportedVersion: SCHEMA_VERSION, readonly: true })
    try {
      const { rowDigest, seq } = surveyJournal(database)
      const soundness = isSound(database) ? [] : ['integrity_check is not ok']
      return { digest: rowDigest, seq, complaints: [...soundness, ...searchComplaints(database)] }
    } finally {
      database.close()
    }
  } finally {
    zero(key)
  }
}

/** The search index must hold exactly the reflections that are there, and find one by its first word. */
function searchComplaints(database: Database.Database): string[] {
  const stray = database
    .prepare(
      `SELECT count(*) FROM (SELECT day, text FROM reflection WHERE trim(text) <> ''
       EXCEPT SELECT day, text FROM search)`,
    )
    .pluck()
    .get()
  const found = database.prepare('SELECT count(*) FROM search').pluck().get()
  const written = database.prepare(`SELECT count(*) FROM reflection WHERE trim(text) <> ''`).pluck().get()
  return stray === 0 && found === written ? [] : [`search holds ${String(found)} of ${String(written)} texts`]
}
