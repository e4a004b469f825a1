import { z } from 'zod'
import { done, nothing } from './entry.ts'

/** Bytes are counted after encoding; this bound only keeps a message small. */
const LONGEST_PASSPHRASE = 1024
const LONGEST_RECOVERY_KEY = 200

const passphrase = z.string().max(LONGEST_PASSPHRASE)
const recoveryKey = z.string().max(LONGEST_RECOVERY_KEY)

/** What the page may know about the journal without a key. */
export const sessionStatusSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('absent') }),
  z.strictObject({
    state: z.literal('locked'),
    /** Milliseconds until the next try is taken; 0 = now. */
    waitMs: z.number().int().min(0),
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
  }),
])

export type SessionStatus = z.infer<typeof sessionStatusSchema>

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
