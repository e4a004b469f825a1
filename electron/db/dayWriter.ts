import type Database from 'better-sqlite3'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { type EnteredAt, stampEntered } from '../../shared/evening/enteredAt.ts'
import type { DayTag, Evening } from '../../shared/evening/evening.ts'
import { recordedSections } from '../../shared/evening/sections.ts'
import { CHECK_IN, insertRow, NAP, SLEEP_NIGHT, STRESS_PRACTICE, TRAINING_SESSION } from './dayTables.ts'
import { reflectionRow, trackerRow } from './partsOfDay.ts'
import { searchRowOf, searchTextOf } from './searchText.ts'

/** A day as it is about to stand in the tables. */
export interface DayToWrite {
  readonly day: CivilDate
  readonly revision: number
  /** UTC milliseconds. */
  readonly savedAt: number
  readonly zone: string
  /** The opening of the editor that this save belongs to. */
  readonly sitting: string
  readonly evening: Evening
  /** When sections were first entered, as far as it is known; left out = of none. */
  readonly enteredAt?: EnteredAt
  /** UTC milliseconds at which a new day was first written; left out = it is this save. */
  readonly createdAt?: number
}

const PARTS = [
  'sleep_night',
  'nap',
  'training_session',
  'stress_practice',
  'check_in',
  'tracker_value',
  'reflection',
] as const

const UPSERT_DAY = `
  INSERT INTO day (day, revision, created_at, saved_at, zone, sitting, rest_day, ill, travel, alcohol, heat,
    as_typed_json, blanks_json, entered_at_json)
  VALUES (@day, @revision, @createdAt, @savedAt, @zone, @sitting, @restDay, @ill, @travel, @alcohol, @heat,
    @asTyped, @blanks, @enteredAt)
  ON CONFLICT (day) DO UPDATE SET revision = @revision, saved_at = @savedAt, zone = @zone, sitting = @sitting,
    rest_day = @restDay, ill = @ill, travel = @travel, alcohol = @alcohol, heat = @heat,
    as_typed_json = @asTyped, blanks_json = @blanks, entered_at_json = @enteredAt`

const INSERT_TRACKER = `INSERT INTO tracker_value (day, tracker, number, yes, text)
  VALUES (@day, @tracker, @number, @yes, @text)`

const INSERT_REFLECTION = `INSERT INTO reflection (day, position, id, text, tags_json, prompt_id)
  VALUES (@day, @position, @id, @text, @tags, @promptId)`

/** Replaces a day's rows and its search row. The caller owns the transaction. */
export function prepareDayWriter(db: Database.Database): (entry: DayToWrite) => void {
  const upsertDay = db.prepare(UPSERT_DAY)
  const clearParts = PARTS.map((table) => db.prepare(`DELETE FROM ${table} WHERE day = ?`))
  const insert = {
    night: db.prepare(insertRow(SLEEP_NIGHT, ['day'])),
    nap: db.prepare(insertRow(NAP, ['day', 'position'])),
    session: db.prepare(insertRow(TRAINING_SESSION, ['day', 'position'])),
    practice: db.prepare(insertRow(STRESS_PRACTICE, ['day', 'position'])),
    checkIn: db.prepare(insertRow(CHECK_IN, ['day'])),
    tracker: db.prepare(INSERT_TRACKER),
    reflection: db.prepare(INSERT_REFLECTION),
    search: db.prepare('INSERT INTO search (rowid, text, day) VALUES (?, ?, ?)'),
  }
  const clearSearch = db.prepare('DELETE FROM search WHERE rowid = ?')

  const writeParts = (day: CivilDate, evening: Evening): void => {
    const recorded = new Set(recordedSections(evening))
    const { naps, ...night } = evening.sleep
    if (recorded.has('sleep')) insert.night.run({ day, ...night })
    for (const [position, nap] of naps.entries()) insert.nap.run({ day, position, ...nap })
    for (const [position, session] of evening.training.sessions.entries()) {
      insert.session.run({ day, position, ...session })
    }
    for (const [position, practice] of evening.practices.entries()) {
      insert.practice.run({ day, position, ...practice })
    }
    if (recorded.has('checkIn')) insert.checkIn.run({ day, ...evening.checkIn })
    for (const [id, value] of Object.entries(evening.trackers)) {
      insert.tracker.run({ day, ...trackerRow(id, value) })
    }
    for (const [position, reflection] of evening.reflections.entries()) {
      insert.reflection.run({ day, position, ...reflectionRow(reflection) })
    }
  }

  return ({ evening, ...entry }) => {
    upsertDay.run({ ...entry, ...headOf(evening, entry) })
    for (const clear of clearParts) clear.run(entry.day)
    clearSearch.run(searchRowOf(entry.day))
    writeParts(entry.day, evening)
    const text = searchTextOf(evening)
    if (text !== '') insert.search.run(searchRowOf(entry.day), text, entry.day)
  }
}

/** What the row of the day itself holds of an evening. */
function headOf(evening: Evening, { savedAt, createdAt, enteredAt }: Omit<DayToWrite, 'evening'>) {
  const flag = (tag: DayTag) => (evening.tags.includes(tag) ? 1 : 0)
  return {
    restDay: evening.training.restDay ? 1 : 0,
    ill: flag('ill'),
    travel: flag('travel'),
    alcohol: flag('alcohol'),
    heat: flag('heat'),
    asTyped: JSON.stringify(evening.asTyped),
    blanks: JSON.stringify(evening.blanks),
    createdAt: createdAt ?? savedAt,
    enteredAt: JSON.stringify(stampEntered(evening, enteredAt ?? {}, null)),
  }
}
