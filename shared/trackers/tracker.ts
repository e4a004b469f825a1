import { z } from 'zod'
import { printableText } from '../evening/printable.ts'
import { itemIdSchema } from '../evening/sleepDiary.ts'
import { LARGEST_TRACKER_NUMBER, MOST_TRACKERS, type TrackerValue } from '../evening/trackerValues.ts'

/** What kinds of thing a tracker of the person's own can hold. */
export const TRACKER_KINDS = ['scale', 'number', 'choice', 'yes-no', 'text'] as const

export type TrackerKind = (typeof TRACKER_KINDS)[number]

/** Inclusive bounds. The database repeats them as CHECKs; a test compares both. */
export const TRACKER_BOUNDS = {
  nameLength: { min: 1, max: 60 },
  unitLength: { min: 1, max: 20 },
  wordLength: { min: 1, max: 40 },
} as const

/** The most points of a scale: from 0 to 10 there are eleven. */
export const MOST_SCALE_POINTS = 21

const trimmed = ({ min, max }: { min: number; max: number }) =>
  printableText(max)
    .min(min)
    .refine((text) => text.trim() === text, { message: 'no blanks at the ends' })

/** The most choices of one tracker, those retired included. */
export const MOST_CHOICES = 40

/** One answer of a choice. Retired: not offered any more, but kept for the days that hold it. */
export const choiceSchema = z.strictObject({
  id: itemIdSchema,
  label: trimmed(TRACKER_BOUNDS.nameLength),
  retired: z.boolean(),
})

const limit = z.number().min(-LARGEST_TRACKER_NUMBER).max(LARGEST_TRACKER_NUMBER)
const word = trimmed(TRACKER_BOUNDS.wordLength).nullable()

const scale = z.strictObject({
  kind: z.literal('scale'),
  /** Whole numbers, both ends included. */
  min: z.number().int().min(-100).max(100),
  max: z.number().int().min(-100).max(100),
  /** What the ends mean; null = not said. */
  lowWord: word,
  highWord: word,
})

const quantity = z.strictObject({
  kind: z.literal('number'),
  /** 'mg', 'km'; null = a plain count. */
  unit: trimmed(TRACKER_BOUNDS.unitLength).nullable(),
  /** Inclusive; null = no bound. */
  min: limit.nullable(),
  max: limit.nullable(),
  /** Values are whole multiples of it. */
  step: z.number().min(0.001).max(1000),
})

const choice = z.strictObject({
  kind: z.literal('choice'),
  choices: z
    .array(choiceSchema)
    .min(1)
    .max(MOST_CHOICES)
    .refine((choices) => new Set(choices.map(({ id }) => id)).size === choices.length, {
      message: 'a choice stands once',
    }),
})

/** What a tracker asks for, by its kind. The kind never changes once there are values. */
export const trackerFormSchema = z
  .discriminatedUnion('kind', [
    scale,
    quantity,
    choice,
    z.strictObject({ kind: z.literal('yes-no') }),
    z.strictObject({ kind: z.literal('text') }),
  ])
  .refine((form) => !('min' in form) || form.min === null || form.max === null || form.min < form.max, {
    message: 'the lower end lies below the upper one',
  })
  .refine((form) => form.kind !== 'scale' || form.max - form.min < MOST_SCALE_POINTS, {
    message: 'a scale has few points',
  })

export type TrackerForm = z.infer<typeof trackerFormSchema>

/** What a number of a tracker has to lie between, inclusive, and how fine it is; without bounds of its own, what can be kept. */
export function numberBounds({ min, max, step }: Extract<TrackerForm, { kind: 'number' }>) {
  return { min: min ?? -LARGEST_TRACKER_NUMBER, max: max ?? LARGEST_TRACKER_NUMBER, step }
}

/** A tracker as it is made or edited. */
export const trackerEditSchema = z.strictObject({
  id: itemIdSchema,
  name: trimmed(TRACKER_BOUNDS.nameLength),
  form: trackerFormSchema,
})

export type TrackerEdit = z.infer<typeof trackerEditSchema>

/** A tracker of the person's own. */
export const trackerSchema = trackerEditSchema.extend({
  /** UTC milliseconds. */
  createdAt: z.number().int(),
  /** UTC milliseconds; null = it is asked every evening. Archiving loses nothing. */
  archivedAt: z.number().int().nullable(),
  /** Days that hold a value of it. */
  days: z.number().int().min(0),
})

export type Tracker = z.infer<typeof trackerSchema>

/** In the order in which they are asked. */
export const trackerListSchema = z.array(trackerSchema).max(MOST_TRACKERS)

/** Whether a stored value is of the tracker's kind; one that is not is shown as nothing. */
export function fitsKind({ kind }: TrackerForm, value: TrackerValue): boolean {
  switch (kind) {
    case 'scale':
    case 'number':
      return typeof value === 'number'
    case 'yes-no':
      return typeof value === 'boolean'
    case 'choice':
    case 'text':
      return typeof value === 'string'
    default:
      return kind satisfies never
  }
}
