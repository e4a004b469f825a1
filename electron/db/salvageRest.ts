import type Database from 'better-sqlite3'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { Tracker } from '../../shared/trackers/tracker.ts'
import type { BinText } from './binStore.ts'
import type { VersionText } from './dayStore.ts'
import { requireDamage } from './journalErrors.ts'
import { schemaVersionOf } from './migrate.ts'
import { openPictureStore, type StoredPicture } from './pictureStore.ts'
import { openTrackerStore } from './trackerStore.ts'

export type KeptPicture = StoredPicture & {
  readonly id: string
  readonly day: CivilDate
  readonly createdAt: number
}

/** What a damaged journal still tells beside its days. */
export interface SalvagedRest {
  /** Empty when the list cannot be read: the values stay with their days. */
  readonly trackers: readonly Tracker[]
  readonly pictures: readonly KeptPicture[]
  readonly versions: readonly VersionText[]
  /** What lay in the bin, the oldest first. */
  readonly binned: readonly BinText[]
  /** Days that are to stay blank, and since when. */
  readonly leftDays: readonly { readonly day: CivilDate; readonly leftAt: number }[]
}

/** Reads, or takes the stand-in where damage hides it. Any other failure is thrown on. */
function readOr<T>(read: () => T, standIn: T): T {
  try {
    return read()
  } catch (error) {
    requireDamage(error)
    return standIn
  }
}

/** Reads each by its key, and passes over those that damage hides. */
function eachOf<Key, T>(keys: () => readonly Key[], read: (key: Key) => T | null): T[] {
  return readOr(keys, []).flatMap((key) => {
    const found = readOr(() => read(key), null)
    return found === null ? [] : [found]
  })
}

/**
 * Reads what stands beside the days: trackers and days left blank as a whole, the rest one by one. A journal of the
 * first schema has earlier versions alone.
 *
 * @param days those that could be read: an earlier version belongs to a day.
 */
export function salvageRest(db: Database.Database, days: readonly CivilDate[]): SalvagedRest {
  const versions = days.flatMap(versionsOf(db))
  if (schemaVersionOf(db) < 2) return { trackers: [], pictures: [], versions, binned: [], leftDays: [] }
  return {
    trackers: readOr(() => openTrackerStore(db).list(), []),
    pictures: picturesOf(db),
    versions,
    binned: binnedOf(db),
    leftDays: readOr(() => db.prepare<[], LeftDay>('SELECT day, left_at AS leftAt FROM gap_left').all(), []),
  }
}

type LeftDay = SalvagedRest['leftDays'][number]

function picturesOf(db: Database.Database): KeptPicture[] {
  const store = openPictureStore(db)
  const heads = db.prepare<[], Omit<KeptPicture, keyof StoredPicture>>(
    'SELECT id, day, created_at AS createdAt FROM picture',
  )
  return eachOf(
    () => heads.all(),
    (head) => {
      const picture = store.read(head.id)
      return picture === null ? null : { ...head, ...picture }
    },
  )
}

function binnedOf(db: Database.Database): BinText[] {
  const ids = db.prepare<[], number>('SELECT id FROM bin ORDER BY id').pluck()
  const read = db.prepare<[number], BinText>(
    'SELECT key AS day, revision, deleted_at AS deletedAt, payload_json AS payload FROM bin WHERE id = ?',
  )
  return eachOf(
    () => ids.all(),
    (id) => read.get(id) ?? null,
  )
}

function versionsOf(db: Database.Database): (day: CivilDate) => VersionText[] {
  const revisions = db.prepare<[string], number>('SELECT revision FROM day_version WHERE day = ?').pluck()
  const version = db.prepare<[string, number], VersionText>(
    `SELECT day, revision, saved_at AS savedAt, zone, evening_json AS evening FROM day_version
     WHERE day = ? AND revision = ?`,
  )
  return (day) =>
    eachOf(
      () => revisions.all(day),
      (revision) => version.get(day, revision) ?? null,
    )
}
