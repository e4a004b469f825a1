import { CHECK_IN_BOUNDS, type CheckIn, type CheckInField } from '../evening/checkIn.ts'
import { onGrid, type SampleDay } from './sampleCourse.ts'
import type { SampleNoise } from './sampleNoise.ts'

/** What the check-in follows from, besides the day itself. */
export interface CheckInCauses {
  /** Minutes asleep in the night before. */
  asleepMin: number
  /** Load of the day before, rating times minutes; 0 when nothing is known. */
  loadBefore: number
  /** Whether there was wine the evening before. */
  wine: boolean
}

/** He bought a strap for his heart rate variability eight months ago. */
const FIRST_HRV_AGE = 243

/** How often each answer is left out. */
const LEFT_OUT: Record<CheckInField, number> = {
  fatigue: 0.02,
  soreness: 0.04,
  stress: 0.03,
  sleepQuality: 0.02,
  mood: 0.02,
  energy: 0.03,
  motivation: 0.1,
  libido: 0.14,
  restingHeartRateBpm: 0.14,
  hrvRmssdMs: 0.2,
}

/** Hours missing to a night of seven and a half; negative after a long one. */
const shortBy = (asleepMin: number): number => (450 - asleepMin) / 60

function levels(at: SampleDay, { asleepMin, loadBefore, wine }: CheckInCauses): CheckIn {
  const short = shortBy(asleepMin)
  const ill = at.period === 'ill' ? 1 : 0
  const away = at.period === 'travel' ? 1 : 0
  const week = at.free ? -0.6 : 0.3
  return {
    fatigue: 4.3 - 2 * at.recovery + 0.45 * short + 1.5 * at.overload + 1.8 * ill + 0.45 * at.body,
    soreness: 1.8 + loadBefore / 260 + 0.9 * at.overload + 1.2 * ill + 0.35 * at.body,
    stress: 4 - 1.5 * at.recovery + 0.75 * at.stress + week + at.overload - 0.9 * away,
    sleepQuality: 2.6 + 0.95 * short + 0.35 * at.sleep + 0.6 * at.overload + 0.5 * ill,
    mood: -1 + 2.4 * at.recovery + 0.6 * at.mood - 1.3 * at.overload - ill + 0.5 * away - 0.1 * short,
    energy: 3.4 + 4 * at.recovery + 0.6 * at.mood - 0.4 * short - 1.5 * at.overload - 2.4 * ill,
    motivation: 3.7 + 3.4 * at.recovery + 0.9 * at.mood - 0.7 * at.overload - 1.5 * ill,
    libido: 1.1 + 5.2 * at.recovery + 0.5 * at.mood - 1.1 * at.overload - 1.6 * ill + 0.4 * away,
    restingHeartRateBpm:
      65 - 8.5 * at.recovery + 1.1 * at.body + 6.5 * at.overload + 7 * ill + (wine ? 2.5 : 0) + 0.3 * short,
    hrvRmssdMs: Math.exp(
      3.5 + 0.4 * at.recovery - 0.11 * at.body - 0.24 * at.overload - 0.3 * ill - (wine ? 0.1 : 0),
    ),
  }
}

/** Steps in which he answers; the strap shows tenths. */
const STEPS: Record<CheckInField, number> = {
  fatigue: 1,
  soreness: 1,
  stress: 1,
  sleepQuality: 1,
  mood: 0.5,
  energy: 1,
  motivation: 1,
  libido: 1,
  restingHeartRateBpm: 1,
  hrvRmssdMs: 1,
}

/** The day's answers and what was measured on waking. */
export function sampleCheckIn(at: SampleDay, causes: CheckInCauses, noise: SampleNoise): CheckIn {
  const level = levels(at, causes)
  const answer = (field: CheckInField): number | null => {
    const leftOut = at.age === 0 ? 0 : LEFT_OUT[field]
    const value = level[field]
    if (value === null || noise.chance(`no ${field}`, at.index, leftOut)) return null
    const { min, max } = CHECK_IN_BOUNDS[field]
    return onGrid(value + 0.3 * noise.normal(field, at.index), STEPS[field], min, max)
  }
  return {
    fatigue: answer('fatigue'),
    soreness: answer('soreness'),
    stress: answer('stress'),
    sleepQuality: answer('sleepQuality'),
    mood: answer('mood'),
    energy: answer('energy'),
    // What is asked in the evening is still open on the last day.
    motivation: at.age === 0 ? null : answer('motivation'),
    libido: at.age === 0 ? null : answer('libido'),
    restingHeartRateBpm: answer('restingHeartRateBpm'),
    hrvRmssdMs: at.age <= FIRST_HRV_AGE ? answer('hrvRmssdMs') : null,
  }
}
