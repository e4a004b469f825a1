import { describe, expect, test } from 'vitest'
import { CHECK_IN_BOUNDS, EMPTY_CHECK_IN } from '../../../../shared/evening/checkIn.ts'
import { dayEntrySchema, EMPTY_EVENING, eveningSchema } from '../../../../shared/evening/evening.ts'
import { LONGEST_REFLECTION } from '../../../../shared/evening/reflection.ts'
import { EMPTY_SLEEP_DIARY, MOST_NAPS, SLEEP_BOUNDS } from '../../../../shared/evening/sleepDiary.ts'
import { MOST_PRACTICES, PRACTICE_BOUNDS } from '../../../../shared/evening/stressPractice.ts'
import { MOST_SESSIONS, TRAINING_BOUNDS } from '../../../../shared/evening/trainingSession.ts'
import { oneReflection } from '../../../fixtures/reflections.ts'
import { evening, ORDINARY } from './evenings.ts'

const accepts = (value: unknown): boolean => eveningSchema.safeParse(value).success

describe('an evening', () => {
  test('may stay empty from end to end', () => {
    expect(eveningSchema.parse(EMPTY_EVENING)).toEqual(EMPTY_EVENING)
  })

  test('keeps everything of an ordinary day', () => {
    expect(eveningSchema.parse(ORDINARY)).toEqual(ORDINARY)
  })

  test('refuses a field that it does not know', () => {
    expect(accepts({ ...EMPTY_EVENING, score: 7 })).toBe(false)
  })

  test('tells zero from nothing', () => {
    const kept = eveningSchema.parse(evening({ checkIn: { ...EMPTY_CHECK_IN, libido: 0 } }))
    expect([kept.checkIn.libido, kept.checkIn.energy]).toEqual([0, null])
  })
})

describe('ratings', () => {
  test.each(Object.entries(CHECK_IN_BOUNDS))('%s takes its ends and nothing beyond', (field, bounds) => {
    const rated = (value: number) => accepts(evening({ checkIn: { ...EMPTY_CHECK_IN, [field]: value } }))
    expect([bounds.min, bounds.max].map(rated)).toEqual([true, true])
    expect([bounds.min - bounds.step, bounds.max + bounds.step].map(rated)).toEqual([false, false])
  })

  test('come in half steps, not in thirds', () => {
    const rated = (fatigue: number) => accepts(evening({ checkIn: { ...EMPTY_CHECK_IN, fatigue } }))
    expect([2.5, 2.3].map(rated)).toEqual([true, false])
  })

  test('take a heart rate to one decimal', () => {
    const rated = (restingHeartRateBpm: number) =>
      accepts(evening({ checkIn: { ...EMPTY_CHECK_IN, restingHeartRateBpm } }))
    expect([51.7, 52.3, 51.75].map(rated)).toEqual([true, true, false])
  })
})

describe('last night', () => {
  test.each([
    'sleepOnsetLatencyMin',
    'awakenings',
    'wakeAfterSleepOnsetMin',
    'attemptAfterFinalAwakeningMin',
  ] as const)('%s takes its ends and nothing beyond', (field) => {
    const answered = (value: number) => accepts(evening({ sleep: { ...EMPTY_SLEEP_DIARY, [field]: value } }))
    const { min, max } = SLEEP_BOUNDS[field]
    expect([min, max, min - 1, max + 1, min + 0.5].map(answered)).toEqual([true, true, false, false, false])
  })

  test('takes no clock time that does not exist', () => {
    const answered = (timeIntoBed: string) =>
      accepts({ ...EMPTY_EVENING, sleep: { ...EMPTY_SLEEP_DIARY, timeIntoBed } })
    expect(['23:59', '00:00', '24:00', '7:05', '25:10'].map(answered)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  test('holds so many naps and not one more', () => {
    const naps = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `n${index}`, start: null, durationMin: null }))
    const slept = (count: number) => accepts(evening({ sleep: { ...EMPTY_SLEEP_DIARY, naps: naps(count) } }))
    expect([MOST_NAPS, MOST_NAPS + 1].map(slept)).toEqual([true, false])
  })
})

