import { describe, expect, test } from 'vitest'
import { EMPTY_EVENING, type Evening } from '../../../../shared/evening/evening.ts'
import { MOST_ACTIVITIES, NO_OFFERS, offersFrom } from '../../../../shared/evening/offers.ts'
import { clock } from '../calendar/dates.ts'
import { ORDINARY } from './evenings.ts'

const inBedAt = (time: string): Evening => ({
  ...EMPTY_EVENING,
  sleep: { ...EMPTY_EVENING.sleep, timeIntoBed: clock(time) },
})

const trained = (...activities: (string | null)[]): Evening => ({
  ...EMPTY_EVENING,
  training: {
    restDay: false,
    sessions: activities.map((activity, index) => ({
      id: `s${index}`,
      activity,
      start: null,
      durationMin: null,
      ratingOfPerceivedExertion: null,
      origin: 'typed' as const,
    })),
  },
})

describe('a usual time', () => {
  const usual = (...times: string[]) => offersFrom(times.map(inBedAt)).usualTimes.timeIntoBed

  test('is the time in the middle, also around midnight', () => {
    expect(usual('23:50', '00:10', '00:20')).toBe('00:10')
    expect(usual('22:40', '22:50', '23:05', '22:45', '01:30')).toBe('22:50')
  })

  test('is rounded to five minutes', () => {
    expect(usual('22:43', '22:43', '22:43')).toBe('22:45')
    expect(usual('23:58', '23:59', '23:58')).toBe('00:00')
  })

  test('needs three nights', () => {
    expect(usual('22:45', '22:45')).toBeNull()
    expect(NO_OFFERS.usualTimes.timeIntoBed).toBeNull()
  })
})

describe('earlier activities', () => {
  test('come newest first, each once, without the unsaid', () => {
    const { activities } = offersFrom([trained('Squats', null), trained('Rowing', 'Squats')])
    expect(activities).toEqual(['Squats', 'Rowing'])
  })

  test('are at most twenty', () => {
    const many = Array.from({ length: 12 }, (_, index) => `A${index}`)
    const more = Array.from({ length: 12 }, (_, index) => `B${index}`)
    expect(offersFrom([trained(...many), trained(...more)]).activities).toHaveLength(MOST_ACTIVITIES)
  })
})

test('the newest practice is the one offered', () => {
  expect(offersFrom([EMPTY_EVENING, ORDINARY]).lastPractice).toBe('resonance-breathing')
  expect(NO_OFFERS.lastPractice).toBeNull()
})

describe('as last time', () => {
  const lasted = (activity: string | null, durationMin: number | null): Evening => {
    const evening = trained(activity)
    return {
      ...evening,
      training: {
        ...evening.training,
        sessions: evening.training.sessions.map((session) => ({
          ...session,
          durationMin,
          ratingOfPerceivedExertion: 8,
        })),
      },
    }
  }

  test('a session comes with its minutes of the newest time, whatever the case, and without its effort', () => {
    const earlier = [lasted('Squats', 40), lasted('rowing', null), lasted('squats', 90), lasted(null, 20)]
    expect(offersFrom(earlier).sessions).toEqual([
      { activity: 'Squats', durationMin: 40 },
      { activity: 'rowing', durationMin: null },
    ])
  })

  test('of two sessions in a day the later one comes first, and there are at most three', () => {
    expect(offersFrom([trained('A', 'B', 'C', 'D')]).sessions.map(({ activity }) => activity)).toEqual([
      'D',
      'C',
      'B',
    ])
  })

  test('a practice comes with its minutes and without its tension', () => {
    const [practice] = ORDINARY.practices
    expect(offersFrom([ORDINARY, ORDINARY]).practices).toEqual([
      { kind: practice?.kind, durationMin: practice?.durationMin },
    ])
  })
})
