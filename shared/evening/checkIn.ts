import { z } from 'zod'

/**
 * Inclusive bounds and step of every rating. The database repeats the bounds as CHECKs; a test compares both.
 * Half steps exist because records from five-step scales land between our steps.
 */
export const CHECK_IN_BOUNDS = {
  /** Hooper items (Hooper et al. 1995, MSSE 27:106): 1 very good or very low, 7 very bad or very high. */
  fatigue: { min: 1, max: 7, step: 0.5 },
  soreness: { min: 1, max: 7, step: 0.5 },
  stress: { min: 1, max: 7, step: 0.5 },
  sleepQuality: { min: 1, max: 7, step: 0.5 },
  /** Valence (after Russell 1980): -3 very unpleasant, 3 very pleasant. */
  mood: { min: -3, max: 3, step: 0.5 },
  /** Own scales: 0 none, 10 as much as can be. */
  energy: { min: 0, max: 10, step: 0.5 },
  motivation: { min: 0, max: 10, step: 0.5 },
  libido: { min: 0, max: 10, step: 0.5 },
  /** Beats a minute, on waking. */
  restingHeartRateBpm: { min: 25, max: 220, step: 0.1 },
  /** RMSSD in milliseconds, on waking; above 300 is taken for an artefact. */
  hrvRmssdMs: { min: 1, max: 300, step: 0.1 },
} as const

export type CheckInField = keyof typeof CHECK_IN_BOUNDS

const rating = (field: CheckInField) =>
  z
    .number()
    .min(CHECK_IN_BOUNDS[field].min)
    .max(CHECK_IN_BOUNDS[field].max)
    .multipleOf(CHECK_IN_BOUNDS[field].step)
    .nullable()

/**
 * How the day felt and what was measured on waking. Null means not recorded. On the four Hooper items a
 * higher number is always the harder side, sleep quality included (1 very good, 7 very bad).
 */
export const checkInSchema = z.strictObject({
  fatigue: rating('fatigue'),
  soreness: rating('soreness'),
  stress: rating('stress'),
  sleepQuality: rating('sleepQuality'),
  mood: rating('mood'),
  energy: rating('energy'),
  motivation: rating('motivation'),
  libido: rating('libido'),
  restingHeartRateBpm: rating('restingHeartRateBpm'),
  hrvRmssdMs: rating('hrvRmssdMs'),
})

export type CheckIn = z.infer<typeof checkInSchema>

/** A check-in in which nothing is recorded. */
export const EMPTY_CHECK_IN: CheckIn = {
  fatigue: null,
  soreness: null,
  stress: null,
  sleepQuality: null,
  mood: null,
  energy: null,
  motivation: null,
  libido: null,
  restingHeartRateBpm: null,
  hrvRmssdMs: null,
}
