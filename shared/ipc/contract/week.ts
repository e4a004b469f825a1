import { z } from 'zod'
import { civilDateSchema } from '../../calendar/schemas.ts'
import type { DayGuidance } from '../../review/dayGuidance.ts'
import type { WeekReview } from '../../review/weekReview.ts'
import { madeByUs } from './entry.ts'

export const weekChannels = {
  /** The review of the seven days that begin with `weekStart`, which may be any day. */
  'week.read': {
    kind: 'query',
    access: 'unlocked',
    input: z.strictObject({ weekStart: civilDateSchema }),
    output: madeByUs<WeekReview>(),
  },
  /** What the guidance rules say about a day; null when that is nothing. */
  'day.guidance': {
    kind: 'query',
    access: 'unlocked',
    input: z.strictObject({ day: civilDateSchema }),
    output: z.strictObject({ guidance: madeByUs<DayGuidance>().nullable() }),
  },
} as const
