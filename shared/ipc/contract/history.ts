import { z } from 'zod'
import { daysBetween } from '../../calendar/civilDate.ts'
import { civilDateSchema } from '../../calendar/schemas.ts'
import { eveningSchema } from '../../evening/evening.ts'
import { SECTIONS } from '../../evening/sections.ts'
import { done, nothing } from './entry.ts'

const moment = z.number().int()
const id = z.number().int().min(1)
const sections = z.array(z.enum(SECTIONS))

/** Days listed at once: a little over eleven years. */
const LONGEST_SPAN_DAYS = 4200

/** How many gaps are told at once, and can be left at once. */
export const MOST_GAPS = 400

/** What is recorded on one day. */
const recordedDay = z.strictObject({
  day: civilDateSchema,
  sections,
  tags: eveningSchema.shape.tags,
  /** Sections that were entered on a later day than this one. */
  lateSections: sections,
})

/** A day in the bin. */
const binnedDay = z.strictObject({
  id,
  day: civilDateSchema,
  deletedAt: moment,
  /** UTC milliseconds after which it is removed for good. */
  removedAfter: moment,
  sections,
  /** Kept versions that come back with it. */
  versions: z.number().int().min(0),
})

export type BinnedDay = z.infer<typeof binnedDay>

export const historyChannels = {
  /** What each day of a calendar year holds; days without anything are left out. */
  'history.year': {
    kind: 'query',
    access: 'unlocked',
    input: z.strictObject({ year: z.number().int().min(1900).max(2199) }),
    output: z.array(recordedDay),
  },
  /**
   * Days of a span without an entry, the oldest first: not today, not before the first entry, and not those that
   * the person left blank. With more than {@link MOST_GAPS} the newest are told.
   */
  'history.gaps': {
    kind: 'query',
    access: 'unlocked',
    input: z
      .strictObject({ from: civilDateSchema, to: civilDateSchema })
      .refine(({ from, to }) => daysBetween(from, to) >= 0 && daysBetween(from, to) <= LONGEST_SPAN_DAYS),
    output: z.strictObject({ days: z.array(civilDateSchema) }),
  },
  /** Lets days stay blank for good, or (`left` false) brings them back among the gaps. */
  'history.leaveGaps': {
    kind: 'command',
    access: 'unlocked',
    input: z.strictObject({ days: z.array(civilDateSchema).max(MOST_GAPS), left: z.boolean() }),
    output: done,
  },
  /** The same day of the month in earlier years, the newest first. 29 February is only that day itself. */
  'history.onThisDay': {
    kind: 'query',
    access: 'unlocked',
    input: z.strictObject({ day: civilDateSchema }),
    output: z.array(z.strictObject({ day: civilDateSchema, excerpt: z.string(), sections })),
  },
  /** Moves a day with its versions to the bin. `conflict` over another revision; `not-there` without one. */
  'day.delete': {
    kind: 'command',
    access: 'unlocked',
    input: z.strictObject({ day: civilDateSchema, baseRevision: z.number().int().min(0) }),
    output: z.strictObject({ id, deletedAt: moment }),
  },
  /** What is in the bin, the newest first. Days leave it for good after 30 days. */
  'bin.list': { kind: 'query', access: 'unlocked', input: nothing, output: z.array(binnedDay) },
  /**
   * Puts a day back as it was. Where the day was written anew meanwhile, that becomes its newest kept version
   * (`replaced`), and nothing is lost.
   */
  'bin.restore': {
    kind: 'command',
    access: 'unlocked',
    input: z.strictObject({ id }),
    output: z.strictObject({
      day: civilDateSchema,
      revision: z.number().int().min(1),
      replaced: z.boolean(),
    }),
  },
  /** Removes one day from the bin for good. */
  'bin.empty': { kind: 'command', access: 'unlocked', input: z.strictObject({ id }), output: done },
} as const
