import { type Evening, eveningSchema } from '../../../../shared/evening/evening.ts'

/** An evening in which every field holds something. */
export const FULL_EVENING: Evening = eveningSchema.parse({
  sleep: {
    timeIntoBed: '22:45',
    timeTriedToSleep: '23:10',
    sleepOnsetLatencyMin: 25,
    awakenings: 2,
    wakeAfterSleepOnsetMin: 20,
    finalAwakening: '06:35',
    attemptAfterFinalAwakeningMin: 0,
    timeOutOfBed: '06:55',
    naps: [{ id: 'nap-1', start: '14:00', durationMin: 20 }],
    origin: 'typed',
  },
  training: {
    restDay: false,
    sessions: [
      {
        id: 's-1',
        activity: 'Strength',
        start: '17:30',
        durationMin: 45,
        ratingOfPerceivedExertion: 7,
        origin: 'typed',
      },
      {
        id: 's-2',
        activity: null,
        start: null,
        durationMin: 40,
        ratingOfPerceivedExertion: 0,
        origin: 'imported',
      },
    ],
  },
  practices: [{ id: 'p-1', kind: 'box-breathing', durationMin: 10, tensionBefore: 7, tensionAfter: 0 }],
  checkIn: {
    fatigue: 3,
    soreness: 5.5,
    stress: 1,
    sleepQuality: 7,
    mood: 0,
    energy: 0,
    motivation: 8,
    libido: 4,
    restingHeartRateBpm: 51.3,
    hrvRmssdMs: 62.4,
  },
  reflections: [
    {
      id: 'first',
      text: 'Zwölf ruhige Minuten. 🌒 שלום \n\n— a long walk.',
      tags: ['Water', 'ruhig'],
      promptId: 'small-good',
    },
    { id: 'second', text: 'Later: rain on the roof.', tags: [], promptId: null },
  ],
  tags: ['ill', 'heat'],
  trackers: { knee: 0, outside: false, dream: 'A boat. 🌒', meal: 'at-home' },
  asTyped: { 'sleep.timeIntoBed': '25:10' },
  blanks: {},
})
