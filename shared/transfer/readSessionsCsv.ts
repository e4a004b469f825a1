import type { CivilDate } from '../calendar/civilDate.ts'
import { TRAINING_BOUNDS, trainingSessionSchema } from '../evening/trainingSession.ts'
import { csvTable, readCellNumber } from './csvTable.ts'
import { gatherRecords } from './gatherRecords.ts'
import { isImportableDay, localMoment, readMoment } from './importMoment.ts'
import {
  type ImportFile,
  type ImportRecord,
  type ReadImportOptions,
  type RecordReading,
  skip,
} from './importRecord.ts'

/** The columns by which a file of sessions is known. */
export const SESSIONS_COLUMNS = [
  'end_date_time',
  'activity_names',
  'perceived_exertion',
  'duration_min',
] as const

/** Names that say with whom and not what. */
const COMPANY = new Set(['individual', 'team'])
const QUOTED = /'([^']*)'|"([^"]*)"/g

/** "['individual', 'endurance', 'running']" is 'Endurance and running'; null when no name is left. */
export function readActivityNames(cell: string): string | null {
  const quoted = [...cell.matchAll(QUOTED)].map(([, single, double]) => single ?? double ?? '')
  const names = quoted.length > 0 ? quoted : cell.replace(/[[\]]/g, '').split(',')
  const plain = names
    .map((name) => name.replaceAll('\0', '').trim().toLowerCase())
    .filter((name) => name !== '' && !COMPANY.has(name))
  const joined = plain.join(' and ').slice(0, TRAINING_BOUNDS.activityLength.max).trim()
  return joined === '' ? null : `${joined.charAt(0).toUpperCase()}${joined.slice(1)}`
}

interface SessionRow {
  reading: RecordReading<ImportRecord>
  /** The local day of the row, also of one that is skipped; null when it has no readable date. */
  day: CivilDate | null
}

/** Milliseconds to go back from the end; a length that cannot be does not move the day. */
function lengthMs(minutes: number | null | 'unreadable'): number {
  const { min, max } = TRAINING_BOUNDS.durationMin
  return typeof minutes === 'number' && minutes >= min && minutes <= max ? minutes * 60_000 : 0
}

/** A session belongs to the local date of its start: the file has its end in UTC and its minutes. */
function readSession(cell: (name: string) => string, { zone, today }: ReadImportOptions): SessionRow {
  const endMs = readMoment(cell('end_date_time'))
  const durationMin = readCellNumber(cell('duration_min'))
  const exertion = readCellNumber(cell('perceived_exertion'))
  if (endMs === null) return { reading: skip('unreadable'), day: null }
  const start = localMoment(endMs - lengthMs(durationMin), zone)
  if (start === null) return { reading: skip('out-of-bounds'), day: null }
  const day = isImportableDay(start.date, today) ? start.date : null
  if (durationMin === 'unreadable' || exertion === 'unreadable') return { reading: skip('unreadable'), day }
  if (durationMin === null && exertion === null) return { reading: skip('not-measured'), day }
  const activity = readActivityNames(cell('activity_names'))
  const fits = trainingSessionSchema.safeParse({
    id: 'session',
    activity,
    // Without its length a session has an end but no known start.
    start: durationMin === null ? null : start.clock,
    durationMin,
    ratingOfPerceivedExertion: exertion,
    origin: 'imported',
  })
  if (!fits.success || day === null) return { reading: skip('out-of-bounds'), day }
  const { id: _id, origin: _origin, ...session } = fits.data
  const key = `sessions:${new Date(endMs).toISOString()}:${activity ?? ''}`
  return { reading: { ok: true, value: { key, day, part: { kind: 'session', session } } }, day }
}

/** Reads a CSV file with one session a row: end in UTC, names, CR-10 rating of the whole session, minutes. */
export function readSessionsCsv(
  rows: readonly (readonly string[])[],
  options: ReadImportOptions,
): ImportFile {
  const table = csvTable(rows)
  const sessions = table.rows.map((row) => readSession((name) => table.cell(row, name), options))
  return gatherRecords(
    'sessions-csv',
    sessions.map(({ reading }) => reading),
    sessions.flatMap(({ day }) => (day === null ? [] : [day])),
  )
}
