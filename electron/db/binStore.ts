import type Database from 'better-sqlite3'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { type BinnedEntry, packBinned, unpackBinned } from '../../shared/evening/binnedEntry.ts'

export interface BinItem {
  readonly id: number
  readonly deletedAt: number
  readonly entry: BinnedEntry
}

/** What was deleted, as it lies in the journal: a text of whatever shape its time had. */
export interface BinText {
  readonly day: CivilDate
  readonly revision: number
  readonly deletedAt: number
  readonly payload: string
}

/** What was deleted and can come back. Methods that write expect the caller's transaction. */
export interface BinStore {
  put(entry: BinnedEntry, deletedAt: number): number
  putText(item: BinText): void
  /** The newest first. */
  list(): BinItem[]
  read(id: number): BinItem | null
  remove(id: number): void
  /** Ids of what was deleted before a moment. */
  olderThan(moment: number): number[]
  /** The highest revision of a day that lies in the bin; 0 = none does. */
  newestRevision(day: CivilDate): number
}

type Row = Omit<BinText, 'revision'> & { id: number }

const itemOf = ({ id, day, deletedAt, payload }: Row): BinItem => ({
  id,
  deletedAt,
  entry: unpackBinned(day, payload),
})

const COLUMNS = 'id, key AS day, deleted_at AS deletedAt, payload_json AS payload'

export function openBinStore(db: Database.Database): BinStore {
  const put = db.prepare(
    `INSERT INTO bin (kind, key, revision, deleted_at, payload_json)
     VALUES ('day', @day, @revision, @deletedAt, @payload)`,
  )
  const list = db.prepare<[], Row>(`SELECT ${COLUMNS} FROM bin ORDER BY deleted_at DESC, id DESC`)
  const read = db.prepare<[number], Row>(`SELECT ${COLUMNS} FROM bin WHERE id = ?`)
  const remove = db.prepare('DELETE FROM bin WHERE id = ?')
  const older = db.prepare<[number], number>('SELECT id FROM bin WHERE deleted_at < ?').pluck()
  const newest = db.prepare<[string], number | null>('SELECT max(revision) FROM bin WHERE key = ?').pluck()
  return {
    put: (entry, deletedAt) => {
      const { day, revision } = entry
      return Number(put.run({ day, revision, deletedAt, payload: packBinned(entry) }).lastInsertRowid)
    },
    putText: (item) => {
      put.run(item)
    },
    list: () => list.all().map(itemOf),
    read: (id) => {
      const row = read.get(id)
      return row === undefined ? null : itemOf(row)
    },
    remove: (id) => {
      remove.run(id)
    },
    olderThan: (moment) => older.all(moment),
    newestRevision: (day) => newest.get(day) ?? 0,
  }
}
