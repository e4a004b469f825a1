import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupSummary } from '../../shared/ipc/contract/backup.ts'
import type { Input, Output } from '../../shared/ipc/contract.ts'
import { AppError } from '../appError.ts'
import type { PassphraseKdf } from '../crypto/argon2id.ts'
import { deriveSubkey, type RootKey, rootKeyFrom, zero } from '../crypto/rootKey.ts'
import { type Journal, journalOver } from '../db/journal.ts'
import { migrate } from '../db/migrate.ts'
import { SCHEMA_VERSION } from '../db/migrations/migrations.ts'
import { openJournal } from '../db/openJournal.ts'
import { ensurePrivateFolder } from '../files/atomicWrite.ts'
import type { Generations } from '../files/generations.ts'
import { readKeyFile } from '../files/keyFiles.ts'
import type { Snapshots } from '../files/snapshots.ts'
import {
  type BackupSecret,
  moveIntoGeneration,
  openBackup,
  type StagedBackup,
  stageBackup,
} from '../files/stagedBackup.ts'
import type { BackupService } from './backupService.ts'
import type { Clock } from './clock.ts'
import type { FileTokens } from './fileTokens.ts'
import type { JournalVault } from './journalVault.ts'
import type { Dialogs, Emit } from './ports.ts'
import type { SessionService } from './sessionService.ts'
import { singleDays, takeDays } from './singleDays.ts'

export interface RestoreService {
  choose(): Promise<Output<'backup.choose'>>
  inspect(input: Input<'backup.inspect'>): Promise<Output<'backup.inspect'>>
  restore(input: Input<'backup.restore'>): Promise<Output<'backup.restore'>>
  /** @throws {AppError} `not-there` for a backup of another journal; `read-only`, `not-in-sample`. */
  takeDays(input: Input<'backup.takeDays'>): Promise<Output<'backup.takeDays'>>
  /** Puts the journal before the restore in force again; it opens by itself if the key is the same. */
  undo(): Promise<void>
  /** Empties the working space. */
  sweep(): Promise<void>
}

export interface RestoreParts {
  readonly places: { readonly staging: string }
  readonly clock: Clock
  readonly dialogs: Dialogs
  readonly tokens: FileTokens
  readonly session: SessionService
  readonly vault: JournalVault
  readonly generations: Generations
  readonly backups: BackupService
  readonly snapshots: Snapshots
  readonly kdf: PassphraseKdf
  readonly emit: Emit
  readonly nativeBinding: string | undefined
}

/** A backup unpacked in a private place, opened with its key and found whole. */
interface Opened {
  readonly staged: StagedBackup
  readonly root: RootKey
}

