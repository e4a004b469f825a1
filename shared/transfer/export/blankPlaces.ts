import {
  CHECK_IN_COLUMNS,
  NAP_COLUMNS,
  PRACTICE_COLUMNS,
  SESSION_COLUMNS,
  SLEEP_COLUMNS,
} from '../../evening/columns.ts'

/** Where an empty place of an evening stands among the tables. */
interface TablePlace {
  readonly table: string
  /** The id of a row, where a day has several; null = the day tells the row. */
  readonly id: string | null
  /** Null = the whole table. */
  readonly column: string | null
}

/** The table of each part, and what its columns are called. */
const TABLES: Readonly<Record<string, readonly [table: string, columns: Readonly<Record<string, string>>]>> =
  {
    sleep: ['nights', SLEEP_COLUMNS],
    naps: ['naps', NAP_COLUMNS],
    training: ['sessions', {}],
    sessions: ['sessions', SESSION_COLUMNS],
    practices: ['practices', PRACTICE_COLUMNS],
    checkIn: ['check_in', CHECK_IN_COLUMNS],
    trackers: ['tracker_values', {}],
    reflection: ['reflections', {}],
  }

/**
 * 'checkIn.libido' is the column `libido_0_10` of `check_in`, 'sessions.3f2a.start' the column `start_time` of the
 * session 3f2a, 'tracker.knee' the value of that tracker, 'practices' the whole table.
 */
export function placeInTables(place: string): TablePlace {
  const [owner = '', ...rest] = place.split('.')
  if (owner === 'tracker') return { table: 'tracker_values', id: rest[0] ?? null, column: 'value' }
  const [table, columns] = TABLES[owner] ?? [owner, {}]
  const field = rest.at(-1) ?? null
  const id = rest.length > 1 ? (rest[0] ?? null) : null
  return { table, id, column: field === null ? null : (columns[field] ?? field) }
}
