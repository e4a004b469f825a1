import { CHECK_IN_COLUMNS, SLEEP_COLUMNS } from '../../evening/columns.ts'

/** Where an empty place of an evening stands among the tables; `column` null = the whole table. */
interface TablePlace {
  readonly table: string
  readonly column: string | null
}

const TABLES: Readonly<Record<string, string>> = {
  sleep: 'nights',
  training: 'sessions',
  practices: 'practices',
  checkIn: 'check_in',
  trackers: 'tracker_values',
  tracker: 'tracker_values',
  reflection: 'reflections',
}

/** 'checkIn.libido' is the column `libido_0_10` of `check_in`; a tracker is told by its id. */
export function placeInTables(place: string): TablePlace {
  const [owner = '', field = null] = place.split('.')
  const columns: Readonly<Record<string, string>> = { ...SLEEP_COLUMNS, ...CHECK_IN_COLUMNS }
  return { table: TABLES[owner] ?? owner, column: field === null ? null : (columns[field] ?? field) }
}