describe('training', () => {
  const session = {
    id: 's',
    activity: null,
    start: null,
    durationMin: null,
    ratingOfPerceivedExertion: null,
    origin: 'typed' as const,
  }
  const trained = (change: object) =>
    accepts(evening({ training: { restDay: false, sessions: [{ ...session, ...change }] } }))

  test('a rest day has no sessions', () => {
    const rest = (sessions: (typeof session)[]) => accepts(evening({ training: { restDay: true, sessions } }))
    expect([rest([]), rest([session])]).toEqual([true, false])
  })

  test('a session takes the ends of its bounds and nothing beyond', () => {
    const { durationMin, ratingOfPerceivedExertion } = TRAINING_BOUNDS
    expect([durationMin.min, durationMin.max].map((value) => trained({ durationMin: value }))).toEqual([
      true,
      true,
    ])
    expect([0, durationMin.max + 1].map((value) => trained({ durationMin: value }))).toEqual([false, false])
    const rated = [ratingOfPerceivedExertion.min, 6.5, ratingOfPerceivedExertion.max, 6.4, 10.5]
    expect(rated.map((value) => trained({ ratingOfPerceivedExertion: value }))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  test('an activity is said in at most sixty characters, or not at all', () => {
    const longest = TRAINING_BOUNDS.activityLength.max
    const said = [null, 'Row', 'x'.repeat(longest), 'x'.repeat(longest + 1), '   ']
    expect(said.map((activity) => trained({ activity }))).toEqual([true, true, true, false, false])
  })

  test('holds so many sessions and not one more', () => {
    const day = (count: number) =>
      accepts(
        evening({
          training: {
            restDay: false,
            sessions: Array.from({ length: count }, (_, index) => ({ ...session, id: `s${index}` })),
          },
        }),
      )
    expect([MOST_SESSIONS, MOST_SESSIONS + 1].map(day)).toEqual([true, false])
  })
})

describe('practices', () => {
  const practice = {
    id: 'p',
    kind: 'meditation' as const,
    durationMin: null,
    tensionBefore: null,
    tensionAfter: null,
  }

  test('take the ends of their bounds and nothing beyond', () => {
    const done = (change: object) => accepts(evening({ practices: [{ ...practice, ...change }] }))
    const { durationMin, tension } = PRACTICE_BOUNDS
    expect([durationMin.min, durationMin.max].every((value) => done({ durationMin: value }))).toBe(true)
    expect([tension.min, tension.max].every((value) => done({ tensionBefore: value }))).toBe(true)
    const beyond = [
      { durationMin: 0 },
      { durationMin: durationMin.max + 1 },
      { tensionAfter: 11 },
      { kind: 'cold' },
    ]
    expect(beyond.some(done)).toBe(false)
  })

  test('are so many and not one more', () => {
    const day = (count: number) =>
      accepts(
        evening({
          practices: Array.from({ length: count }, (_, index) => ({ ...practice, id: `p${index}` })),
        }),
      )
    expect([MOST_PRACTICES, MOST_PRACTICES + 1].map(day)).toEqual([true, false])
  })
})

describe('words', () => {
  test('a reflection is as long as it may be, and holds no NUL', () => {
    const wrote = (text: string) => accepts(evening({ reflections: oneReflection(text) }))
    const written = ['', 'x'.repeat(LONGEST_REFLECTION), 'x'.repeat(LONGEST_REFLECTION + 1), 'a\0b']
    expect(written.map(wrote)).toEqual([true, true, false, false])
  })

  test('a tag stands once', () => {
    expect([accepts(evening({ tags: ['ill', 'heat'] })), accepts(evening({ tags: ['ill', 'ill'] }))]).toEqual(
      [true, false],
    )
  })
})

describe('a stored day', () => {
  test('that was never saved has revision 0 and no moment', () => {
    const entry = {
      day: '2026-11-24',
      evening: EMPTY_EVENING,
      revision: 0,
      savedAt: null,
      zone: 'Europe/Berlin',
      enteredAt: {},
    }
    expect(dayEntrySchema.safeParse(entry).success).toBe(true)
    expect(dayEntrySchema.safeParse({ ...entry, day: '2026-02-30' }).success).toBe(false)
    expect(dayEntrySchema.safeParse({ ...entry, revision: -1 }).success).toBe(false)
  })
})
