import { z } from 'zod'
import { civilDateSchema } from '../calendar/schemas.ts'
import { blanksSchema, withoutFilledBlanks } from './blanks.ts'
import { checkInSchema, EMPTY_CHECK_IN } from './checkIn.ts'
import { enteredAtSchema } from './enteredAt.ts'
import { printableText } from './printable.ts'
import { MOST_REFLECTIONS, reflectionSchema } from './reflection.ts'
import { EMPTY_SLEEP_DIARY, sleepDiarySchema } from './sleepDiary.ts'
import { MOST_PRACTICES, stressPracticeSchema } from './stressPractice.ts'
import { trackerValuesSchema } from './trackerValues.ts'
import { trainingDaySchema } from './trainingSession.ts'

/** Circumstances that change how a day is read. */
export const DAY_TAGS = ['ill', 'travel', 'alcohol', 'heat'] as const

/** Most fields of one day that can hold text not understood yet, and the longest such text. */
export const MOST_AS_TYPED = 60
export const LONGEST_AS_TYPED = 200

/**
 * Everything that one evening holds about one day. Null is "not recorded", zero is zero, and every field may
 * stay empty; `blanks` says why where that is known. `asTyped` keeps, by field path, what was typed but not understood yet ("25:10"), so that half a
 * thought survives a crash; it is never read as a value.
 */
const eveningFields = z.strictObject({
  sleep: sleepDiarySchema,
  training: trainingDaySchema,
  practices: z.array(stressPracticeSchema).max(MOST_PRACTICES),
  checkIn: checkInSchema,
  /** Values of the person's own trackers. */
  trackers: trackerValuesSchema,
  /** In the order of the page. */
  reflections: z
    .array(reflectionSchema)
    .max(MOST_REFLECTIONS)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, { message: 'an id stands once' }),
  tags: z
    .array(z.enum(DAY_TAGS))
    .max(DAY_TAGS.length)
    .refine((tags) => new Set(tags).size === tags.length, { message: 'a tag stands once' }),
  asTyped: z
    .record(z.string().regex(/^[A-Za-z0-9.-]{1,120}$/), printableText(LONGEST_AS_TYPED))
    .refine((kept) => Object.keys(kept).length <= MOST_AS_TYPED, { message: 'too many unread fields' }),
  blanks: blanksSchema,
})

export type Evening = z.infer<typeof eveningFields>

export const eveningSchema = eveningFields.refine((evening) => withoutFilledBlanks(evening) === evening, {
  message: 'what holds a value is not empty',
})

export type DayTag = (typeof DAY_TAGS)[number]

/** An evening about which nothing is recorded. */
export const EMPTY_EVENING: Evening = {
  sleep: EMPTY_SLEEP_DIARY,
  training: { restDay: false, sessions: [] },
  practices: [],
  checkIn: EMPTY_CHECK_IN,
  trackers: {},
  reflections: [],
  tags: [],
  asTyped: {},
  blanks: {},
}

/** A stored day: its evening, the revision (0 = never saved) and when and where it was last saved. */
export const dayEntrySchema = z.strictObject({
  day: civilDateSchema,
  evening: eveningSchema,
  /** Counts the saves of this day from 1; 0 means that nothing is stored. */
  revision: z.number().int().min(0),
  /** UTC milliseconds of the last save; null when nothing is stored. */
  savedAt: z.number().int().nullable(),
  /** IANA zone in which the day's clock times are read. */
  zone: z.string(),
  /** When each section first held something. */
  enteredAt: enteredAtSchema,
})

export type DayEntry = z.infer<typeof dayEntrySchema>
