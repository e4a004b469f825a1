import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Output } from '../../shared/ipc/contract.ts'
import { AppError } from '../appError.ts'
import { isSealedBy } from '../crypto/keyFileFormat.ts'
import { formatRecoveryKey } from '../crypto/recoveryKey.ts'
import { generateRootKey, type RootKey, rootKeyFrom, zero } from '../crypto/rootKey.ts'
import { JOURNAL_FILE } from '../files/generationFolder.ts'
import type { Generations } from '../files/generations.ts'
import { readKeyFile } from '../files/keyFiles.ts'
import type { Snapshots } from '../files/snapshots.ts'
import type { BackupService } from './backupService.ts'
import type { Clock } from './clock.ts'
import type { JournalVault, OpenedVault } from './journalVault.ts'
import { backupsByKey, removeBackups } from './oldKeyBackups.ts'
import type { Emit } from './ports.ts'
import type { SessionService } from './sessionService.ts'
import type { VaultKeys } from './vaultKeys.ts'

/** Parts of a renewal that the page can count. */
const STEPS = 5

export interface RenewalService {
  /**
   * Gives the open journal a new key and with it a new recovery key. The journal is copied under the new key into
   * a folder of its own and checked row by row; writing the pointer is the one step that puts it in force. A crash
   * leaves the old journal with the old key before that step, and the new one with the new key after it. What the
   * old key opens here is deleted right after, except for backups, which the person is asked about.
   * @throws {AppError} `wrong-passphrase`, `too-many-tries`, `not-in-sample`, `journal-damaged`, `disk-full`,
   *   `no-permission`; nothing has changed then.
   */
  renew(passphrase: string): Promise<Output<'session.renewKeys'>>
  listOldKeys(): Promise<Output<'backup.listOldKeys'>>
  removeOldKeys(): Promise<Output<'backup.removeOldKeys'>>
}

export interface RenewalParts {
  readonly places: { readonly backups: string }
  readonly clock: Clock
  readonly session: SessionService
  readonly vault: JournalVault
  readonly keys: VaultKeys
  readonly generations: Generations
  readonly snapshots: Snapshots
  readonly backups: BackupService
  readonly emit: Emit
  /** Clears away what else the old key is kept in. */
  readonly onRenewed: () => Promise<void>
}

export function createRenewalService(parts: RenewalParts): RenewalService {
  const { places, clock, session, generations, backups, emit } = parts
  const step = (done: number): void => emit('progress', { task: 'rekey', done, total: STEPS })

  /** Fills a new folder and puts it in force; gone again where that fails. */
  const putInForce = async (roots: Roots, passphrase: string): Promise<void> => {
    const { id, folder } = await generations.begin()
    try {
      await fill(parts, { folder, roots, passphrase, step })
      const replaced = await openedBy(generations, roots.old)
      await session.closeForSwitch()
      await generations.switchToRenewed(id, replaced, clock.now())
    } catch (error) {
      if ((await generations.current())?.id !== id) await rm(folder, { recursive: true, force: true })
      throw error
    }
  }

  const renewWith = async (roots: Roots, passphrase: string): Promise<void> => {
    try {
      await putInForce(roots, passphrase)
      step(4)
      await session.reopenWith(roots.fresh)
      // What cannot be removed now, as a file that a virus scanner holds, goes at the next start.
      await generations.removeReplaced().catch(() => undefined)
    } catch (error) {
      if (!session.isUnlocked()) await session.reopenWith(roots.old)
      throw error
    }
  }

  return {
    renew: async (passphrase) => {
      const { root } = session.writable()
      await session.requirePassphrase(passphrase)
      const roots = { old: rootKeyFrom(root), fresh: generateRootKey() }
      step(0)
      try {
        await parts.onRenewed()
        await parts.vault.underLock(() => renewWith(roots, passphrase))
        // The journal is safe under its new key; a disk too full for a backup is told and not a failure.
        const freshBackup = await backups.make('after-new-key').then(
          () => true,
          () => false,
        )
        step(STEPS)
        return { recoveryKey: formatRecoveryKey(roots.fresh), freshBackup }
      } finally {
        zero(roots.old)
        zero(roots.fresh)
        await session.tell()
      }
    },
    listOldKeys: async () => {
      const { old } = await backupsByKey(places.backups, session.own())
      return { backups: old.map(({ createdAt, bytes }) => ({ createdAt, bytes })) }
    },
    removeOldKeys: async () => {
      const own = session.own()
      if ((await backupsByKey(places.backups, own)).present.length === 0)
        await backups.make('before-deletion')
      const { present, old } = await backupsByKey(places.backups, own)
      if (present.length === 0) throw new AppError('file-gone')
      await removeBackups(places.backups, old)
      return { removed: old.length }
    },
  }
}

interface Roots {
  readonly old: RootKey
  readonly fresh: RootKey
}

interface Filling {
  readonly folder: string
  readonly roots: Roots
  readonly passphrase: string
  readonly step: (done: number) => void
}

/** Copies the open journal under the new key into an empty folder, and makes everything else that belongs to it. */
async function fill(parts: RenewalParts, { folder, roots, passphrase, step }: Filling): Promise<void> {
  const { session, vault, keys, snapshots } = parts
  const { journal } = session.own()
  const file = join(folder, JOURNAL_FILE)
  journal.checkpoint()
  const source = join(await vault.folder(), JOURNAL_FILE)
  await snapshots.takeUnderNewKey(source, file, { root: roots.old, newRoot: roots.fresh })
  step(1)
  const { journalId } = journal.meta.read()
  await keys.writeNew(folder, { journalId, root: roots.fresh, passphrase })
  step(2)
  within(vault.openAt(folder, roots.fresh), ({ journal: renewed, acceptMissing }) => {
    renewed.transaction(() => renewed.meta.unsettleRecoveryKey())
    acceptMissing()
    renewed.checkpoint()
  })
  // Opening reads every page once more, now that nothing will be written to it before it is in force.
  within(vault.openAt(folder, roots.fresh), () => undefined)
  step(3)
}

function within(opened: OpenedVault, work: (opened: OpenedVault) => void): void {
  try {
    work(opened)
  } finally {
    opened.journal.close()
    zero(opened.root)
  }
}

/** The ids of all journals on this computer that a key opens: the one in force, and those kept for undoing. */
async function openedBy(generations: Generations, root: RootKey): Promise<readonly string[]> {
  const current = await generations.current()
  const ids = current === null ? [] : [current.id]
  for (const { id, folder } of await generations.others()) {
    const keyFile = await readKeyFile(folder).catch(() => null)
    if (keyFile !== null && isSealedBy(keyFile, root)) ids.push(id)
  }
  return ids
}
