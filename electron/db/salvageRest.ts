import type Database from 'better-sqlite3'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { Tracker } from '../../shared/trackers/tracker.ts'
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

/** Reads trackers as a whole and pictures one by one. A journal of the first schema has none. */
export function salvageRest(db: Database.Database): SalvagedRest {
  if (schemaVersionOf(db) < 2) return { trackers: [], pictures: [] }
  const heads = readOr(
    () =>
      db
        .prepare<[], Omit<KeptPicture, keyof StoredPicture>>(
          'SELECT id, day, created_at AS createdAt FROM picture',
        )
        .all(),
    [],
  )
  const store = openPictureStore(db)
  return {
    trackers: readOr(() => openTrackerStore(db).list(), []),
    pictures: heads.flatMap((head) => {
      const picture = readOr(() => store.read(head.id), null)
      return picture === null ? [] : [{ ...head, ...picture }]
    }),
  }
}
