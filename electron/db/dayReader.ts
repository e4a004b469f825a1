import type Database from 'better-sqlite3'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { type CheckIn, EMPTY_CHECK_IN } from '../../shared/evening/checkIn.ts'
import { DAY_TAGS, type DayEntry, EMPTY_EVENING, type Evening } from '../../shared/evening/evening.ts'
import { EMPTY_SLEEP_DIARY, type Nap, type SleepDiary } from '../../shared/evening/sleepDiary.ts'
import type { StressPractice } from '../../shared/evening/stressPractice.ts'
import type { TrainingSession } from '../../shared/evening/trainingSession.ts'
import { CHECK_IN, NAP, SLEEP_NIGHT, STRESS_PRACTICE, selectSpan, TRAINING_SESSION } from './dayTables.ts'

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

/** Reads days out of the tables as whole evenings. Every read, of one day or of twenty years, goes through here. */
export function prepareDayReader(db: Database.Database): (from: CivilDate, to: CivilDate) => DayEntry[] {
  const days = db.prepare<Span, DayRow>(
    `SELECT day, revision, saved_at AS savedAt, zone, rest_day AS restDay, ill, travel, alcohol, heat,
       as_typed_json AS asTyped FROM day WHERE day BETWEEN ? AND ? ORDER BY day`,
  )
  const nights = db.prepare<Span, OfDay<Omit<SleepDiary, 'naps'>>>(selectSpan(SLEEP_NIGHT, 'day'))
  const naps = db.prepare<Span, OfDay<Nap>>(selectSpan(NAP, 'day, position'))
  const sessions = db.prepare<Span, OfDay<TrainingSession>>(selectSpan(TRAINING_SESSION, 'day, position'))
  const practices = db.prepare<Span, OfDay<StressPractice>>(selectSpan(STRESS_PRACTICE, 'day, position'))
  const checkIns = db.prepare<Span, OfDay<CheckIn>>(selectSpan(CHECK_IN, 'day'))
  const reflections = db.prepare<Span, OfDay<Evening['reflection']>>(
    'SELECT day, text FROM reflection WHERE day BETWEEN ? AND ? ORDER BY day',
  )

  return (from, to) => {
    const parts = {
      nights: byDay(nights.all(from, to)),
      naps: byDay(naps.all(from, to)),
      sessions: byDay(sessions.all(from, to)),
      practices: byDay(practices.all(from, to)),
      checkIns: byDay(checkIns.all(from, to)),
      reflections: byDay(reflections.all(from, to)),
    }
    return days.all(from, to).map((row) => ({
      day: row.day,
      revision: row.revision,
      savedAt: row.savedAt,
      zone: row.zone,
      evening: {
        sleep: {
          ...(parts.nights.get(row.day)?.[0] ?? EMPTY_SLEEP_DIARY),
          naps: parts.naps.get(row.day) ?? [],
        },
        training: { restDay: row.restDay === 1, sessions: parts.sessions.get(row.day) ?? [] },
        practices: parts.practices.get(row.day) ?? [],
        checkIn: parts.checkIns.get(row.day)?.[0] ?? EMPTY_CHECK_IN,
        reflection: parts.reflections.get(row.day)?.[0] ?? EMPTY_EVENING.reflection,
        tags: DAY_TAGS.filter((tag) => row[tag] === 1),
        asTyped: JSON.parse(row.asTyped) as Evening['asTyped'],
      },
    }))
  }
}
