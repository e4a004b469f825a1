import { addDays, type CivilDate } from '../calendar/civilDate.ts'
import type { TrainingSession } from '../evening/trainingSession.ts'
import { LOAD_COVERAGE } from '../guidance/loadFacts.ts'
import { loadInUnits, sessionLoad } from '../training/sessionLoad.ts'
import { weekLoad } from '../training/weekLoad.ts'
import { type Figure, figureOf, meanFigure } from './figure.ts'
import { isAssumedRest, loadOfDay } from './guidanceDayOf.ts'
import { blankOn, type DayState, dayState } from './journalDays.ts'
import { type Comparison, compareWithUsual } from './ownUsual.ts'
import type { WeekSpan } from './weekSpan.ts'

/** One session as the review lists it; null = not recorded. */
export interface SessionLine extends Pick<TrainingSession, 'activity' | 'durationMin' | 'start'> {
  readonly ratingOfPerceivedExertion: number | null
  /** AU; null without a rating or minutes. */
  readonly load: number | null
  readonly imported: boolean
}

/** One day's training. `load` is 0 on a rest day and null while it is not known. */
export interface TrainingRow {
  readonly day: CivilDate
  /** `recorded` when sessions or rest are written, or rest is assumed; else why it is not. */
  readonly state: DayState
  readonly kind: 'value' | 'rest' | 'unknown'
  readonly load: number | null
  /** Rest only because the setting says that no entry means rest. */
  readonly assumedRest: boolean
  readonly sessions: readonly SessionLine[]
}

/** The training of a week. */
export interface TrainingReview {
  readonly rows: readonly TrainingRow[]
  /** AU of the known days together: part of a week while n is below 7. */
  readonly weekLoad: Figure
  readonly monotony: Figure
  readonly strain: Figure
  /** Mean load a day, AU, with the four weeks before. */
  readonly dailyLoad: Comparison
  readonly sessions: number
  readonly sessionsWithoutLoad: number
  readonly restDays: number
  readonly assumedRestDays: number
  /** Days so far whose load is not known. */
  readonly unknownDays: readonly CivilDate[]
}

function sessionLine(session: TrainingSession): SessionLine {
  const { activity, durationMin, start, ratingOfPerceivedExertion, origin } = session
  const load = sessionLoad(session)
  return { activity, durationMin, start, ratingOfPerceivedExertion, load, imported: origin === 'imported' }
}

function rowOf(span: WeekSpan, day: CivilDate): TrainingRow {
  const reading = span.readingOf(day)
  const load = loadOfDay(reading)
  const sessions = (reading.entry?.evening.training.sessions ?? []).map(sessionLine)
  return {
    day,
    state: dayState(
      span.journal,
      day,
      load.kind !== 'unknown' || sessions.length > 0,
      blankOn(span.journal, day, 'training'),
    ),
    kind: load.kind,
    load: loadInUnits(load),
    assumedRest: isAssumedRest(reading),
    sessions,
  }
}

/** The training of the week. Monotony and strain need all seven days (Foster 1998); unknown days enter no sum. */
export function trainingReview(span: WeekSpan): TrainingReview {
  const rows = span.days.map((day) => rowOf(span, day))
  const week = weekLoad(span.days.map((day) => loadOfDay(span.readingOf(day))))
  const soFar = rows.filter(({ state }) => state === 'recorded' || state === 'empty')
  const of = soFar.length
  const before = span.daysBefore.map((day) => loadInUnits(loadOfDay(span.readingOf(day))))
  const mean = meanFigure(
    rows.map(({ load }) => load),
    { unit: 'AU', of, needed: LOAD_COVERAGE.week },
  )
  const sessions = rows.flatMap((row) => row.sessions)
  return {
    rows,
    weekLoad: figureOf(week.load, of),
    monotony: figureOf(week.monotony, of),
    strain: figureOf(week.strain, of),
    dailyLoad: compareWithUsual(mean, before, { unit: 'AU', needed: LOAD_COVERAGE.fourWeeks }),
    sessions: sessions.length,
    sessionsWithoutLoad: sessions.filter(({ load }) => load === null).length,
    restDays: rows.filter(({ kind }) => kind === 'rest').length,
    assumedRestDays: rows.filter(({ assumedRest }) => assumedRest).length,
    unknownDays: soFar.filter(({ kind }) => kind === 'unknown').map(({ day }) => day),
  }
}

/** Days of the window that ends on this day that count as rest by the setting alone. */
export function assumedRestWithin(span: WeekSpan, last: CivilDate, windowDays: number): number {
  let count = 0
  for (let back = 0; back < windowDays; back++) {
    if (isAssumedRest(span.readingOf(addDays(last, -back)))) count += 1
  }
  return count
}
