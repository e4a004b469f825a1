import { EMPTY_EVENING, type Evening } from '../../../../shared/evening/evening.ts'
import { oneReflection } from '../../../fixtures/reflections.ts'
import { clock } from '../calendar/dates.ts'

/** An ordinary evening with something in every section. */
export const ORDINARY: Evening = {
  sleep: {
    timeIntoBed: clock('22:45'),
    timeTriedToSleep: clock('23:10'),
    sleepOnsetLatencyMin: 25,
    awakenings: 2,
    wakeAfterSleepOnsetMin: 20,
    finalAwakening: clock('06:35'),
    attemptAfterFinalAwakeningMin: 10,
    timeOutOfBed: clock('06:55'),
    naps: [{ id: 'nap-1', start: clock('14:00'), durationMin: 20 }],
    origin: 'typed',
  },
  training: {
    restDay: false,
    sessions: [
      {
        id: 'session-1',
        activity: 'Squats',
        start: clock('17:30'),
        durationMin: 45,
        ratingOfPerceivedExertion: 7,
        origin: 'typed',
      },
    ],
  },
  practices: [
    { id: 'practice-1', kind: 'resonance-breathing', durationMin: 10, tensionBefore: 7, tensionAfter: 4 },
  ],
  checkIn: {
    fatigue: 3,
    soreness: 2,
    stress: 4,
    sleepQuality: 2.5,
    mood: -1,
    energy: 6,
    motivation: 7,
    libido: 0,
    restingHeartRateBpm: 52.4,
    hrvRmssdMs: 61.8,
  },
  reflections: oneReflection('A walk by the water. Slept better than I feared.'),
  trackers: { 'tracker-1': 7.5, 'tracker-2': false, 'tracker-3': 'half a tablet' },
  tags: ['travel'],
  asTyped: { 'sleep.timeIntoBed': '25:1' },
  blanks: { 'tracker.tracker-4': 'not-asked' },
}

/** An evening with one part exchanged. */
export function evening(change: Partial<Evening>): Evening {
  return { ...EMPTY_EVENING, ...change }
}