export function createRestoreService(parts: RestoreParts): RestoreService {
  const { places, tokens, session, generations, clock } = parts

  /** Runs work on the checked copy of a backup and clears the copy and its key away afterwards. */
  const withBackup = async <T>(
    { token, secret }: Input<'backup.inspect'>,
    work: (opened: Opened) => Promise<T>,
  ): Promise<T> => {
    await ensurePrivateFolder(places.staging)
    const folder = join(places.staging, `restore-${randomUUID()}`)
    try {
      const staged = await stageBackup(tokens.pathOf(token), folder)
      const { root } = await openBackup(staged, secret ?? keyAtHand(session), parts)
      try {
        return await work({ staged, root })
      } finally {
        zero(root)
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  /** Swaps the journal in force, and opens the one before again if that fails. */
  const swap = async (root: RootKey, change: () => Promise<void>): Promise<void> => {
    const present = session.kind() === 'own' ? rootKeyFrom(session.own().root) : null
    try {
      await parts.vault.underLock(async () => {
        await session.closeForSwitch()
        await change()
        await session.reopenWith(root)
      })
    } catch (error) {
      if (!session.isUnlocked() && present !== null) await session.reopenWith(present)
      throw error
    } finally {
      await session.tell()
      if (present !== null) zero(present)
    }
  }

  return {
    choose: async () => {
      const file = await parts.dialogs.chooseBackup()
      return file === null ? null : { token: tokens.remember([file]) }
    },
    inspect: async (input) => {
      try {
        const summary = await withBackup(input, (opened) => summarise(opened, parts))
        return { outcome: 'checked', summary }
      } catch (error) {
        const isForeign = error instanceof AppError && error.code === 'wrong-recovery-key'
        if (input.secret === undefined && isForeign) return { outcome: 'needs-secret' }
        throw error
      }
    },
    restore: async (input) => {
      if (session.kind() === 'sample') throw new AppError('not-in-sample')
      return withBackup(input, async ({ staged, root }) => {
        const safetyBackup = session.kind() === 'own' && !session.isReadOnly()
        if (safetyBackup) await parts.backups.make('before-restore')
        parts.emit('progress', { task: 'restore', done: 0, total: null })
        withJournal(staged.journalFile, root, parts, () => undefined)
        await swap(root, async () => {
          const { id, folder } = await generations.begin()
          await moveIntoGeneration(staged, folder)
          await generations.switchTo(id, clock.now())
        })
        return { safetyBackup }
      })
    },
    takeDays: async ({ days, ...chosen }) => {
      const { journal: present } = session.writable()
      return withBackup(chosen, async ({ staged, root }) => {
        if (!(await isOfPresent(staged, parts.vault))) throw new AppError('not-there')
        await parts.backups.make('before-restore')
        const work = (backup: Journal) => takeDays(backup, present, days, clock.now())
        return { taken: withJournal(staged.journalFile, root, parts, work) }
      })
    },
    undo: async () => {
      const root = rootKeyFrom(session.own().root)
      try {
        await parts.vault.underLock(async () => {
          await session.closeForSwitch()
          await generations.undoSwitch(clock.now())
          // A journal under another key stays locked, and the page asks for its passphrase.
          await session.reopenWith(root).catch(() => undefined)
        })
      } finally {
        zero(root)
        await session.tell()
      }
    },
    sweep: () => rm(places.staging, { recursive: true, force: true }),
  }
}

/** The open journal's key; without one, a secret that fits nothing, so that the person is asked. */
function keyAtHand(session: SessionService): BackupSecret {
  if (session.kind() === 'own') return { type: 'root', root: session.own().root }
  return { type: 'recoveryKey', recoveryKey: '' }
}

/** Opens a checked copy, brings it to the present schema, and closes it. */
function withJournal<T>(
  file: string,
  root: RootKey,
  { nativeBinding }: Pick<RestoreParts, 'nativeBinding'>,
  work: (journal: Journal) => T,
): T {
  const key = deriveSubkey(root, 'db/v1')
  try {
    const addon = nativeBinding === undefined ? {} : { nativeBinding }
    const database = openJournal(file, key, { supportedVersion: SCHEMA_VERSION, ...addon })
    try {
      migrate(database)
      return work(journalOver(database))
    } finally {
      database.close()
    }
  } finally {
    zero(key)
  }
}

async function summarise({ staged, root }: Opened, parts: RestoreParts): Promise<BackupSummary> {
  const { session } = parts
  const sameJournal = await isOfPresent(staged, parts.vault)
  const comparable = sameJournal && session.kind() === 'own' && !session.isReadOnly()
  const stored = withJournal(staged.journalFile, root, parts, (backup) => ({
    moments: backup.days.savedMoments(),
    span: backup.days.span(),
    singleDays: comparable ? singleDays(backup, session.journal()) : null,
  }))
  const present = session.kind() === 'own' ? session.journal().days.savedMoments() : null
  const newer = [...(present ?? [])].filter(
    ([day, savedAt]) => savedAt > (stored.moments.get(day) ?? Number.NEGATIVE_INFINITY),
  )
  return {
    createdAt: staged.manifest.createdAt,
    days: stored.moments.size,
    firstDay: stored.span?.first ?? null,
    lastDay: stored.span?.last ?? null,
    sameJournal,
    daysNotInBackup: present === null ? null : newer.length,
    singleDays: stored.singleDays,
  }
}

/** Whether it is a backup of the present journal. That one's id is in its key file, readable without a key. */
async function isOfPresent({ manifest }: StagedBackup, vault: JournalVault): Promise<boolean> {
  try {
    return (await readKeyFile(await vault.folder())).journalId === manifest.journalId
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}
