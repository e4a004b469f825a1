import type Database from 'better-sqlite3'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { DayEntry } from '../../shared/evening/evening.ts'
import { readEveningJson } from '../../shared/evening/upgradeEvening.ts'
import { prepareDayReader } from './dayReader.ts'
import { type DayToWrite, prepareDayWriter } from './dayWriter.ts'
import { searchRowOf } from './searchText.ts'

/** The head of a stored day: what a save needs to know before it writes. */
export interface DayHead {
  readonly revision: number
  readonly createdAt: number
  readonly savedAt: number
  readonly sitting: string
}

export interface StoredVersion {
  readonly revision: number
  readonly savedAt: number
}

/** A kept version as it lies in the journal: the evening is JSON text. */
export interface VersionText extends StoredVersion {
  readonly day: CivilDate
  readonly zone: string
  readonly evening: string
}

/** Days and their earlier versions. Methods that write expect the caller's transaction. */
export interface DayStore {
  /** The days of a span that are stored, in order. */
  read(from: CivilDate, to: CivilDate): DayEntry[]
  head(day: CivilDate): DayHead | null
  /** When each stored day was last saved, UTC milliseconds. */
  savedMoments(): Map<CivilDate, number>
  /** What a save changes, for each stored day in order: its revision and its moment. */
  stamps(): Map<CivilDate, string>
  /** Replaces the day. */
  write(entry: DayToWrite): void
  /** Takes a day back to "never saved". */
  remove(day: CivilDate): void
  /** Keeps a whole evening as it stood. */
  keepVersion(entry: Omit<DayEntry, 'enteredAt' | 'savedAt'> & { savedAt: number }): void
  /** Keeps a version as the text that it is, of whatever shape its time had. */
  keepVersionText(version: VersionText): void
  /** Kept versions, newest first. */
  versions(day: CivilDate): StoredVersion[]
  /** A kept version; when its sections were entered is not kept. */
  version(day: CivilDate, revision: number): DayEntry | null
  /** First and last stored day; null in an empty journal. */
  span(): { first: CivilDate; last: CivilDate } | null
  count(): number
  /** When the first of the stored days was written, UTC milliseconds; null in an empty journal. */
  firstSavedAt(): number | null
}

interface VersionRow {
  savedAt: number
  zone: string
  evening: string
}

/** Prepares all statements about days once for an open journal. */
export function openDayStore(db: Database.Database): DayStore {
  const read = prepareDayReader(db)
  const writeDay = prepareDayWriter(db)
  const head = db.prepare<[string], DayHead>(
    'SELECT revision, created_at AS createdAt, saved_at AS savedAt, sitting FROM day WHERE day = ?',
  )
  const savedMoments = db.prepare<[], { day: CivilDate; savedAt: number }>(
    'SELECT day, saved_at AS savedAt FROM day ORDER BY day',
  )
  const stamps = db.prepare<[], { day: CivilDate; stamp: string }>(
    `SELECT day, revision || ' ' || saved_at AS stamp FROM day ORDER BY day`,
  )
  const removeDay = db.prepare('DELETE FROM day WHERE day = ?')
  const removeSearch = db.prepare('DELETE FROM search WHERE rowid = ?')
  const keep = db.prepare(
    `INSERT OR IGNORE INTO day_version (day, revision, saved_at, zone, evening_json)
     VALUES (@day, @revision, @savedAt, @zone, @evening)`,
  )
  const versions = db.prepare<[string], StoredVersion>(
    'SELECT revision, saved_at AS savedAt FROM day_version WHERE day = ? ORDER BY revision DESC',
  )
  const version = db.prepare<[string, number], VersionRow>(
    `SELECT saved_at AS savedAt, zone, evening_json AS evening FROM day_version
     WHERE day = ? AND revision = ?`,
  )
  const span = db.prepare<[], { first: CivilDate | null; last: CivilDate | null }>(
    'SELECT min(day) AS first, max(day) AS last FROM day',
  )
  const firstSavedAt = db.prepare<[], number | null>('SELECT min(created_at) FROM day').pluck()
  const count = db.prepare<[], { days: number }>('SELECT count(*) AS days FROM day')

  return {
    read,
    head: (day) => head.get(day) ?? null,
    savedMoments: () => new Map(savedMoments.all().map(({ day, savedAt }) => [day, savedAt])),
    stamps: () => new Map(stamps.all().map(({ day, stamp }) => [day, stamp])),
    write: writeDay,
    remove: (day) => {
      removeDay.run(day)
      removeSearch.run(searchRowOf(day))
    },
    keepVersion: ({ day, revision, savedAt, zone, evening }) => {
      keep.run({ day, revision, savedAt, zone, evening: JSON.stringify(evening) })
    },
    keepVersionText: (version) => {
      keep.run(version)
    },
    versions: (day) => versions.all(day),
    version: (day, revision) => {
      const row = version.get(day, revision)
      if (row === undefined) return null
      const evening = readEveningJson(row.evening)
      return { day, revision, savedAt: row.savedAt, zone: row.zone, evening, enteredAt: {} }
    },
    span: () => {
      const row = span.get()
      return row?.first != null && row.last != null ? { first: row.first, last: row.last } : null
    },
    count: () => count.get()?.days ?? 0,
    firstSavedAt: () => firstSavedAt.get() ?? null,
  }
}
