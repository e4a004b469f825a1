import type { CivilDate } from '../calendar/civilDate.ts'
import { fieldPath } from '../evening/fieldPath.ts'
import { sleepTimeVariability } from '../sleep/sleepTimeVariability.ts'
import { knownValues } from '../statistics/descriptive.ts'
import { type Figure, figureOf, meanFigure } from './figure.ts'
import { blankOn, countStates, type DayState, dayState } from './journalDays.ts'
import { type Comparison, compareWithUsual } from './ownUsual.ts'
import { nightMetrics, type SleepNight, sleepNightOf } from './sleepNight.ts'
import { readDays, type WeekSpan } from './weekSpan.ts'

const BEDTIME = fieldPath.sleep('timeIntoBed')

/** Nights with a known time asleep that a weekly mean takes at least. */
export const NIGHTS_NEEDED = 5

/** One row of the timeline. */
export interface SleepRow {
  readonly day: CivilDate
  /** Of the sleep section: `recorded` when anything is noted about the night or a nap. */
  readonly state: DayState
  readonly night: SleepNight | null
}

/** The nights of a week. */
export interface SleepReview {
  readonly rows: readonly SleepRow[]
  /** Mean total sleep time of the nights, naps apart, with the four weeks before. */
  readonly totalSleepTime: Comparison
  /** Shortest and longest known night, minutes; null when none is known. */
  readonly range: { readonly shortestMin: number; readonly longestMin: number } | null
  /** Mean sleep efficiency, time asleep of the time spent trying. */
  readonly sleepEfficiency: Figure
  /** Nights of that mean whose efficiency is an upper bound. */
  readonly efficiencyUpperBounds: number
  /** How far bedtime moves from night to night (circular SD), over the 14 days that end with the week. */
  readonly bedtimeSpread: Figure
  /** Minutes after midnight around which bedtimes gather; null without a typical time. */
  readonly typicalBedtimeMin: number | null
  /** Fewer than seven bedtimes: the spread is a first impression. */
  readonly spreadProvisional: boolean
  readonly naps: { readonly count: number; readonly minutes: number | null }
  readonly importedNights: number
}

function rowsOf({ days, journal }: WeekSpan): SleepRow[] {
  return days.map((day) => {
    const entry = journal.entryOn(day)
    const night = entry === null ? null : sleepNightOf(entry)
    return { day, night, state: dayState(journal, day, night !== null, blankOn(journal, day, 'sleep')) }
  })
}

function napsOf(nights: readonly SleepNight[]): SleepReview['naps'] {
  const count = nights.reduce((total, { naps }) => total + naps, 0)
  const known = nights.every(({ napMin }) => napMin !== null)
  return { count, minutes: known ? nights.reduce((total, { napMin }) => total + (napMin ?? 0), 0) : null }
}

/** Bedtimes of the week and of the one before it. */
function bedtimes(span: WeekSpan) {
  const days = [...span.daysBefore.slice(-7), ...span.days]
  const entries = days.map((day) => span.journal.entryOn(day))
  const { sd, typical, provisional } = sleepTimeVariability(
    entries.map((entry) => entry?.evening.sleep.timeIntoBed ?? null),
  )
  const states = days.map((day, index) => {
    const bedtime = entries[index]?.evening.sleep.timeIntoBed ?? null
    const blank = bedtime === null ? blankOn(span.journal, day, BEDTIME) : null
    return dayState(span.journal, day, entries[index] !== null && blank === null, blank)
  })
  return {
    bedtimeSpread: figureOf(sd, countStates(states).of),
    typicalBedtimeMin: typical.value,
    spreadProvisional: provisional,
  }
}

/** The nights of the week and what can be said about them together. */
export function sleepReview(span: WeekSpan): SleepReview {
  const rows = rowsOf(span)
  const { of } = countStates(rows.map(({ state }) => state))
  const nights = rows.map(({ night }) => night)
  const known = nights.filter((night) => night !== null)
  const asleep = nights.map((night) => night?.totalSleepTime.value ?? null)
  const minutes = knownValues(asleep)
  const spec = { of, needed: NIGHTS_NEEDED }
  const before = readDays(span, span.daysBefore, (entry) => nightMetrics(entry).totalSleepTime.value)
  const efficient = known.filter(({ sleepEfficiency }) => sleepEfficiency.value !== null)
  return {
    rows,
    totalSleepTime: compareWithUsual(meanFigure(asleep, { unit: 'min', ...spec }), before, { unit: 'min' }),
    range:
      minutes.length === 0 ? null : { shortestMin: Math.min(...minutes), longestMin: Math.max(...minutes) },
    sleepEfficiency: meanFigure(
      nights.map((night) => night?.sleepEfficiency.value ?? null),
      { unit: '%', ...spec },
    ),
    efficiencyUpperBounds: efficient.filter(({ efficiencyAssumed }) => efficiencyAssumed).length,
    ...bedtimes(span),
    naps: napsOf(known),
    importedNights: known.filter(({ imported }) => imported).length,
  }
}
