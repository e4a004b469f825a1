import { csvTable, readCellNumber } from './csvTable.ts'
import { gatherRecords } from './gatherRecords.ts'
import { isImportableDay, localMoment, readMoment } from './importMoment.ts'
import {
  type ImportFile,
  type ImportRecord,
  type ReadImportOptions,
  type RecordReading,
  skip,
  type WellnessRatings,
} from './importRecord.ts'

/** The columns by which a wellness file is known. It may have others; see `words.ts` for what is not taken over. */
export const WELLNESS_COLUMNS = [
  'effective_time_frame',
  'fatigue',
  'mood',
  'sleep_quality',
  'soreness',
  'stress',
] as const

/** Its five steps: 1 worst, 3 normal, 5 best. */
const LEAST = 1
const MOST = 5

const toHalf = (value: number): number => Math.round(value * 2) / 2

/**
 * Five steps, higher better, on the Hooper items' seven steps, higher harder (Hooper et al. 1995): best stays
 * best (5 is 1), worst worst (1 is 7), normal is the middle (3 is 4), and the steps are 1.5 apart.
 */
export function toHooper(step: number): number {
  return toHalf(7 - (step - LEAST) * 1.5)
}

/** Five steps on valence, -3 to 3: normal is neither pleasant nor unpleasant (3 is 0). */
export function toValence(step: number): number {
  return toHalf((step - 3) * 1.5)
}

type Steps = Record<keyof WellnessRatings, number | null>

function readSteps(cell: (name: string) => string): RecordReading<Steps> {
  const cells = {
    fatigue: readCellNumber(cell('fatigue')),
    soreness: readCellNumber(cell('soreness')),
    stress: readCellNumber(cell('stress')),
    sleepQuality: readCellNumber(cell('sleep_quality')),
    mood: readCellNumber(cell('mood')),
  }
  const steps: Steps = { fatigue: null, soreness: null, stress: null, sleepQuality: null, mood: null }
  for (const name of ['fatigue', 'soreness', 'stress', 'sleepQuality', 'mood'] as const) {
    const step = cells[name]
    if (step === 'unreadable') return skip('unreadable')
    if (step !== null && (step < LEAST || step > MOST)) return skip('out-of-bounds')
    steps[name] = step
  }
  return Object.values(steps).every((step) => step === null)
    ? skip('not-measured')
    : { ok: true, value: steps }
}

/**
 * The form is answered on waking and asks about the night that ended, so it belongs to the local date of its
 * timestamp. The roll-over hour is for what is written late in the evening: a form filled in at 03:30 by
 * someone who had to get up then is of the new day.
 */
function readForm(
  cell: (name: string) => string,
  { zone, today }: ReadImportOptions,
): RecordReading<ImportRecord> {
  const answeredAt = readMoment(cell('effective_time_frame'))
  if (answeredAt === null) return skip('unreadable')
  const local = localMoment(answeredAt, zone)
  if (local === null || !isImportableDay(local.date, today)) return skip('out-of-bounds')
  const steps = readSteps(cell)
  if (!steps.ok) return steps
  const { fatigue, soreness, stress, sleepQuality, mood } = steps.value
  const hooper = (step: number | null): number | null => (step === null ? null : toHooper(step))
  const ratings = {
    fatigue: hooper(fatigue),
    soreness: hooper(soreness),
    stress: hooper(stress),
    sleepQuality: hooper(sleepQuality),
    mood: mood === null ? null : toValence(mood),
  }
  const key = `wellness:${new Date(answeredAt).toISOString()}`
  return { ok: true, value: { key, day: local.date, part: { kind: 'wellness', ratings, answeredAt } } }
}

/** Reads a CSV file with one wellness form a row. Of several forms on one day the latest counts. */
export function readWellnessCsv(
  rows: readonly (readonly string[])[],
  options: ReadImportOptions,
): ImportFile {
  const table = csvTable(rows)
  return gatherRecords(
    'wellness-csv',
    table.rows.map((row) => readForm((name) => table.cell(row, name), options)),
  )
}
