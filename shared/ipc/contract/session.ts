import { z } from 'zod'
import { CARRIERS } from '../../backup/carrier.ts'
import { civilDateSchema } from '../../calendar/schemas.ts'
import { ERROR_CODES } from '../errorCodes.ts'
import { done, nothing } from './entry.ts'

/** Bytes are counted after encoding; this bound only keeps a message small. */
const LONGEST_PASSPHRASE = 1024
const LONGEST_RECOVERY_KEY = 200

const passphrase = z.string().max(LONGEST_PASSPHRASE)
const recoveryKey = z.string().max(LONGEST_RECOVERY_KEY)

/** What stands in the way of opening the journal, as far as it can be told without a key. */
export const journalProblemSchema = z.strictObject({
  code: z.enum(ERROR_CODES),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
})

export type JournalProblem = z.infer<typeof journalProblemSchema>

/** What was read of a damaged journal. */
const salvageSchema = z.strictObject({
  days: z.number().int().min(0),
  /** Days of which something could not be read. */
  lost: z.array(civilDateSchema),
  /** Days of which something was taken from an earlier version. */
  fromEarlier: z.number().int().min(0),
})

/** What the page may know about the journal without a key. */
export const sessionStatusSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('absent') }),
  z.strictObject({
    state: z.literal('locked'),
    /** Milliseconds until the next try is taken; 0 = now. */
    waitMs: z.number().int().min(0),
    problem: journalProblemSchema.nullable(),
    /** Whether the computer's keychain may open it, at the person's wish and not too long after the passphrase. */
    deviceUnlock: z.boolean(),
    /** Journals to choose from when the note about the one in force was lost; above 1 the newest was taken. */
    journalsFound: z.number().int().min(1),
  }),
  z.strictObject({
    state: z.literal('unlocked'),
    journal: z.enum(['own', 'sample']),
    /** Whether the recovery key was typed back, or the person chose to go without. */
    recoveryKeySettled: z.boolean(),
    /** Whether a restore of this session or before can still be undone. */
    restoreCanBeUndone: z.boolean(),
    /** Saves that the journal held once and holds no more (a damaged log, an old copy put back); 0 = all there. */
    missingSaves: z.number().int().min(0),
    /** Above 1: the note about which journal is in force was lost, and this is the newest of so many. */
    journalsFound: z.number().int().min(1),
    /** Grows whenever another content stands behind the same screens. */
    content: z.number().int(),
    /** Nothing can be written: `salvage` says what could be read of a damaged journal. */
    readOnly: z.boolean(),
    salvage: salvageSchema.nullable(),
    /** The disk was full, and the last room kept for that was given up. */
    diskFull: z.boolean(),
    /** Why the backup that was due could not be made; another try comes by itself. Null = all is well. */
    backupFailure: journalProblemSchema.nullable(),
    /** What carries the journal's folder to other places while it is written; null = nothing known. */
    carrier: z.enum(CARRIERS).nullable(),
  }),
])

export type SessionStatus = z.infer<typeof sessionStatusSchema>

const deviceUnlockState = z.strictObject({
  /** Whether there is a keychain here that protects what it keeps. */
  available: z.boolean(),
  enabled: z.boolean(),
})

/** One group of the recovery key, counted from 0, as the person typed it. */
const typedGroup = z.strictObject({ index: z.number().int().min(0).max(13), text: z.string().max(12) })

