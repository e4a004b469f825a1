import type Database from 'better-sqlite3'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { type PictureType, picturesIn } from '../../shared/pictures/picture.ts'

export interface StoredPicture {
  readonly mime: PictureType
  readonly widthPx: number
  readonly heightPx: number
  readonly bytes: Uint8Array
}

/** What is known of a picture besides its bytes. */
export interface PictureOutline extends Omit<StoredPicture, 'bytes'> {
  /** The day to which it was added. */
  readonly day: CivilDate
  /** UTC milliseconds. */
  readonly createdAt: number
}

/** Pictures inside the journal. Methods that write expect the caller's transaction. */
export interface PictureStore {
  add(picture: StoredPicture & { id: string; day: CivilDate; createdAt: number }): void
  read(id: string): StoredPicture | null
  outline(id: string): PictureOutline | null
  /** Pictures older than a moment that nothing refers to: no reflection, no kept version, nothing in the bin. */
  unused(before: number): string[]
  remove(id: string): void
}

/** Where a picture may be referred to. */
const TEXTS = [
  `SELECT text FROM reflection WHERE text LIKE '%picture:%'`,
  `SELECT evening_json FROM day_version WHERE evening_json LIKE '%picture:%'`,
  `SELECT payload_json FROM bin WHERE payload_json LIKE '%picture:%'`,
] as const

export function openPictureStore(db: Database.Database): PictureStore {
  const add = db.prepare(
    `INSERT INTO picture (id, day, mime, width_px, height_px, bytes, created_at)
     VALUES (@id, @day, @mime, @widthPx, @heightPx, @bytes, @createdAt)`,
  )
  const read = db.prepare<[string], StoredPicture>(
    'SELECT mime, width_px AS widthPx, height_px AS heightPx, bytes FROM picture WHERE id = ?',
  )
  const outline = db.prepare<[string], PictureOutline>(
    `SELECT mime, width_px AS widthPx, height_px AS heightPx, day, created_at AS createdAt
     FROM picture WHERE id = ?`,
  )
  /** Most pictures are on the day that they were added to: only the others are looked for everywhere. */
  const elsewhere = db
    .prepare<[number], string>(
      `SELECT id FROM picture WHERE created_at < ? AND NOT EXISTS (
         SELECT 1 FROM reflection
         WHERE reflection.day = picture.day AND instr(reflection.text, 'picture:' || picture.id) > 0)`,
    )
    .pluck()
  const texts = TEXTS.map((sql) => db.prepare<[], string>(sql).pluck())
  const remove = db.prepare('DELETE FROM picture WHERE id = ?')
  return {
    add: ({ bytes, ...picture }) => {
      add.run({ ...picture, bytes: Buffer.from(bytes) })
    },
    read: (id) => read.get(id) ?? null,
    outline: (id) => outline.get(id) ?? null,
    unused: (before) => {
      const candidates = new Set(elsewhere.all(before))
      if (candidates.size === 0) return []
      for (const text of texts) {
        for (const found of text.iterate()) for (const id of picturesIn(found)) candidates.delete(id)
      }
      return [...candidates]
    },
    remove: (id) => {
      remove.run(id)
    },
  }
}
