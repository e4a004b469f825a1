import { z } from 'zod'
import { done, nothing } from './entry.ts'
import { journalProblemSchema } from './session.ts'

const secondFolderSchema = z.strictObject({
  /** Where the copies go, to be shown; null = nowhere. */
  path: z.string().nullable(),
  /** Whether it can be reached now; a drive may not be connected. */
  reachable: z.boolean(),
  /** Whether it lies on the same disk as the journal, so that one fault takes both. */
  sameDisk: z.boolean(),
  /** Why the last copy failed; null = it did not, or none was tried. */
  failure: journalProblemSchema.nullable(),
  /** When a backup last went to another place, there or by hand, UTC milliseconds; null = never. */
  lastCopyAt: z.number().int().nullable(),
  /** Whether it is time to say that everything lies on one disk. */
  due: z.boolean(),
})

export type SecondFolder = z.infer<typeof secondFolderSchema>

/** The place that takes a copy of each backup. */
export const secondFolderChannels = {
  'backup.secondFolder': { kind: 'query', access: 'unlocked', input: nothing, output: secondFolderSchema },
  /**
   * Opens the dialog for a folder and copies the newest backup there at once. `own` = it is the app's own folder,
   * and nothing was changed.
   */
  'backup.chooseSecond': {
    kind: 'query',
    access: 'unlocked',
    input: nothing,
    output: z.strictObject({ outcome: z.enum(['closed', 'own', 'chosen']) }),
  },
  /** Copies no longer; what was copied stays. */
  'backup.stopSecond': { kind: 'command', access: 'unlocked', input: nothing, output: done },
  /** The reminder is quiet for a while. */
  'backup.remindLater': { kind: 'command', access: 'unlocked', input: nothing, output: done },
} as const
