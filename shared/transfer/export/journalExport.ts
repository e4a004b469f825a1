import { z } from 'zod'
import { civilDateSchema, momentSchema, zoneSchema } from '../../calendar/schemas.ts'
import { dayEntrySchema } from '../../evening/evening.ts'
import { SECTIONS } from '../../evening/sections.ts'
import { settingsSchema } from '../../ipc/contract/settings.ts'
import {
  LONGEST_PICTURE_SIDE,
  PICTURE_TYPES,
  type PictureType,
  pictureIdSchema,
} from '../../pictures/picture.ts'
import { trackerSchema } from '../../trackers/tracker.ts'

/** What `journal.json` says of itself. The version goes up when a reader of the version before would be misled. */
export const JOURNAL_EXPORT_FORMAT = 'evenkeel-journal'
export const JOURNAL_EXPORT_VERSION = 1

const side = z.number().int().min(1).max(LONGEST_PICTURE_SIDE)

/** A picture that a reflection names as `picture:<id>`; its bytes are a file of the same archive. */
export const exportedPictureSchema = z.strictObject({
  id: pictureIdSchema,
  /** The day to which it was added. */
  day: civilDateSchema,
  mime: z.enum(PICTURE_TYPES),
  widthPx: side,
  heightPx: side,
  createdAt: momentSchema,
  file: z.string().regex(/^pictures\/[A-Za-z0-9-]{1,64}\.(webp|jpg|png)$/),
})

export type ExportedPicture = z.infer<typeof exportedPictureSchema>

/** A tracker of the person's own, without the count of its days, which the days themselves tell. */
export const exportedTrackerSchema = trackerSchema
  .omit({ days: true })
  .extend({ createdAt: momentSchema, archivedAt: momentSchema.nullable() })

/** A stored day. What comes from a file has to name a zone and moments that the review can show. */
export const exportedDaySchema = dayEntrySchema.extend({
  zone: zoneSchema,
  enteredAt: z.partialRecord(z.enum(SECTIONS), momentSchema.nullable()),
})

/** `journal.json`: the whole journal as it stands, without earlier versions and without the bin. */
export const journalExportSchema = z.strictObject({
  format: z.literal(JOURNAL_EXPORT_FORMAT),
  version: z.literal(JOURNAL_EXPORT_VERSION),
  appVersion: z.string(),
  /** UTC milliseconds. */
  exportedAt: momentSchema,
  /** Which days were asked for, both ends included; null = every day. */
  span: z.strictObject({ first: civilDateSchema, last: civilDateSchema }).nullable(),
  settings: settingsSchema,
  /** In the order in which they are asked, archived ones included. */
  trackers: z.array(exportedTrackerSchema),
  /** Days without an entry of which the person said that they stay blank. */
  daysLeftBlank: z.array(civilDateSchema),
  /** Every stored day in ascending order. */
  days: z.array(exportedDaySchema),
  /** Every picture that a reflection of these days names. */
  pictures: z.array(exportedPictureSchema),
})

export type JournalExport = z.infer<typeof journalExportSchema>

const ENDINGS: Readonly<Record<PictureType, string>> = {
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

/** Where a picture lies in the archive. */
export const pictureFile = (id: string, mime: PictureType): string => `pictures/${id}.${ENDINGS[mime]}`

/** Everything of `journal.json` but the days and the pictures, which may be many. */
export type ExportHead = Omit<JournalExport, 'days' | 'pictures'>

/** `journal.json` piece by piece, a day a line, so that no journal is too long for it. */
export function* journalJson(
  head: ExportHead,
  days: Iterable<JournalExport['days'][number]>,
  pictures: readonly ExportedPicture[],
): Generator<string> {
  const members = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  )
  yield `{\n${members.join(',\n')},\n"days": [`
  yield* listed(days)
  yield `],\n"pictures": [`
  yield* listed(pictures)
  yield ']\n}\n'
}

function* listed(items: Iterable<unknown>): Generator<string> {
  let between = '\n'
  for (const item of items) {
    yield `${between}${JSON.stringify(item)}`
    between = ',\n'
  }
}
