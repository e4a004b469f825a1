import { z } from 'zod'
import { daysBetween } from '../../calendar/civilDate.ts'
import { civilDateSchema } from '../../calendar/schemas.ts'
import { dayEntrySchema, eveningSchema } from '../../evening/evening.ts'
import type { Offers } from '../../evening/offers.ts'
import { SECTIONS } from '../../evening/sections.ts'
import { itemIdSchema } from '../../evening/sleepDiary.ts'
import { madeByUs, nothing } from './entry.ts'

const revision = z.number().int().min(0)
const moment = z.number().int()

/** One line of a day's history. */
export const versionSchema = z.strictObject({ revision, savedAt: moment })

export type Version = z.infer<typeof versionSchema>

export const dayChannels = {
  /** The journal day of this moment, by the roll-over hour; fixed by whoever opens an editor with it. */
  'day.today': {
    kind: 'query',
    access: 'unlocked',
    input: nothing,
    output: z.strictObject({ today: civilDateSchema, zone: z.string(), now: moment }),
  },
  'day.read': {
    kind: 'query',
    access: 'unlocked',
    input: z.strictObject({ day: civilDateSchema }),
    output: dayEntrySchema,
  },
  /**
   * Saves a whole evening over the revision that it was based on. Another revision in force gives `conflict`,
   * and nothing is written. The reply comes after the bytes are on disk.
   */
  'day.save': {
    kind: 'command',
    access: 'unlocked',
    input: z.strictObject({
      day: civilDateSchema,
      baseRevision: revision,
      /** Names one opening of the editor: saves of one sitting, minutes apart, share a kept version. */
      sitting: itemIdSchema,
      evening: eveningSchema,
    }),
    output: z.strictObject({ revision, savedAt: moment }),
  },
  /** What earlier evenings offer to this one: shown beside empty fields, never stored unasked. */
  'day.offers': {
    kind: 'query',
    access: 'unlocked',
    input: z.strictObject({ day: civilDateSchema }),
    output: madeByUs<Offers>(),
  },
  /** Earlier versions of a day, newest first. */
  'day.versions': {
    kind: 'query',
    access: 'unlocked',
    input: z.strictObject({ day: civilDateSchema }),
    output: z.array(versionSchema),
  },
  'day.version': {
    kind: 'query',
    access: 'unlocked',
    input: z.strictObject({ day: civilDateSchema, revision }),
    output: dayEntrySchema,
  },
  /** What is recorded on each day of a span of at most 400 days; days without anything are left out. */
  'history.read': {
    kind: 'query',
    access: 'unlocked',
    input: z
      .strictObject({ from: civilDateSchema, to: civilDateSchema })
      .refine(({ from, to }) => daysBetween(from, to) >= 0 && daysBetween(from, to) <= 400),
    output: z.strictObject({
      days: z.array(
        z.strictObject({
          day: civilDateSchema,
          sections: z.array(z.enum(SECTIONS)),
          tags: eveningSchema.shape.tags,
        }),
      ),
      /** First day with anything at all; null = an empty journal. */
      firstDay: civilDateSchema.nullable(),
      lastDay: civilDateSchema.nullable(),
    }),
  },
} as const
