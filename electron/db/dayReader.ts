import type Database from 'better-sqlite3'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { type CheckIn, EMPTY_CHECK_IN } from '../../shared/evening/checkIn.ts'
import type { EnteredAt } from '../../shared/evening/enteredAt.ts'
import { DAY_TAGS, type DayEntry, type Evening } from '../../shared/evening/evening.ts'
import { EMPTY_SLEEP_DIARY, type Nap, type SleepDiary } from '../../shared/evening/sleepDiary.ts'
import type { StressPractice } from '../../shared/evening/stressPractice.ts'
import type { TrainingSession } from '../../shared/evening/trainingSession.ts'
import { CHECK_IN, NAP, SLEEP_NIGHT, STRESS_PRACTICE, selectSpan, TRAINING_SESSION } from './dayTables.ts'
import { schemaVersionOf } from './migrate.ts'
import { type ReflectionRow, reflectionOf, selectsOf, type TrackerRow, trackerValues } from './partsOfDay.ts'

type Span = [from: string, to: string]
type OfDay<T> = T & { day: CivilDate }
type Tags = { [Tag in (typeof DAY_TAGS)[number]]: 0 | 1 }

interface DayRow extends Tags {
  day: CivilDate
  revision: number
  savedAt: number
  zone: string
  restDay: 0 | 1
  asTyped: string
  blanks: string
  enteredAt: string
}

/** Groups the rows of one table by their day and takes the day out of each. */
function byDay<T extends object>(rows: readonly OfDay<T>[]): Map<CivilDate, T[]> {
  const groups = new Map<CivilDate, T[]>()
  for (const { day, ...fields } of rows) {
    const group = groups.get(day) ?? []
    group.push(fields as unknown as T)
    groups.set(day, group)
  }
  return groups
}

/** The parts of a day that are read one after the other, each from a table of its own. */
export type DayPart =
  | 'day'
  | 'night'
  | 'naps'
  | 'sessions'
  | 'practices'
  | 'checkIn'
  | 'trackers'
  | 'reflections'

/**
 * Runs the reading of one part. A healthy journal reads it plainly; one that is being salvaged takes the stand-in
 * for what damage hides.
 */
export type ReadPart = <Row>(part: DayPart, read: () => Row[], standIn: () => Row[]) => Row[]

const readPlainly: ReadPart = (_part, read) => read()

const nothing = () => []

/** The row of a day of which only the other tables still tell. */
const bareDay = (day: CivilDate): DayRow => ({
  day,
  revision: 1,
  savedAt: 0,
  zone: 'UTC',
  restDay: 0,
  ill: 0,
  travel: 0,
  alcohol: 0,
  heat: 0,
  asTyped: '{}',
  blanks: '{}',
  enteredAt: '{}',
})

/**
 * Reads days out of the tables as whole evenings. Every read, of one day or of twenty years, goes through here. A
 * damaged journal that cannot be brought to the present schema any more is read in its own.
 */
export function prepareDayReader(
  db: Database.Database,
  readPart: ReadPart = readPlainly,
): (from: CivilDate, to: CivilDate) => DayEntry[] {
  const selects = selectsOf(schemaVersionOf(db))
  const days = db.prepare<Span, DayRow>(selects.day)
  const nights = db.prepare<Span, OfDay<Omit<SleepDiary, 'naps'>>>(selectSpan(SLEEP_NIGHT, 'day'))
  const naps = db.prepare<Span, OfDay<Nap>>(selectSpan(NAP, 'day, position'))
  const sessions = db.prepare<Span, OfDay<TrainingSession>>(selectSpan(TRAINING_SESSION, 'day, position'))
  const practices = db.prepare<Span, OfDay<StressPractice>>(selectSpan(STRESS_PRACTICE, 'day, position'))
  const checkIns = db.prepare<Span, OfDay<CheckIn>>(selectSpan(CHECK_IN, 'day'))
  const trackers = db.prepare<Span, OfDay<TrackerRow>>(selects.trackers)
  const reflections = db.prepare<Span, OfDay<ReflectionRow>>(selects.reflections)

  return (from, to) => {
    const parts = {
      nights: byDay(readPart('night', () => nights.all(from, to), nothing)),
      naps: byDay(readPart('naps', () => naps.all(from, to), nothing)),
      sessions: byDay(readPart('sessions', () => sessions.all(from, to), nothing)),
      practices: byDay(readPart('practices', () => practices.all(from, to), nothing)),
      checkIns: byDay(readPart('checkIn', () => checkIns.all(from, to), nothing)),
      trackers: byDay(readPart('trackers', () => trackers.all(from, to), nothing)),
      reflections: byDay(readPart('reflections', () => reflections.all(from, to), nothing)),
    }
    const rows = readPart(
      'day',
      () => days.all(from, to),
      () => [bareDay(from)],
    )
    return rows.map((row) => ({
      day: row.day,
      revision: row.revision,
      savedAt: row.savedAt,
      zone: row.zone,
      enteredAt: JSON.parse(row.enteredAt) as EnteredAt,
      evening: {
        sleep: {
          ...(parts.nights.get(row.day)?.[0] ?? EMPTY_SLEEP_DIARY),
          naps: parts.naps.get(row.day) ?? [],
        },
        training: { restDay: row.restDay === 1, sessions: parts.sessions.get(row.day) ?? [] },
        practices: parts.practices.get(row.day) ?? [],
        checkIn: parts.checkIns.get(row.day)?.[0] ?? EMPTY_CHECK_IN,
        trackers: trackerValues(parts.trackers.get(row.day) ?? []),
        reflections: (parts.reflections.get(row.day) ?? []).map(reflectionOf),
        tags: DAY_TAGS.filter((tag) => row[tag] === 1),
        asTyped: JSON.parse(row.asTyped) as Evening['asTyped'],
        blanks: JSON.parse(row.blanks) as Evening['blanks'],
      },
    }))
  }
}
