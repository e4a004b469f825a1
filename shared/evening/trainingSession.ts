import { z } from 'zod'
import { clockTimeSchema } from '../calendar/schemas.ts'
import { itemIdSchema, originSchema } from './sleepDiary.ts'

/** Inclusive bounds. The database repeats them as CHECKs; a test compares both. */
export const TRAINING_BOUNDS = {
  durationMin: { min: 1, max: 1440 },
  ratingOfPerceivedExertion: { min: 0, max: 10 },
  activityLength: { min: 1, max: 60 },
} as const

/** How many sessions one day can hold. */
export const MOST_SESSIONS = 12

/**
 * One training session. Its load is the rating times the minutes (session RPE; Foster et al. 2001, J Strength
 * Cond Res 15:109), so both are about the whole session, warm-up and rests included.
 */
export const trainingSessionSchema = z.strictObject({
  id: itemIdSchema,
  /** What was done, in the person's words; null = not said. */
  activity: z
    .string()
    .trim()
    .min(TRAINING_BOUNDS.activityLength.min)
    .max(TRAINING_BOUNDS.activityLength.max)
    .nullable(),
  /** Local clock time at which it began; null = not recorded. */
  start: clockTimeSchema.nullable(),
  /** Minutes, the whole session; null = not recorded. */
  durationMin: z
    .number()
    .int()
    .min(TRAINING_BOUNDS.durationMin.min)
    .max(TRAINING_BOUNDS.durationMin.max)
    .nullable(),
  /** CR-10 rating of the whole session, 0 (nothing at all) to 10 (maximal), in half steps; null = not rated. */
  ratingOfPerceivedExertion: z
    .number()
    .min(TRAINING_BOUNDS.ratingOfPerceivedExertion.min)
    .max(TRAINING_BOUNDS.ratingOfPerceivedExertion.max)
    .multipleOf(0.5)
    .nullable(),
  origin: originSchema,
})

/**
 * A day's training. `restDay` is true only when the person said so: a day with no session and no word about
 * it is unknown, not a rest.
 */
export const trainingDaySchema = z
  .strictObject({
    restDay: z.boolean(),
    sessions: z.array(trainingSessionSchema).max(MOST_SESSIONS),
  })
  .refine((training) => !(training.restDay && training.sessions.length > 0), {
    message: 'a rest day has no sessions',
  })

export type TrainingSession = z.infer<typeof trainingSessionSchema>
export type TrainingDay = z.infer<typeof trainingDaySchema>
