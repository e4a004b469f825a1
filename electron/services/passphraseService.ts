import type { Input, Output } from '../../shared/ipc/contract.ts'
import { requireNewPassphrase } from '../crypto/passphrase.ts'
import type { BackupService } from './backupService.ts'
import type { JournalVault } from './journalVault.ts'
import type { SessionService } from './sessionService.ts'

export interface PassphraseService {
  /**
   * Replaces the passphrase of the open journal. Nothing that was written is touched: only the key file is, after
   * a verified backup, and it is read back and opened once before this resolves.
   * @throws {AppError} `wrong-passphrase`, `too-many-tries`, `passphrase-too-short`, `passphrase-too-long`,
   *   `not-in-sample`, `disk-full`, `no-permission`; the old passphrase is then the one that opens.
   */
  change(input: Input<'session.changePassphrase'>): Promise<Output<'session.changePassphrase'>>
}

export interface PassphraseParts {
  readonly session: SessionService
  readonly vault: JournalVault
  readonly backups: BackupService
}

export function createPassphraseService({ session, vault, backups }: PassphraseParts): PassphraseService {
  return {
    change: async ({ passphrase, newPassphrase }) => {
      const opened = session.writable()
      requireNewPassphrase(newPassphrase)
      await session.requirePassphrase(passphrase)
      await backups.make('before-passphrase-change')
      await vault.changePassphrase(opened, newPassphrase)
      return { olderBackups: (await backups.list()).backups.length }
    },
  }
}
