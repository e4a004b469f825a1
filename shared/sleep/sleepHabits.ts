import type { EvidenceGrade } from '../statistics/evidenceGrade.ts'
import { type Metric, whenEnough } from '../statistics/metric.ts'

/** A habit that often goes with sleep, asked in our own words. */
export interface SleepHabit {
  readonly id: SleepHabitId
  readonly prompt: string
  /** When it counts as met. */
  readonly met: string
  readonly grade: EvidenceGrade
  readonly source: string
}

export type SleepHabitId =
  | 'caffeine'
  | 'alcohol'
  | 'light'
  | 'screens'
  | 'temp'
  | 'nap'
  | 'exercise'
  | 'wakeRegular'
  | 'bedRegular'
  | 'bedUse'

/** 1 met, 0 not met, 'na' does not apply, null not answered. */
export type HabitAnswer = 0 | 1 | 'na' | null

export const SLEEP_HABITS: readonly SleepHabit[] = [
  {
    id: 'caffeine',
    prompt: 'When was your last caffeine?',
    met: 'more than 8 hours before bed, or none',
    grade: 'B',
    source: 'Drake 2013; Gardiner 2023',
  },
  {
    id: 'alcohol',
    prompt: 'Any alcohol within 4 hours of bed?',
    met: 'no',
    grade: 'B',
    source: 'Ebrahim 2013',
  },
  {
    id: 'light',
    prompt: 'Were lights dim in the last hours, and did you see daylight by day?',
    met: 'yes',
    grade: 'C',
    source: 'Brown 2022',
  },
  {
    id: 'screens',
    prompt: 'Absorbing screen use in the last hour before bed?',
    met: 'no',
    grade: 'C',
    source: 'custom; effects are small',
  },
  { id: 'temp', prompt: 'Was the room comfortably cool?', met: 'yes', grade: 'C', source: 'custom' },
  {
    id: 'nap',
    prompt: 'A nap longer than 30 minutes, or after 15:00?',
    met: 'no',
    grade: 'C',
    source: 'custom',
  },
  {
    id: 'exercise',
    prompt: 'Hard exercise that ended less than an hour before bed?',
    met: 'no',
    grade: 'B',
    source: 'Stutz 2019',
  },
  {
    id: 'wakeRegular',
    prompt: 'Up within 30 minutes of your usual time?',
    met: 'yes',
    grade: 'B',
    source: 'Phillips 2017',
  },
  {
    id: 'bedRegular',
    prompt: 'In bed within 45 minutes of your usual time?',
    met: 'yes',
    grade: 'B',
    source: 'Phillips 2017',
  },
  {
    id: 'bedUse',
    prompt: 'Did you leave the bed when wide awake?',
    met: 'yes, or does not apply',
    grade: 'A',
    source: 'Edinger 2021, as part of a treatment',
  },
]

const ANSWERS_NEEDED = 5

/** How many habits were met of those that were answered. */
export interface SleepHabitScore {
  readonly answered: number
  readonly met: number
  readonly metPct: Metric<'%'>
}

/** Percent of answered habits that were met; missing answers and those that do not apply are left out of both. */
export function sleepHabitScore(
  answers: Readonly<Partial<Record<SleepHabitId, HabitAnswer>>>,
): SleepHabitScore {
  const given = Object.values(answers).filter((answer) => answer === 0 || answer === 1)
  const answered = given.length
  const met = given.filter((answer) => answer === 1).length
  const basis = { n: answered, needed: ANSWERS_NEEDED, inputsUsed: ['sleep habits'] }
  return { answered, met, metPct: whenEnough('%', basis, () => (100 * met) / answered) }
}
