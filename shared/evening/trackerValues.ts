import { z } from 'zod'
import { printable, printableText } from './printable.ts'
import { itemIdSchema } from './sleepDiary.ts'

/** How many trackers a journal can have, archived ones included, and the longest text that one holds. */
export const MOST_TRACKERS = 60
export const LONGEST_TRACKER_TEXT = 2000

/** The largest number of a tracker, to either side of zero. */
export const LARGEST_TRACKER_NUMBER = 1e9

/** A number for a scale or a quantity, yes or no, the id of a choice, or a text. */
export const trackerValueSchema = z.union([
  z.number().min(-LARGEST_TRACKER_NUMBER).max(LARGEST_TRACKER_NUMBER),
  z.boolean(),
  printableText(LONGEST_TRACKER_TEXT).min(1),
])

/** The day's values by tracker; an absent one is not recorded. */
export const trackerValuesSchema = z
  .record(itemIdSchema, trackerValueSchema)
  .refine((values) => Object.keys(values).length <= MOST_TRACKERS, { message: 'too many trackers' })

export type TrackerValue = z.infer<typeof trackerValueSchema>
export type TrackerValues = z.infer<typeof trackerValuesSchema>

/** The values after one was set (null = taken away); the very same object where nothing differs. */
export function setTrackerValue(
  values: TrackerValues,
  id: string,
  value: TrackerValue | null,
): TrackerValues {
  const { [id]: before, ...others } = values
  const kept = typeof value === 'string' ? printable(value, LONGEST_TRACKER_TEXT) : value
  if (kept === null || kept === '') return before === undefined ? values : others
  if (Object.is(kept, before)) return values
  if (before === undefined && Object.keys(others).length >= MOST_TRACKERS) return values
  return { ...values, [id]: Object.is(kept, -0) ? 0 : kept }
}
