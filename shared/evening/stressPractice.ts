import { z } from 'zod'
import { itemIdSchema } from './sleepDiary.ts'

/** Inclusive bounds. The database repeats them as CHECKs; a test compares both. */
export const PRACTICE_BOUNDS = {
  durationMin: { min: 1, max: 600 },
  tension: { min: 0, max: 10 },
} as const

/** How many practices one day can hold. */
export const MOST_PRACTICES = 12

/** What was practised. The breathing kinds are those of the practice room. */
export const PRACTICE_KINDS = [
  'resonance-breathing',
  'box-breathing',
  'cyclic-sighing',
  'meditation',
  'body-scan',
  'muscle-relaxation',
  'yoga-or-stretching',
  'walk-outdoors',
  'other',
] as const

const tension = z.number().int().min(PRACTICE_BOUNDS.tension.min).max(PRACTICE_BOUNDS.tension.max).nullable()

/** One stress practice with the tension felt before and after it. */
export const stressPracticeSchema = z.strictObject({
  id: itemIdSchema,
  kind: z.enum(PRACTICE_KINDS),
  /** Minutes; null = not recorded. */
  durationMin: z
    .number()
    .int()
    .min(PRACTICE_BOUNDS.durationMin.min)
    .max(PRACTICE_BOUNDS.durationMin.max)
    .nullable(),
  /** Tension before, 0 (none) to 10 (as tense as can be); null = not rated. */
  tensionBefore: tension,
  /** Tension after, on the same scale; null = not rated. */
  tensionAfter: tension,
})

export type StressPractice = z.infer<typeof stressPracticeSchema>
export type PracticeKind = StressPractice['kind']
