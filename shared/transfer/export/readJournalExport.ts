import { z } from 'zod'
import { civilDateSchema } from '../../calendar/schemas.ts'
import type { DayEntry } from '../../evening/evening.ts'
import { upgradedEvening } from '../../evening/upgradeEvening.ts'
import { settingsSchema } from '../../ipc/contract/settings.ts'
import {
  type ExportedPicture,
  exportedDaySchema,
  exportedPictureSchema,
  exportedTrackerSchema,
  JOURNAL_EXPORT_FORMAT,
  JOURNAL_EXPORT_VERSION,
} from './journalExport.ts'

/** What is looked at before a file is taken for an export at all. Its parts are read one by one, each for itself. */
const envelopeSchema = z.object({
  format: z.literal(JOURNAL_EXPORT_FORMAT),
  version: z.number().int().min(1),
  settings: z.unknown(),
  trackers: z.array(z.unknown()),
  daysLeftBlank: z.array(z.unknown()),
  days: z.array(z.unknown()),
  pictures: z.array(z.unknown()),
})

type Envelope = z.infer<typeof envelopeSchema>

export type ExportedTracker = z.infer<typeof exportedTrackerSchema>

/** What a text is: an export, one of a newer app, or something else. */
export type OpenedJournalExport =
  | { readonly kind: 'export'; readonly envelope: Envelope }
  | { readonly kind: 'newer' }
  | { readonly kind: 'other' }

/** Recognises `journal.json` by what stands in it. Never throws. */
export function openJournalExport(text: string): OpenedJournalExport {
  // A byte order mark counts as a blank.
  const content = text.trimStart()
  // Every export begins so; a file of many megabytes that does not is not parsed twice.
  if (!content.startsWith('{')) return { kind: 'other' }
  try {
    const { data } = envelopeSchema.safeParse(JSON.parse(content))
    if (data === undefined) return { kind: 'other' }
    return data.version > JOURNAL_EXPORT_VERSION ? { kind: 'newer' } : { kind: 'export', envelope: data }
  } catch {
    return { kind: 'other' } // Not JSON: an answer, not a failure.
  }
}

/** Everything but the days, each part that can be read. */
export interface ExportedRest {
  readonly trackers: readonly ExportedTracker[]
  readonly pictures: readonly ExportedPicture[]
  readonly daysLeftBlank: readonly z.infer<typeof civilDateSchema>[]
  readonly ownPrompts: readonly string[]
}

const readable = <Schema extends z.ZodType>(schema: Schema, items: readonly unknown[]): z.output<Schema>[] =>
  items.flatMap((item) => {
    const { data } = schema.safeParse(item)
    return data === undefined ? [] : [data]
  })

export function readExportedRest(envelope: Envelope): ExportedRest {
  const settings = z.object({ ownPrompts: settingsSchema.shape.ownPrompts }).safeParse(envelope.settings)
  return {
    trackers: readable(exportedTrackerSchema, envelope.trackers),
    pictures: readable(exportedPictureSchema, envelope.pictures),
    daysLeftBlank: readable(civilDateSchema, envelope.daysLeftBlank),
    ownPrompts: settings.data?.ownPrompts ?? [],
  }
}

/** A day whose evening may have an older shape: an export may lie for years. */
const keptDaySchema = z.object({ evening: z.preprocess(upgradedEvening, z.unknown()) }).loose()

/** One day of an export; null when it cannot be read. */
export const readExportedDay = (item: unknown): DayEntry | null =>
  keptDaySchema.pipe(exportedDaySchema).safeParse(item).data ?? null
