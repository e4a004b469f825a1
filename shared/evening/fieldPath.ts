import type { CheckInField } from './checkIn.ts'
import type { Reflection } from './reflection.ts'
import type { Nap, SleepDiary } from './sleepDiary.ts'
import type { StressPractice } from './stressPractice.ts'
import type { TrainingSession } from './trainingSession.ts'

/** The answers of a sleep diary that are single values. */
export type SleepField = Exclude<keyof SleepDiary, 'naps' | 'origin'>

/** The lists of an evening, by the section that shows them. */
export type ItemList = 'naps' | 'sessions' | 'practices' | 'reflections'

/** What one item of each list is. */
export interface ItemOf {
  naps: Nap
  sessions: TrainingSession
  practices: StressPractice
  reflections: Reflection
}

/**
 * Names of single fields, as `asTyped` uses them: 'sleep.timeIntoBed', 'sessions.3f2a.durationMin'. An item
 * is named by its id, so that the name stays right when the list changes.
 */
export const fieldPath = {
  sleep: (field: SleepField): string => `sleep.${field}`,
  checkIn: (field: CheckInField): string => `checkIn.${field}`,
  tracker: (id: string): string => `tracker.${id}`,
  item: <L extends ItemList>(list: L, id: string, field: keyof ItemOf[L] & string): string =>
    `${list}.${id}.${field}`,
} as const

/** What all field names of one item begin with. */
export const itemPrefix = (list: ItemList, id: string): string => `${list}.${id}.`
