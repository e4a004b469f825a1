import { clockWords } from '../../shared/calendar/clockForm.ts'
import { clockTimeAt } from '../../shared/calendar/clockTime.ts'
import type { Blank } from '../../shared/evening/blanks.ts'
import { duration } from '../../shared/language/numbers.ts'
import type { CheckInReview } from '../../shared/review/checkInReview.ts'
import type { DayState } from '../../shared/review/journalDays.ts'
import type { PracticeLine } from '../../shared/review/practiceReview.ts'
import type { SleepRow } from '../../shared/review/sleepReview.ts'
import type { TrainingRow } from '../../shared/review/trainingReview.ts'
import { shortDayLabel } from '../../shared/review/weekLabel.ts'
import type { CheckInSeries, DayLoad, PracticePair, SleepNight } from '../charts/data.ts'
import { words as chartWords } from '../charts/words.ts'
import { words } from './words.ts'

const DRAWN: ReadonlySet<DayState> = new Set(['recorded', 'empty', 'skipped', 'notAsked'])

/** Whether a day is drawn: it is over, or holds something. Days to come and days before the journal are left out. */
export const isDrawn = (state: DayState): boolean => DRAWN.has(state)

/** Why a part of a day is empty, from its state. */
const emptyOf = (state: DayState): { empty?: Blank } => {
  if (state === 'skipped') return { empty: 'skipped' }
  return state === 'notAsked' ? { empty: 'not-asked' } : {}
}

/** Nights as the timeline draws them. */
export function sleepNights(rows: readonly SleepRow[]): SleepNight[] {
  return rows
    .filter(({ state }) => isDrawn(state))
    .map(({ day, night, state }) => {
      const asleepMin = night?.totalSleepTime.value ?? null
      const drawn = {
        label: shortDayLabel(day),
        inBed: night?.inBed ?? null,
        asleep: night?.asleep ?? null,
        ...emptyOf(state),
      }
      return asleepMin === null ? drawn : { ...drawn, aside: duration(asleepMin) }
    })
}

/** Days as the load chart draws them. */
export function dayLoads(rows: readonly TrainingRow[]): DayLoad[] {
  return rows
    .filter(({ state }) => isDrawn(state))
    .map(({ day, kind, load, state }) => {
      const label = shortDayLabel(day)
      return kind === 'value' && load !== null
        ? { label, state: 'value', value: Math.round(load * 10) / 10 }
        : { label, state: kind === 'rest' ? 'rest' : 'unknown', ...emptyOf(state) }
    })
}

/** Practices as the chart of pairs draws them. */
export function practicePairs(lines: readonly PracticeLine[]): PracticePair[] {
  return lines.map(({ day, kind, tensionBefore, tensionAfter }) => ({
    label: shortDayLabel(day),
    detail: words.practices.kinds[kind],
    before: tensionBefore,
    after: tensionAfter,
  }))
}

/** The measures that have a value this week, over the days that are drawn. */
export function checkInSeries({ lines, states }: CheckInReview): CheckInSeries[] {
  return lines
    .filter(({ values }) => values.some((value) => value !== null))
    .map(({ measure, min, max, values, blanks, usual }) => ({
      ...chartWords.measures[measure],
      min,
      max,
      values: values.filter((_, index) => isDrawn(states[index] ?? 'notYet')),
      blanks: blanks.filter((_, index) => isDrawn(states[index] ?? 'notYet')),
      usual,
    }))
}

/** A minute of the axis (0 is noon) as the clock on the wall shows it. */
export const axisClock = (minute: number): string => clockWords(clockTimeAt(720 + Math.round(minute)))
