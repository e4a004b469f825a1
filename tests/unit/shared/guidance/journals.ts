import fc from 'fast-check'
import { addDays } from '../../../../shared/calendar/civilDate.ts'
import { type GuidanceDay, unknownGuidanceDay } from '../../../../shared/guidance/guidanceDay.ts'
import { day } from '../calendar/dates.ts'
import { anyLoad, days as loadDays } from '../training/loads.ts'

/** The first day of every journal in these tests: a Monday. */
export const START = day('2025-01-06')

/** The day with this index. */
export const dayAt = (index: number) => addDays(START, index)

/** Days written by a function of their index; everything it leaves out is unknown. */
export function journal(length: number, write: (index: number) => Partial<GuidanceDay>): GuidanceDay[] {
  return Array.from({ length }, (_, index) => ({ ...unknownGuidanceDay(dayAt(index)), ...write(index) }))
}

/** A load in AU as a day's load; 0 is rest, null unknown. */
export function load(value: number | null): Pick<GuidanceDay, 'load'> {
  return { load: loadDays(value)[0] ?? { kind: 'unknown' } }
}

/** All four Hooper items equal. */
export const hooper = (item: number | null): Pick<GuidanceDay, 'hooper'> => ({
  hooper: { sleepQuality: item, stress: item, fatigue: item, soreness: item },
})

/** A week of ordinary training, 1440 AU. */
export const ORDINARY_WEEK = [300, 0, 420, 180, 0, 540, 0] as const

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { freq: 5 })

/** Any day of a person who records most things. */
export const anyRecords: fc.Arbitrary<Partial<GuidanceDay>> = fc.record({
  load: anyLoad.map((value) => load(value).load),
  hooper: fc.integer({ min: 2, max: 14 }).map((halves) => hooper(halves / 2).hooper),
  restingHeartRateBpm: maybe(fc.integer({ min: 48, max: 66 })),
  hrvRmssdMs: maybe(fc.integer({ min: 30, max: 90 })),
  totalSleepTime24hMin: maybe(fc.integer({ min: 240, max: 560 })),
  valence: maybe(fc.integer({ min: -6, max: 6 }).map((halves) => halves / 2)),
  libido: maybe(fc.integer({ min: 0, max: 10 })),
  weightKg: maybe(fc.integer({ min: 76, max: 84 })),
  appetiteLow: maybe(fc.boolean()),
  coldOrIrritable: maybe(fc.boolean()),
  tags: fc.subarray(['ill', 'alcohol', 'heat', 'shift-work'] as const, { maxLength: 1 }),
  sessions: fc.array(
    fc.record({
      activity: fc.constantFrom('run', 'row'),
      durationMin: maybe(fc.integer({ min: 20, max: 180 })),
      distanceKm: maybe(fc.integer({ min: 3, max: 30 })),
      performance: maybe(fc.integer({ min: -2, max: 2 })),
    }),
    { maxLength: 2 },
  ),
  concernsRaised: fc.subarray(['chest-pain', 'bone-stress-injury'] as const, { maxLength: 1 }),
  concernsResolved: fc.subarray(['chest-pain', 'bone-stress-injury'] as const, { maxLength: 1 }),
})

/** A journal of 30 to 90 such days. */
export const anyJournal: fc.Arbitrary<GuidanceDay[]> = fc
  .array(anyRecords, { minLength: 30, maxLength: 90, size: 'max' })
  .map((records) => journal(records.length, (index) => records[index] ?? {}))
