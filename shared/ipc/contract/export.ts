import { z } from 'zod'
import { compareDates } from '../../calendar/civilDate.ts'
import { civilDateSchema } from '../../calendar/schemas.ts'
import { exportCountsSchema } from '../../transfer/export/exportCounts.ts'
import { EXPORT_FORMATS } from '../../transfer/export/exportFormats.ts'
import { done, fileTokenSchema, nothing } from './entry.ts'

/** Days to export, both ends included. */
const span = z
  .strictObject({ first: civilDateSchema, last: civilDateSchema })
  .refine(({ first, last }) => compareDates(first, last) <= 0, {
    message: 'the first day is not the later one',
  })

/** What came of an export: the dialog was closed, there was no day to write, or what was written. */
const exported = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('closed') }),
  z.strictObject({ outcome: z.literal('no-days') }),
  z.strictObject({
    outcome: z.literal('written'),
    token: fileTokenSchema,
    /** Name of the file, without its folder. */
    name: z.string(),
    bytes: z.number().int().min(0),
    counts: exportCountsSchema,
  }),
])

export const exportChannels = {
  /**
   * Writes the open journal into an archive that is not encrypted, where the person chooses in a dialog. It changes
   * nothing in the journal and sees it as of one moment; saves go on. A journal for reading and the sample can be
   * exported too. `own-folder` for a place inside the folder of the journal itself, `cancelled` when it was stopped;
   * nothing half-made is left then.
   */
  'export.run': {
    kind: 'query',
    access: 'unlocked',
    /** `span` null = every day. */
    input: z.strictObject({ format: z.enum(EXPORT_FORMATS), span: span.nullable() }),
    output: exported,
  },
  /** Stops the export that is under way, if there is one. */
  'export.cancel': { kind: 'query', access: 'unlocked', input: nothing, output: done },
  /** Shows the written archive in the system's file manager. */
  'export.show': {
    kind: 'query',
    access: 'unlocked',
    input: z.strictObject({ token: fileTokenSchema }),
    output: done,
  },
} as const
