import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../appError.ts'
import type { PassphraseKdf } from '../crypto/argon2id.ts'
import { type RootKey, rootKeyFrom, zero } from '../crypto/rootKey.ts'
import { ensurePrivateFolder } from '../files/atomicWrite.ts'
import { listBackups } from '../files/backupFolder.ts'
import type { Snapshots } from '../files/snapshots.ts'
import { openBackup, stageBackup } from '../files/stagedBackup.ts'
import type { Clock } from './clock.ts'

const DAY_MS = 86_400_000

/** Looks at older backups again, in turn: what lies on a disk for a year can rot. */
export interface BackupRecheck {
  /**
   * Opens one backup as a restore would, another one each day, so that all have had their turn after as many days
   * as there are. One under a key from before is held against its own hashes only.
   */
  next(root: RootKey): Promise<void>
  /** Whether a backup was found damaged since the app started. */
  isDamaged(name: string): boolean
}

export interface RecheckParts {
  readonly places: { readonly backups: string; readonly staging: string }
  readonly clock: Clock
  readonly snapshots: Snapshots
  readonly kdf: PassphraseKdf
}

export function createBackupRecheck(parts: RecheckParts): BackupRecheck {
  const { places, clock } = parts
  const damaged = new Set<string>()

  const codeOf = async (name: string, root: RootKey): Promise<string | null> => {
    await ensurePrivateFolder(places.staging)
    const work = await mkdtemp(join(places.staging, 'recheck-'))
    const own = rootKeyFrom(root)
    try {
      const staged = await stageBackup(join(places.backups, name), join(work, 'check'))
      const checked = await openBackup(staged, { type: 'root', root: own }, parts)
      zero(checked.root)
      return null
    } catch (error) {
      if (error instanceof AppError) return error.code
      throw error
    } finally {
      zero(own)
      await rm(work, { recursive: true, force: true })
    }
  }

  return {
    next: async (root) => {
      const backups = await listBackups(places.backups)
      const chosen = backups[Math.floor(clock.now() / DAY_MS) % Math.max(1, backups.length)]
      if (chosen === undefined) return
      const code = await codeOf(chosen.name, root)
      if (code === 'backup-damaged' || code === 'not-a-backup') damaged.add(chosen.name)
      else if (code === null) damaged.delete(chosen.name)
    },
    isDamaged: (name) => damaged.has(name),
  }
}
