import { z } from 'zod'
import { clockTimeSchema } from '../calendar/schemas.ts'

/** Inclusive bounds, in minutes or counts. The database repeats them as CHECKs; a test compares both. */
export const SLEEP_BOUNDS = {
  sleepOnsetLatencyMin: { min: 0, max: 720 },
  awakenings: { min: 0, max: 60 },
  wakeAfterSleepOnsetMin: { min: 0, max: 960 },
  attemptAfterFinalAwakeningMin: { min: 0, max: 720 },
  napDurationMin: { min: 1, max: 720 },
} as const

/** How many naps one day can hold. */
export const MOST_NAPS = 6

const minutes = (bounds: { min: number; max: number }) => z.number().int().min(bounds.min).max(bounds.max)

/** Whether a record was written by the person or read from a device's file. */
export const originSchema = z.enum(['typed', 'imported'])

/** Identifies one list item of a day for as long as it exists; made by whoever creates the item. */
export const itemIdSchema = z.string().regex(/^[A-Za-z0-9-]{1,64}$/)

/** A nap of the day itself (a night belongs to the day of waking, a nap to the day it started). */
export const napSchema = z.strictObject({
  id: itemIdSchema,
  /** Local clock time at which it began; null = not remembered. */
  start: clockTimeSchema.nullable(),
  /** Length in minutes; null = not remembered. */
  durationMin: minutes(SLEEP_BOUNDS.napDurationMin).nullable(),
})

/**
 * Last night, by the quantities of the consensus sleep diary (Carney et al. 2012, Sleep 35:287), in our own
 * words. Clock times are local wall times in the day's zone and are read backwards from getting up; null
 * always means "not recorded", never zero. The night's quality is asked once, in the check-in.
 */
export const sleepDiarySchema = z.strictObject({
  timeIntoBed: clockTimeSchema.nullable(),
  timeTriedToSleep: clockTimeSchema.nullable(),
  /** Minutes from trying to sleep to falling asleep (SOL). */
  sleepOnsetLatencyMin: minutes(SLEEP_BOUNDS.sleepOnsetLatencyMin).nullable(),
  /** Times awake in the night, not counting the final awakening. */
  awakenings: minutes(SLEEP_BOUNDS.awakenings).nullable(),
  /** Minutes awake in all those times together (WASO). */
  wakeAfterSleepOnsetMin: minutes(SLEEP_BOUNDS.wakeAfterSleepOnsetMin).nullable(),
  finalAwakening: clockTimeSchema.nullable(),
  /** Minutes still trying to sleep after the final awakening (TASAFA). */
  attemptAfterFinalAwakeningMin: minutes(SLEEP_BOUNDS.attemptAfterFinalAwakeningMin).nullable(),
  timeOutOfBed: clockTimeSchema.nullable(),
  naps: z.array(napSchema).max(MOST_NAPS),
  origin: originSchema,
})

export type SleepDiary = z.infer<typeof sleepDiarySchema>
export type Nap = z.infer<typeof napSchema>
export type Origin = z.infer<typeof originSchema>

/** A night about which nothing is recorded. */
export const EMPTY_SLEEP_DIARY: SleepDiary = {
  timeIntoBed: null,
  timeTriedToSleep: null,
  sleepOnsetLatencyMin: null,
  awakenings: null,
  wakeAfterSleepOnsetMin: null,
  finalAwakening: null,
  attemptAfterFinalAwakeningMin: null,
  timeOutOfBed: null,
  naps: [],
  origin: 'typed',
}