export const sessionChannels = {
  'session.status': { kind: 'query', access: 'any', input: nothing, output: sessionStatusSchema },
  /** Makes the journal and opens it; the recovery key is shown once. */
  'session.create': {
    kind: 'command',
    access: 'any',
    input: z.strictObject({ passphrase }),
    output: z.strictObject({ recoveryKey: z.string() }),
  },
  /** Checks typed groups of the recovery key, or records that the person goes without (`declined`). */
  'session.confirmRecoveryKey': {
    kind: 'command',
    access: 'unlocked',
    input: z.discriminatedUnion('choice', [
      z.strictObject({ choice: z.literal('typed'), groups: z.array(typedGroup).min(1).max(14) }),
      z.strictObject({ choice: z.literal('declined') }),
    ]),
    output: z.strictObject({ wrongGroups: z.array(z.number().int()) }),
  },
  /** Shows the recovery key again to someone who knows the passphrase. */
  'session.revealRecoveryKey': {
    kind: 'command',
    access: 'unlocked',
    input: z.strictObject({ passphrase }),
    output: z.strictObject({ recoveryKey: z.string() }),
  },
  /** Goes on without the saves that `missingSaves` told of. */
  'session.acceptMissingSaves': {
    kind: 'command',
    access: 'unlocked',
    input: nothing,
    output: sessionStatusSchema,
  },
  'session.unlock': {
    kind: 'command',
    access: 'any',
    input: z.strictObject({ passphrase }),
    output: sessionStatusSchema,
  },
  /** Opens with the computer's keychain; `device-unlock-failed` sends the person to the passphrase. */
  'session.unlockWithDevice': { kind: 'command', access: 'any', input: nothing, output: sessionStatusSchema },
  'session.deviceUnlock': { kind: 'query', access: 'unlocked', input: nothing, output: deviceUnlockState },
  /**
   * Switching it on takes the passphrase: otherwise whoever finds the journal open could. A query, so that saves
   * go on while the keychain asks its own question.
   */
  'session.setDeviceUnlock': {
    kind: 'query',
    access: 'unlocked',
    input: z.discriminatedUnion('enabled', [
      z.strictObject({ enabled: z.literal(true), passphrase }),
      z.strictObject({ enabled: z.literal(false) }),
    ]),
    output: deviceUnlockState,
  },
  /** Opens what can be read of a damaged journal, for reading only. Nothing of it is changed. */
  'session.openSoundPart': {
    kind: 'command',
    access: 'any',
    input: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('passphrase'), passphrase }),
      z.strictObject({ type: z.literal('recoveryKey'), recoveryKey }),
    ]),
    output: sessionStatusSchema,
  },
  /** Goes on with that part as the journal; the damaged one is kept, as after a restore. */
  'session.keepSoundPart': { kind: 'command', access: 'unlocked', input: nothing, output: done },
  /** The newest of several journals is the right one: notes it as the one in force. */
  'session.acceptFoundJournal': {
    kind: 'command',
    access: 'unlocked',
    input: nothing,
    output: sessionStatusSchema,
  },
  /** Opens with the recovery key and sets a new passphrase. */
  'session.recover': {
    kind: 'command',
    access: 'any',
    input: z.strictObject({ recoveryKey, newPassphrase: passphrase }),
    output: sessionStatusSchema,
  },
  /**
   * Replaces the passphrase, after a backup. `olderBackups` counts the backups on this computer that still open
   * with the one before.
   */
  'session.changePassphrase': {
    kind: 'command',
    access: 'unlocked',
    input: z.strictObject({ passphrase, newPassphrase: passphrase }),
    output: z.strictObject({ olderBackups: z.number().int().min(0) }),
  },
  /** Puts the open journal's own recovery key, as it is on screen, on the clipboard for a minute. */
  'session.copyRecoveryKey': {
    kind: 'command',
    access: 'unlocked',
    input: z.strictObject({ recoveryKey }),
    output: done,
  },
  /**
   * Encrypts the journal with a new key, for when the old one may be in other hands. The recovery key is another
   * one then, and has to be confirmed anew. `freshBackup`: whether a backup under the new key was made.
   */
  'session.renewKeys': {
    kind: 'command',
    access: 'unlocked',
    input: z.strictObject({ passphrase }),
    output: z.strictObject({ recoveryKey: z.string(), freshBackup: z.boolean() }),
  },
  'session.lock': { kind: 'command', access: 'any', input: nothing, output: sessionStatusSchema },
  /** Opens a fresh sample journal, apart from the person's own. */
  'session.openSample': { kind: 'command', access: 'any', input: nothing, output: sessionStatusSchema },
  /** The page's answer to the `session.flush` event; `saved` = everything that was typed is on disk. */
  'session.flushed': {
    kind: 'query',
    access: 'any',
    input: z.strictObject({ saved: z.boolean() }),
    output: done,
  },
} as const
