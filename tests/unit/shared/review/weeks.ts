import fc from 'fast-check'
import { addDays, type CivilDate } from '../../../../shared/calendar/civilDate.ts'
import { EMPTY_CHECK_IN } from '../../../../shared/evening/checkIn.ts'
import type { DayEntry, Evening } from '../../../../shared/evening/evening.ts'
import { EMPTY_SLEEP_DIARY, type SleepDiary } from '../../../../shared/evening/sleepDiary.ts'
import { PRACTICE_KINDS, type StressPractice } from '../../../../shared/evening/stressPractice.ts'
import type { TrainingDay } from '../../../../shared/evening/trainingSession.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../../shared/ipc/contract/settings.ts'
import { judgeJournal } from '../../../../shared/review/judgedJournal.ts'
import { buildWeekReview, type WeekReview } from '../../../../shared/review/weekReview.ts'
import { oneReflection } from '../../../fixtures/reflections.ts'
import { anyClock, clock, day } from '../calendar/dates.ts'
import { evening } from '../evening/evenings.ts'

export const ZONE = 'Europe/Berlin'

/** Monday of the week that the tests review. */
export const MONDAY = day('2026-11-16')

/** The day so many days after that Monday. */
export const at = (days: number): CivilDate => addDays(MONDAY, days)

/** A stored day. */
export function stored(date: CivilDate, change: Partial<Evening>): DayEntry {
  return { day: date, evening: evening(change), revision: 1, savedAt: 0, zone: ZONE, enteredAt: {} }
}

/** A night of 400 minutes: the first worked example of the consensus diary's quantities. */
export const NIGHT: SleepDiary = {
  ...EMPTY_SLEEP_DIARY,
  timeIntoBed: clock('22:45'),
  timeTriedToSleep: clock('23:10'),
  sleepOnsetLatencyMin: 25,
  wakeAfterSleepOnsetMin: 20,
  finalAwakening: clock('06:35'),
  attemptAfterFinalAwakeningMin: 10,
  timeOutOfBed: clock('06:55'),
}

/** A day's training with this load in AU; 0 is a rest that the person confirmed. */
export function trained(load: number): Partial<Evening> {
  return {
    training: load === 0 ? { restDay: true, sessions: [] } : { restDay: false, sessions: [session(load)] },
  }
}

/** One session of this load: effort 5 for a fifth of it in minutes. */
export function session(load: number): TrainingDay['sessions'][number] {
  return {
    id: 'session-1',
    activity: 'Run',
    start: null,
    durationMin: load / 5,
    ratingOfPerceivedExertion: 5,
    origin: 'typed',
  }
}

export function practised(tensionBefore: number | null, tensionAfter: number | null): StressPractice {
  return { id: 'practice-1', kind: 'box-breathing', durationMin: 5, tensionBefore, tensionAfter }
}

export const felt = (change: Partial<Evening['checkIn']>): Partial<Evening> => ({
  checkIn: { ...EMPTY_CHECK_IN, ...change },
})

/** The review of the tests' week, seen from the day after it unless told otherwise. */
export function reviewOf(
  entries: readonly DayEntry[],
  { today = at(7), settings = {} }: { today?: CivilDate; settings?: Partial<Settings> } = {},
): WeekReview {
  const judged = judgeJournal(entries, { today, settings: { ...DEFAULT_SETTINGS, ...settings } })
  return buildWeekReview({ weekStart: MONDAY, entries, judged })
}

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 4 })
const halves = (min: number, max: number) =>
  maybe(fc.integer({ min: min * 2, max: max * 2 }).map((steps) => steps / 2))

const anySleep: fc.Arbitrary<SleepDiary> = fc.record({
  timeIntoBed: maybe(anyClock),
  timeTriedToSleep: maybe(anyClock),
  sleepOnsetLatencyMin: maybe(fc.integer({ min: 0, max: 120 })),
  awakenings: maybe(fc.integer({ min: 0, max: 9 })),
  wakeAfterSleepOnsetMin: maybe(fc.integer({ min: 0, max: 200 })),
  finalAwakening: maybe(anyClock),
  attemptAfterFinalAwakeningMin: maybe(fc.integer({ min: 0, max: 60 })),
  timeOutOfBed: maybe(anyClock),
  naps: fc.array(
    fc.record({
      id: fc.constant('nap-1'),
      start: maybe(anyClock),
      durationMin: maybe(fc.integer({ min: 1, max: 200 })),
    }),
    { maxLength: 1 },
  ),
  origin: fc.constantFrom('typed', 'imported'),
})

const anyTraining: fc.Arbitrary<TrainingDay> = fc.oneof(
  fc.constant<TrainingDay>({ restDay: true, sessions: [] }),
  fc
    .array(
      fc.record({
        id: fc.constant('session-1'),
        activity: fc.constantFrom('Run', 'Squats', null),
        start: fc.constant(null),
        durationMin: maybe(fc.integer({ min: 1, max: 180 })),
        ratingOfPerceivedExertion: halves(0, 10),
        origin: fc.constant('typed' as const),
      }),
      { maxLength: 2 },
    )
    .map((sessions) => ({ restDay: false, sessions })),
)

const anyPractice: fc.Arbitrary<StressPractice> = fc.record({
  id: fc.constant('practice-1'),
  kind: fc.constantFrom(...PRACTICE_KINDS),
  durationMin: maybe(fc.integer({ min: 1, max: 60 })),
  tensionBefore: maybe(fc.integer({ min: 0, max: 10 })),
  tensionAfter: maybe(fc.integer({ min: 0, max: 10 })),
})

/** Any evening, consistent or not. */
export const anyEvening: fc.Arbitrary<Evening> = fc.record({
  sleep: anySleep,
  training: anyTraining,
  practices: fc.array(anyPractice, { maxLength: 2 }),
  checkIn: fc.record({
    fatigue: halves(1, 7),
    soreness: halves(1, 7),
    stress: halves(1, 7),
    sleepQuality: halves(1, 7),
    mood: halves(-3, 3),
    energy: halves(0, 10),
    motivation: halves(0, 10),
    libido: halves(0, 10),
    restingHeartRateBpm: maybe(fc.integer({ min: 40, max: 80 })),
    hrvRmssdMs: maybe(fc.integer({ min: 20, max: 120 })),
  }),
  trackers: fc.constant({}),
  blanks: fc.constant({}),
  reflections: fc.constantFrom('', 'A quiet day.').map(oneReflection),
  tags: fc.subarray(['ill', 'travel', 'alcohol', 'heat'] as const, { maxLength: 2 }).map((tags) => [...tags]),
  asTyped: fc.constant({}),
})

/** Stored days that end with the tests' week and begin up to seven weeks before; some days are left out. */
export const anyJournal: fc.Arbitrary<DayEntry[]> = fc
  .array(maybe(anyEvening), { minLength: 1, maxLength: 56, size: 'max' })
  .map((evenings) =>
    evenings.flatMap((each, index) => (each === null ? [] : [stored(at(7 - evenings.length + index), each)])),
  )
