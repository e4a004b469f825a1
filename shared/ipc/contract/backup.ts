import { z } from 'zod'
import { civilDateSchema } from '../../calendar/schemas.ts'
import { done, fileTokenSchema, nothing } from './entry.ts'

const moment = z.number().int()
const count = z.number().int().min(0)

/** A backup file as its name and size tell it, before it is opened. */
export const backupListingSchema = z.strictObject({
  token: fileTokenSchema,
  createdAt: moment,
  /** What made it. */
  reason: z.string(),
  bytes: count,
  /** It was looked at again since the app started, and is not whole any more. */
  damaged: z.boolean(),
})

export type BackupListing = z.infer<typeof backupListingSchema>

/** Most days of a backup that are offered one by one. */
export const MOST_SINGLE_DAYS = 400

/** A day that a backup holds otherwise than the journal. */
const singleDaySchema = z.strictObject({
  day: civilDateSchema,
  /** Whether the journal holds something of it; false = it is only in the backup. */
  here: z.boolean(),
})

export type SingleDay = z.infer<typeof singleDaySchema>

/** What a backup holds, told after it was opened and checked, beside what is in force now. */
export const backupSummarySchema = z.strictObject({
  createdAt: moment,
  days: count,
  firstDay: civilDateSchema.nullable(),
  lastDay: civilDateSchema.nullable(),
  /** Whether it is a copy of the journal that is here now. */
  sameJournal: z.boolean(),
  /** Days of the present journal that are newer than, or missing from, the backup; null when none is open. */
  daysNotInBackup: count.nullable(),
  /** Days that can be brought back alone, the newest first; null where this journal is not open for writing. */
  singleDays: z.array(singleDaySchema).max(MOST_SINGLE_DAYS).nullable(),
})

export type BackupSummary = z.infer<typeof backupSummarySchema>

/** The secret that opens a backup with a key file of its own; left out when the open journal's key fits. */
const secret = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('passphrase'), passphrase: z.string().max(1024) }),
    z.strictObject({ type: z.literal('recoveryKey'), recoveryKey: z.string().max(200) }),
  ])
  .optional()

export const backupChannels = {
  'backup.list': {
    kind: 'query',
    access: 'any',
    input: nothing,
    output: z.strictObject({ backups: z.array(backupListingSchema) }),
  },
  /** Makes a backup now and verifies it by opening it. */
  'backup.make': { kind: 'command', access: 'unlocked', input: nothing, output: backupListingSchema },
  /**
   * Makes a verified backup in a folder that the person chooses; null when the dialog was closed. It and the
   * other dialogs are queries: they change nothing in the journal, and saves go on while one is open.
   */
  'backup.saveCopy': {
    kind: 'query',
    access: 'unlocked',
    input: nothing,
    output: z.strictObject({ name: z.string(), bytes: count }).nullable(),
  },
  'backup.showFolder': { kind: 'query', access: 'any', input: nothing, output: done },
  /** Opens the dialog for a backup file; null when it was closed. */
  'backup.choose': {
    kind: 'query',
    access: 'any',
    input: nothing,
    output: z.strictObject({ token: fileTokenSchema }).nullable(),
  },
  /** Copies the file into a private place, opens and checks it there. Nothing is changed. */
  'backup.inspect': {
    kind: 'command',
    access: 'any',
    input: z.strictObject({ token: fileTokenSchema, secret }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('needs-secret') }),
      z.strictObject({ outcome: z.literal('checked'), summary: backupSummarySchema }),
    ]),
  },
  /** Puts the inspected backup in force, after a safety backup of the present journal. */
  'backup.restore': {
    kind: 'command',
    access: 'any',
    input: z.strictObject({ token: fileTokenSchema, secret }),
    output: z.strictObject({ safetyBackup: z.boolean() }),
  },
  /**
   * Brings days back as the inspected backup holds them, after a safety backup. What stood there is kept as an
   * earlier version. `not-there` for a backup of another journal.
   */
  'backup.takeDays': {
    kind: 'command',
    access: 'unlocked',
    input: z.strictObject({
      token: fileTokenSchema,
      secret,
      days: z.array(civilDateSchema).min(1).max(MOST_SINGLE_DAYS),
    }),
    output: z.strictObject({ taken: count }),
  },
  'backup.undoRestore': { kind: 'command', access: 'unlocked', input: nothing, output: done },
  /** Backups on this computer of this journal that open with a key it had before. */
  'backup.listOldKeys': {
    kind: 'query',
    access: 'unlocked',
    input: nothing,
    output: z.strictObject({ backups: z.array(z.strictObject({ createdAt: moment, bytes: count })) }),
  },
  /** Deletes those backups, once there is one under the present key. */
  'backup.removeOldKeys': {
    kind: 'command',
    access: 'unlocked',
    input: nothing,
    output: z.strictObject({ removed: count }),
  },
} as const
