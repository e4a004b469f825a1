import type Database from 'better-sqlite3'
import { addDays, type CivilDate, compareDates } from '../../shared/calendar/civilDate.ts'
import { withoutFilledBlanks } from '../../shared/evening/blanks.ts'
import type { DayEntry, Evening } from '../../shared/evening/evening.ts'
import { isEmptyEvening } from '../../shared/evening/sections.ts'
import { readEveningJson } from '../../shared/evening/upgradeEvening.ts'
import { type DayPart, prepareDayReader, type ReadPart } from './dayReader.ts'
import { requireDamage } from './journalErrors.ts'

/** Tables that have a row for most days: what they still tell says from when to when the journal goes. */
const DAY_TABLES = [
  'day',
  'sleep_night',
  'training_session',
  'check_in',
  'reflection',
  'day_version',
] as const

/** What a damaged journal still gives. */
export interface SalvagedDays {
  readonly entries: readonly DayEntry[]
  /** Days of which something could not be read, and no earlier version was there to take its place. */
  readonly lost: readonly CivilDate[]
  /** Days of which something was taken from the version before, because the newest could not be read. */
  readonly fromEarlier: readonly CivilDate[]
}

/**
 * Reads a damaged journal day by day and table by table, each alone, so that a page that cannot be read costs the
 * days on it and no others. Every page is authenticated: what is read is what was written.
 *
 * @param span the days to look at where the tables do not tell it themselves.
 */
export function salvageDays(
  db: Database.Database,
  span: { readonly first: CivilDate; readonly last: CivilDate },
): SalvagedDays {
  const { first, last } = spanOf(db) ?? span
  const failed = new Set<DayPart>()
  const readDay = prepareDayReader(db, survive(failed))
  const readVersion = versionReader(db)
  const salvaged = { entries: [] as DayEntry[], lost: [] as CivilDate[], fromEarlier: [] as CivilDate[] }
  for (let day = first; compareDates(day, last) <= 0; day = addDays(day, 1)) {
    failed.clear()
    const [found] = readDay(day, day)
    if (failed.size === 0) {
      if (found !== undefined) salvaged.entries.push(found)
      continue
    }
    const earlier = readVersion(day)
    const mended = mend(found ?? null, earlier, failed)
    if (mended !== null) salvaged.entries.push(mended)
    if (earlier === null) salvaged.lost.push(day)
    else salvaged.fromEarlier.push(day)
  }
  return salvaged
}

/** Notes a part that damage hides, and goes on without it. Any other failure is thrown on. */
function survive(failed: Set<DayPart>): ReadPart {
  return (part, read, standIn) => {
    try {
      return read()
    } catch (error) {
      requireDamage(error)
      failed.add(part)
      return standIn()
    }
  }
}

/** From the first to the last day that any table still tells of; null when none does. */
function spanOf(db: Database.Database): { first: CivilDate; last: CivilDate } | null {
  const found: CivilDate[] = []
  for (const table of DAY_TABLES) {
    for (const edge of ['min', 'max'] as const) {
      try {
        const day = db.prepare<[], CivilDate | null>(`SELECT ${edge}(day) FROM ${table}`).pluck().get()
        if (day != null) found.push(day)
      } catch (error) {
        requireDamage(error)
      }
    }
  }
  const [first] = found.sort(compareDates)
  const last = found.at(-1)
  return first === undefined || last === undefined ? null : { first, last }
}

/** The newest kept version of a day that can be read; null where there is none. */
function versionReader(db: Database.Database): (day: CivilDate) => DayEntry | null {
  const read = db.prepare<[string], { revision: number; savedAt: number; zone: string; evening: string }>(
    `SELECT revision, saved_at AS savedAt, zone, evening_json AS evening FROM day_version
     WHERE day = ? ORDER BY revision DESC LIMIT 1`,
  )
  return (day) => {
    try {
      const row = read.get(day)
      if (row === undefined) return null
      const { revision, savedAt, zone } = row
      return { day, revision, savedAt, zone, evening: readEveningJson(row.evening), enteredAt: {} }
    } catch (error) {
      requireDamage(error)
      return null
    }
  }
}

/** What was read of the newest version, its gaps filled from the one before. Null where nothing is left. */
function mend(
  found: DayEntry | null,
  earlier: DayEntry | null,
  failed: ReadonlySet<DayPart>,
): DayEntry | null {
  if (found === null) return earlier
  const { evening: now } = found
  if (earlier === null) return failed.has('day') && isEmptyEvening(now) ? null : found
  const { evening: before } = earlier
  const head = failed.has('day') ? earlier : found
  const evening: Evening = {
    ...head.evening,
    sleep: {
      ...(failed.has('night') ? before.sleep : now.sleep),
      naps: (failed.has('naps') ? before : now).sleep.naps,
    },
    training: {
      ...head.evening.training,
      sessions: (failed.has('sessions') ? before : now).training.sessions,
    },
    practices: (failed.has('practices') ? before : now).practices,
    checkIn: (failed.has('checkIn') ? before : now).checkIn,
    trackers: (failed.has('trackers') ? before : now).trackers,
    reflections: (failed.has('reflections') ? before : now).reflections,
  }
  return { ...head, evening: withoutFilledBlanks(evening) }
}
