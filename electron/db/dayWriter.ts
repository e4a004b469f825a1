import type Database from 'better-sqlite3'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { Evening } from '../../shared/evening/evening.ts'
import { recordedSections } from '../../shared/evening/sections.ts'
import { CHECK_IN, insertRow, NAP, SLEEP_NIGHT, STRESS_PRACTICE, TRAINING_SESSION } from './dayTables.ts'

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
}

const PARTS = ['sleep_night', 'nap', 'training_session', 'stress_practice', 'check_in', 'reflection'] as const

const UPSERT_DAY = `
  INSERT INTO day (day, revision, created_at, saved_at, zone, sitting, rest_day, ill, travel, alcohol, heat,
    as_typed_json)
  VALUES (@day, @revision, @savedAt, @savedAt, @zone, @sitting, @restDay, @ill, @travel, @alcohol, @heat,
    @asTyped)
  ON CONFLICT (day) DO UPDATE SET revision = @revision, saved_at = @savedAt, zone = @zone, sitting = @sitting,
    rest_day = @restDay, ill = @ill, travel = @travel, alcohol = @alcohol, heat = @heat,
    as_typed_json = @asTyped`

/** Days since 1970-01-01: the search row of a day has this number, so that it is replaced without a scan. */
const searchRowOf = (day: CivilDate): number => Date.parse(day) / 86_400_000

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
    reflection: db.prepare('INSERT INTO reflection (day, text) VALUES (?, ?)'),
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
    if (evening.reflection.text !== '') insert.reflection.run(day, evening.reflection.text)
  }

  return ({ evening, ...entry }) => {
    const tags = new Set<string>(evening.tags)
    upsertDay.run({
      ...entry,
      restDay: evening.training.restDay ? 1 : 0,
      ill: tags.has('ill') ? 1 : 0,
      travel: tags.has('travel') ? 1 : 0,
      alcohol: tags.has('alcohol') ? 1 : 0,
      heat: tags.has('heat') ? 1 : 0,
      asTyped: JSON.stringify(evening.asTyped),
    })
    for (const clear of clearParts) clear.run(entry.day)
    clearSearch.run(searchRowOf(entry.day))
    writeParts(entry.day, evening)
    if (evening.reflection.text.trim() !== '') {
      insert.search.run(searchRowOf(entry.day), evening.reflection.text, entry.day)
    }
  }
}
