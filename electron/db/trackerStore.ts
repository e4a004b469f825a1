import type Database from 'better-sqlite3'
import { type Tracker, type TrackerForm, trackerSchema } from '../../shared/trackers/tracker.ts'

/** Trackers of the person's own. Methods that write expect the caller's transaction. */
export interface TrackerStore {
  /** All of them, archived ones included, in order. */
  list(): Tracker[]
  /** Writes a tracker at its place, from 0. */
  write(tracker: Tracker, position: number): void
  /** Which of these values some day or other holds. */
  usedTexts(id: string): Set<string>
}

interface Row {
  id: string
  name: string
  kind: TrackerForm['kind']
  unit: string | null
  min: number | null
  max: number | null
  step: number | null
  choices: string | null
  lowWord: string | null
  highWord: string | null
  createdAt: number
  archivedAt: number | null
  days: number
}

/** A tracker out of its row: the columns that its kind does not use are left out. */
function trackerOf({ id, name, createdAt, archivedAt, days, ...row }: Row): Tracker {
  return trackerSchema.parse({ id, name, createdAt, archivedAt, days, form: formOf(row) })
}

function formOf({ kind, unit, min, max, step, choices, lowWord, highWord }: Partial<Row>): unknown {
  switch (kind) {
    case 'scale':
      return { kind, min, max, lowWord, highWord }
    case 'number':
      return { kind, unit, min, max, step }
    case 'choice':
      return { kind, choices: JSON.parse(choices ?? '[]') }
    default:
      return { kind }
  }
}

const NO_FORM = { unit: null, min: null, max: null, step: null, choices: null, lowWord: null, highWord: null }

function columnsOf(form: TrackerForm): object {
  return { ...NO_FORM, ...form, choices: form.kind === 'choice' ? JSON.stringify(form.choices) : null }
}

export function openTrackerStore(db: Database.Database): TrackerStore {
  const list = db.prepare<[], Row>(
    `SELECT id, name, kind, unit, min, max, step, choices_json AS choices, low_word AS lowWord,
       high_word AS highWord, created_at AS createdAt, archived_at AS archivedAt,
       (SELECT count(*) FROM tracker_value WHERE tracker_value.tracker = tracker.id) AS days
     FROM tracker ORDER BY position, created_at, id`,
  )
  const write = db.prepare(
    `INSERT INTO tracker (id, name, kind, unit, min, max, step, choices_json, low_word, high_word, position,
       created_at, archived_at)
     VALUES (@id, @name, @kind, @unit, @min, @max, @step, @choices, @lowWord, @highWord, @position, @createdAt,
       @archivedAt)
     ON CONFLICT (id) DO UPDATE SET name = @name, kind = @kind, unit = @unit, min = @min, max = @max,
       step = @step, choices_json = @choices, low_word = @lowWord, high_word = @highWord,
       position = @position, archived_at = @archivedAt`,
  )
  const used = db
    .prepare<[string], string>(
      'SELECT DISTINCT text FROM tracker_value WHERE tracker = ? AND text IS NOT NULL',
    )
    .pluck()
  return {
    list: () => list.all().map(trackerOf),
    write: ({ form, ...tracker }, position) => {
      write.run({ ...tracker, ...columnsOf(form), position })
    },
    usedTexts: (id) => new Set(used.all(id)),
  }
}
