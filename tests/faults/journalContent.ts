import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type Database from 'better-sqlite3'
import { deriveSubkey, type RootKey, zero } from '../../electron/crypto/rootKey.ts'
import { prepareDayReader } from '../../electron/db/dayReader.ts'
import { SCHEMA_VERSION } from '../../electron/db/migrations/migrations.ts'
import { openJournal } from '../../electron/db/openJournal.ts'
import { searchTextOf } from '../../electron/db/searchText.ts'
import { isSound, surveyJournal } from '../../electron/db/surveyJournal.ts'
import { JOURNAL_FILE } from '../../electron/files/generationFolder.ts'
import { openGenerations } from '../../electron/files/generations.ts'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { FaultApplication } from './faultApplication.ts'

const FIRST_DAY = '0000-01-01' as CivilDate
const LAST_DAY = '9999-12-31' as CivilDate

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

/** The search index must hold exactly the words that are there, day by day. */
function searchComplaints(database: Database.Database): string[] {
  const read = prepareDayReader(database)
  const written = read(FIRST_DAY, LAST_DAY)
    .map(({ day, evening }) => ({ day, text: searchTextOf(evening) }))
    .filter(({ text }) => text !== '')
  const found = database.prepare('SELECT day, text FROM search ORDER BY day').all()
  return isDeepStrictEqual(found, written) ? [] : [`search differs from ${written.length} days of words`]
}
