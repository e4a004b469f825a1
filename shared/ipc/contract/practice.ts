import { z } from 'zod'
import { done } from './entry.ts'

/** The longest practice, and so the longest that one message may hold the journal open, minutes. */
export const LONGEST_PRACTICE_MIN = 60

export const practiceChannels = {
  /**
   * A practice of at most so many minutes runs from now on, and nobody touches a key meanwhile; 0 = it is over or
   * paused. A query, so that it is heard while a backup is being made.
   */
  'practice.hold': {
    kind: 'query',
    access: 'unlocked',
    input: z.strictObject({ minutes: z.number().int().min(0).max(LONGEST_PRACTICE_MIN) }),
    output: done,
  },
} as const
