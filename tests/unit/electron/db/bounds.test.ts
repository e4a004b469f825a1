import { describe, expect, test } from 'vitest'
import {
  CHECK_IN,
  type DayTable,
  NAP,
  SLEEP_NIGHT,
  STRESS_PRACTICE,
  TRAINING_SESSION,
} from '../../../../electron/db/dayTables.ts'
import { CHECK_IN_BOUNDS } from '../../../../shared/evening/checkIn.ts'
import { LONGEST_REFLECTION, MOST_REFLECTIONS } from '../../../../shared/evening/reflection.ts'
import { SLEEP_BOUNDS } from '../../../../shared/evening/sleepDiary.ts'
import { PRACTICE_BOUNDS, PRACTICE_KINDS } from '../../../../shared/evening/stressPractice.ts'
import { LONGEST_TRACKER_TEXT } from '../../../../shared/evening/trackerValues.ts'
import { TRAINING_BOUNDS } from '../../../../shared/evening/trainingSession.ts'
import {
  LARGEST_PICTURE_BYTES,
  LONGEST_PICTURE_SIDE,
  PICTURE_TYPES,
} from '../../../../shared/pictures/picture.ts'
import { TRACKER_BOUNDS, TRACKER_KINDS } from '../../../../shared/trackers/tracker.ts'
import { newTestJournal } from './testJournal.ts'

const { db } = newTestJournal()

/** The bounds that a column's CHECK states, read from the real schema. */
function checkOf(table: string, column: string): { min: number; max: number } {
  const sql = String(db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table))
  const match = new RegExp(`CHECK \\((?:length\\()?${column}\\)? BETWEEN (-?\\d+) AND (-?\\d+)\\)`).exec(sql)
  expect(match, `${table}.${column} has bounds`).not.toBeNull()
  return { min: Number(match?.[1]), max: Number(match?.[2]) }
}

const columnOf = <T>(table: DayTable<T>, field: keyof T): string => table.columns[field]

describe('the CHECKs of the tables repeat the bounds of the schemas', () => {
  test.each([
    ['sleepOnsetLatencyMin', SLEEP_BOUNDS.sleepOnsetLatencyMin],
    ['awakenings', SLEEP_BOUNDS.awakenings],
    ['wakeAfterSleepOnsetMin', SLEEP_BOUNDS.wakeAfterSleepOnsetMin],
    ['attemptAfterFinalAwakeningMin', SLEEP_BOUNDS.attemptAfterFinalAwakeningMin],
  ] as const)('sleep: %s', (field, bounds) => {
    expect(checkOf(SLEEP_NIGHT.name, columnOf(SLEEP_NIGHT, field))).toEqual(bounds)
  })

  test('naps, sessions and practices', () => {
    expect(checkOf(NAP.name, NAP.columns.durationMin)).toEqual(SLEEP_BOUNDS.napDurationMin)
    const session = TRAINING_SESSION.columns
    expect(checkOf(TRAINING_SESSION.name, session.durationMin)).toEqual(TRAINING_BOUNDS.durationMin)
    expect(checkOf(TRAINING_SESSION.name, session.activity)).toEqual(TRAINING_BOUNDS.activityLength)
    expect(checkOf(TRAINING_SESSION.name, session.ratingOfPerceivedExertion)).toEqual(
      TRAINING_BOUNDS.ratingOfPerceivedExertion,
    )
    const practice = STRESS_PRACTICE.columns
    expect(checkOf(STRESS_PRACTICE.name, practice.durationMin)).toEqual(PRACTICE_BOUNDS.durationMin)
    expect(checkOf(STRESS_PRACTICE.name, practice.tensionBefore)).toEqual(PRACTICE_BOUNDS.tension)
    expect(checkOf(STRESS_PRACTICE.name, practice.tensionAfter)).toEqual(PRACTICE_BOUNDS.tension)
  })

  test('every rating of the check-in', () => {
    for (const [field, { min, max }] of Object.entries(CHECK_IN_BOUNDS)) {
      const column = CHECK_IN.columns[field as keyof typeof CHECK_IN_BOUNDS]
      expect(checkOf(CHECK_IN.name, column), field).toEqual({ min, max })
    }
  })

  test('the reflection and the kinds of practice', () => {
    expect(checkOf('reflection', 'text').max).toBe(LONGEST_REFLECTION)
    const sql = String(
      db.prepare("SELECT sql FROM sqlite_schema WHERE name = 'stress_practice'").pluck().get(),
    )
    const kinds = /kind IN \(([^)]*)\)/.exec(sql)?.[1]?.match(/'[^']+'/g)
    expect(kinds?.map((kind) => kind.slice(1, -1)).toSorted()).toEqual([...PRACTICE_KINDS].toSorted())
  })
})

describe('the CHECKs of what is beside the fields', () => {
  test('reflections, trackers and pictures', () => {
    expect(checkOf('reflection', 'position').max).toBe(MOST_REFLECTIONS - 1)
    expect(checkOf('tracker', 'name')).toEqual(TRACKER_BOUNDS.nameLength)
    expect(checkOf('tracker', 'unit')).toEqual(TRACKER_BOUNDS.unitLength)
    expect(checkOf('tracker', 'low_word')).toEqual(TRACKER_BOUNDS.wordLength)
    expect(checkOf('tracker', 'high_word')).toEqual(TRACKER_BOUNDS.wordLength)
    expect(checkOf('tracker_value', 'text').max).toBe(LONGEST_TRACKER_TEXT)
    expect(checkOf('picture', 'bytes').max).toBe(LARGEST_PICTURE_BYTES)
    expect(checkOf('picture', 'width_px').max).toBe(LONGEST_PICTURE_SIDE)
    expect(checkOf('picture', 'height_px').max).toBe(LONGEST_PICTURE_SIDE)
  })

  test.each([
    ['tracker', 'kind', TRACKER_KINDS],
    ['picture', 'mime', PICTURE_TYPES],
  ] as const)('the kinds of %s', (table, column, kinds) => {
    const sql = String(db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table))
    const found = new RegExp(`${column} IN \\(([^)]*)\\)`).exec(sql)?.[1]?.match(/'[^']+'/g)
    expect(found?.map((kind) => kind.slice(1, -1)).toSorted()).toEqual([...kinds].toSorted())
  })
})

describe('the tables', () => {
  test('are STRICT, so that a text never lands in a number', () => {
    const loose = db
      .prepare(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .pluck()
      .all()
    expect(loose).toEqual([])
  })

  test('name every field of the evening once', () => {
    for (const table of [SLEEP_NIGHT, NAP, TRAINING_SESSION, STRESS_PRACTICE, CHECK_IN]) {
      const columns = Object.values(table.columns)
      const real = db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table.name)
      expect([...columns, 'day', 'position'].toSorted()).toEqual(expect.arrayContaining(real))
      expect(new Set(columns).size).toBe(columns.length)
    }
  })
})
