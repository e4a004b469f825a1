import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../appError.ts'
import { type RootKey, rootKeyFrom, zero } from '../crypto/rootKey.ts'
import { JOURNAL_FILE } from '../files/generationFolder.ts'
import type { Generations } from '../files/generations.ts'
import { readKeyFileBytes, writeKeyFile } from '../files/keyFiles.ts'
import type { Snapshots } from '../files/snapshots.ts'
import type { Clock } from './clock.ts'
import type { JournalVault } from './journalVault.ts'
import type { Emit } from './ports.ts'
import type { SalvageVault } from './salvageVault.ts'
import type { SessionService } from './sessionService.ts'

export interface SalvageService {
  /**
   * Goes on with what could be read of a damaged journal: the open copy comes into force. The damaged journal is
   * kept for 30 days, and this can be undone like a restore.
   * @throws {AppError} `nothing-to-undo` when no such copy is open; `key-file-missing` where the key file is lost
   *   too; `journal-in-use`, `disk-full`, `no-permission`.
   */
  keep(): Promise<void>
}

export interface SalvageServiceParts {
  readonly session: SessionService
  readonly vault: JournalVault
  readonly salvage: SalvageVault
  readonly generations: Generations
  readonly snapshots: Snapshots
  readonly clock: Clock
  readonly emit: Emit
}

export function createSalvageService(parts: SalvageServiceParts): SalvageService {
  const { session, vault, salvage, generations, snapshots, clock } = parts

  const putInForce = async (file: string, root: RootKey): Promise<void> => {
    const keyFile = await readKeyFileBytes(await vault.folder())
    const { id, folder } = await generations.begin()
    try {
      await snapshots.take(file, join(folder, JOURNAL_FILE), root)
      await writeKeyFile(folder, keyFile)
      await generations.switchTo(id, clock.now())
    } catch (error) {
      if ((await generations.current())?.id !== id) await rm(folder, { recursive: true, force: true })
      throw error
    }
  }

  return {
    keep: async () => {
      const file = salvage.file()
      if (file === null) throw new AppError('nothing-to-undo')
      const root = rootKeyFrom(session.own().root)
      parts.emit('progress', { task: 'restore', done: 0, total: null })
      try {
        await vault.underLock(async () => {
          await putInForce(file, root)
          await session.closeForSwitch()
          await session.reopenWith(root)
        })
      } finally {
        zero(root)
        await session.tell()
      }
    },
  }
}
