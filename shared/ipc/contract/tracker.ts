import { z } from 'zod'
import { itemIdSchema } from '../../evening/sleepDiary.ts'
import { MOST_TRACKERS } from '../../evening/trackerValues.ts'
import { trackerEditSchema, trackerListSchema } from '../../trackers/tracker.ts'
import { nothing } from './entry.ts'

const one = z.strictObject({ id: itemIdSchema })

/** Trackers of the person's own. Every change answers with the whole list, archived ones included, in order. */
export const trackerChannels = {
  'tracker.list': { kind: 'query', access: 'unlocked', input: nothing, output: trackerListSchema },
  /**
   * Makes a tracker, or changes the one with this id. `tracker-fixed` when its kind would change although it has
   * values; `too-many` beyond {@link MOST_TRACKERS}. A choice that a day holds is kept, retired.
   */
  'tracker.save': {
    kind: 'command',
    access: 'unlocked',
    input: trackerEditSchema,
    output: trackerListSchema,
  },
  /** Puts these first, in this order; the others follow as they were. */
  'tracker.order': {
    kind: 'command',
    access: 'unlocked',
    input: z.strictObject({ ids: z.array(itemIdSchema).max(MOST_TRACKERS) }),
    output: trackerListSchema,
  },
  /** Asks it no more. Nothing that was recorded is lost. */
  'tracker.archive': { kind: 'command', access: 'unlocked', input: one, output: trackerListSchema },
  'tracker.unarchive': { kind: 'command', access: 'unlocked', input: one, output: trackerListSchema },
} as const
