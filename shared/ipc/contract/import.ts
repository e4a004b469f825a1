import { z } from 'zod'
import { civilDateSchema, zoneSchema } from '../../calendar/schemas.ts'
import { IMPORT_KINDS, SKIP_REASONS } from '../../transfer/importKinds.ts'
import { fileTokenSchema, nothing } from './entry.ts'

const count = z.number().int().min(0)

/** How the person wants the files read. */
const importOptions = z.strictObject({
  token: fileTokenSchema,
  /** IANA zone in which moments of the files become local days and clock times. */
  zone: zoneSchema,
  /** Whether days without a session, inside the span of the session file, are rest days. */
  daysWithoutSession: z.enum(['unknown', 'rest']),
  /** Of an exported journal: whether a day that is not the same here stays, or the file's comes in its place. */
  daysThatDiffer: z.enum(['keep', 'take']),
})

/** What one file holds and what would come of it. */
export const importCountsSchema = z.strictObject({
  kind: z.enum(IMPORT_KINDS),
  /** Name of the file, without its folder. */
  name: z.string(),
  /** Records understood, and of those: new, already imported before, and left alone because the day has its own. */
  records: count,
  fresh: count,
  known: count,
  keptYours: count,
  skipped: z.array(z.strictObject({ reason: z.enum(SKIP_REASONS), count })),
  firstDay: civilDateSchema.nullable(),
  lastDay: civilDateSchema.nullable(),
})

export type ImportCounts = z.infer<typeof importCountsSchema>

export const importPreviewSchema = z.strictObject({
  files: z.array(importCountsSchema),
  /** Days that would change. */
  days: count,
  /** Rest days that would be set. */
  restDays: count,
  /** Days that an exported journal and this one both have and that are not the same. */
  differing: count,
})

export type ImportPreview = z.infer<typeof importPreviewSchema>

export const importChannels = {
  /** Opens the dialog; null when the person closed it without a choice. A query, so that saves go on meanwhile. */
  'import.choose': {
    kind: 'query',
    access: 'unlocked',
    input: nothing,
    output: z.strictObject({ token: fileTokenSchema, zone: z.string() }).nullable(),
  },
  'import.preview': { kind: 'query', access: 'unlocked', input: importOptions, output: importPreviewSchema },
  /** Imports in one transaction, after a backup. `batch` names it for undo; null when nothing changed. */
  'import.run': {
    kind: 'command',
    access: 'unlocked',
    input: importOptions,
    output: z.strictObject({ batch: z.number().int().nullable(), preview: importPreviewSchema }),
  },
  /** Takes an import back: days untouched since then return to what they were; the others are counted. */
  'import.undo': {
    kind: 'command',
    access: 'unlocked',
    input: z.strictObject({ batch: z.number().int() }),
    output: z.strictObject({ restored: count, keptChanged: count }),
  },
} as const
