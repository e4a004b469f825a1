import { z } from 'zod'
import { itemIdSchema } from '../../evening/sleepDiary.ts'
import { TREND_MEASURES } from '../../review/trends/trendMeasures.ts'
import type { TrendReview } from '../../review/trends/trendReview.ts'
import { TREND_RANGES } from '../../review/trends/trendSpans.ts'
import { madeByUs } from './entry.ts'

/** A measure of the journal, or a tracker by its id. */
const measureSchema = z.union([z.enum(TREND_MEASURES), z.templateLiteral(['tracker.', itemIdSchema])])

export const trendChannels = {
  /** One measure, or two under each other, over the days of a range that ends today. */
  'trends.read': {
    kind: 'query',
    access: 'unlocked',
    input: z.strictObject({
      range: z.enum(TREND_RANGES),
      measures: z.array(measureSchema).min(1).max(2),
      leaveOutLate: z.boolean(),
    }),
    output: madeByUs<TrendReview>(),
  },
} as const
