import fc from 'fast-check'
import { CHECK_IN_BOUNDS, type CheckInField } from '../../../../shared/evening/checkIn.ts'
import type { DraftAction } from '../../../../shared/evening/draft.ts'
import { DAY_TAGS } from '../../../../shared/evening/evening.ts'
import { PRACTICE_KINDS } from '../../../../shared/evening/stressPractice.ts'
import { anyClock } from '../calendar/dates.ts'

const anyId = fc.constantFrom('a', 'b', 'c')
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary)

const anyCheckIn = fc.constantFrom<CheckInField>('fatigue', 'mood', 'energy', 'libido').chain((field) =>
  fc.record({
    type: fc.constant('setCheckIn' as const),
    field: fc.constant(field),
    value: orNull(fc.integer({ min: CHECK_IN_BOUNDS[field].min, max: CHECK_IN_BOUNDS[field].max })),
  }),
)

/** Anything that the controls of the editor can dispatch, in any order. */
export const anyAction: fc.Arbitrary<DraftAction> = fc.oneof(
  fc.record({
    type: fc.constant('setSleepField' as const),
    field: fc.constantFrom('timeIntoBed' as const, 'timeOutOfBed' as const),
    value: orNull(anyClock),
  }),
  fc.record({ type: fc.constantFrom('addNap' as const, 'addSession' as const), id: anyId }),
  fc.record({
    type: fc.constantFrom('removeNap' as const, 'removeSession' as const, 'removePractice' as const),
    id: anyId,
  }),
  fc.record({
    type: fc.constant('updateNap' as const),
    id: anyId,
    change: fc.record({ start: orNull(anyClock), durationMin: orNull(fc.integer({ min: 1, max: 720 })) }),
  }),
  fc.record({
    type: fc.constant('updateSession' as const),
    id: anyId,
    change: fc.record({
      activity: orNull(fc.string({ maxLength: 60, minLength: 1 })),
      ratingOfPerceivedExertion: orNull(fc.integer({ min: 0, max: 20 }).map((half) => half / 2)),
    }),
  }),
  fc.record({
    type: fc.constant('addPractice' as const),
    id: anyId,
    kind: fc.constantFrom(...PRACTICE_KINDS),
  }),
  fc.record({
    type: fc.constant('updatePractice' as const),
    id: anyId,
    change: fc.record({ tensionBefore: orNull(fc.integer({ min: 0, max: 10 })) }),
  }),
  fc.constant({ type: 'toggleRestDay' as const }),
  anyCheckIn,
  fc.record({ type: fc.constant('setReflection' as const), text: fc.string({ unit: 'binary' }) }),
  fc.record({ type: fc.constant('toggleTag' as const), tag: fc.constantFrom(...DAY_TAGS) }),
  fc.record({
    type: fc.constant('setSkipped' as const),
    place: fc.constantFrom(
      'checkIn',
      'checkIn.mood',
      'sleep.timeIntoBed',
      'sessions.a.ratingOfPerceivedExertion',
      'naps.b.start',
      'practices.c.tensionBefore',
    ),
    skipped: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('keepAsTyped' as const),
    path: fc.constantFrom('sleep.timeIntoBed', 'sessions.a.durationMin', 'naps.b.start'),
    raw: orNull(fc.string({ maxLength: 400 })),
  }),
)
