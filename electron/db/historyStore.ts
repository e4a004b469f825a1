import type Database from 'better-sqlite3'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { EnteredAt } from '../../shared/evening/enteredAt.ts'
import { DAY_TAGS, type DayTag } from '../../shared/evening/evening.ts'

/** What the row of a day alone tells of it. */
export interface DayOutline {
  readonly day: CivilDate
  readonly zone: string
  readonly enteredAt: EnteredAt
  readonly tags: readonly DayTag[]
  /** Whether it holds nothing at all, not even a word that something was left out. */
  readonly isEmpty: boolean
}

/** Days by their outlines, and the days that are to stay blank. Methods that write expect a transaction. */
export interface HistoryStore {
  /** The stored days of a span, in order. */
  outlines(from: CivilDate, to: CivilDate): DayOutline[]
  /** The stored days before a day with the same month and day, the newest first. */
  sameDays(day: CivilDate): CivilDate[]
  leftDays(from: CivilDate, to: CivilDate): Set<CivilDate>
  leave(day: CivilDate, now: number): void
  stopLeaving(day: CivilDate): void
}

type Row = { [Tag in DayTag]: 0 | 1 } & {
  day: CivilDate
  zone: string
  enteredAt: string
  blanks: string
  asTyped: string
}

function outlineOf(row: Row): DayOutline {
  const enteredAt = JSON.parse(row.enteredAt) as EnteredAt
  const tags = DAY_TAGS.filter((tag) => row[tag] === 1)
  const isSilent = row.asTyped === '{}' && !row.blanks.includes('"skipped"')
  const isEmpty = isSilent && tags.length === 0 && Object.keys(enteredAt).length === 0
  return { day: row.day, zone: row.zone, enteredAt, tags, isEmpty }
}

export function openHistoryStore(db: Database.Database): HistoryStore {
  const outlines = db.prepare<[string, string], Row>(
    `SELECT day, zone, entered_at_json AS enteredAt, ill, travel, alcohol, heat, blanks_json AS blanks,
       as_typed_json AS asTyped FROM day WHERE day BETWEEN ? AND ? ORDER BY day`,
  )
  const sameDays = db
    .prepare<[string, string], CivilDate>(
      'SELECT day FROM day WHERE day < ? AND substr(day, 6) = ? ORDER BY day DESC',
    )
    .pluck()
  const left = db
    .prepare<[string, string], CivilDate>('SELECT day FROM gap_left WHERE day BETWEEN ? AND ?')
    .pluck()
  const leave = db.prepare('INSERT OR IGNORE INTO gap_left (day, left_at) VALUES (?, ?)')
  const stop = db.prepare('DELETE FROM gap_left WHERE day = ?')
  return {
    outlines: (from, to) => outlines.all(from, to).map(outlineOf),
    sameDays: (day) => sameDays.all(day, day.slice(5)),
    leftDays: (from, to) => new Set(left.all(from, to)),
    leave: (day, now) => {
      leave.run(day, now)
    },
    stopLeaving: (day) => {
      stop.run(day)
    },
  }
}
