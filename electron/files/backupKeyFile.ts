import { type KeyFile, parseKeyFile } from '../crypto/keyFileFormat.ts'
import { BACKUP_ENTRIES, openBackupZip } from './backupZip.ts'

/**
 * The key file inside a backup, without unpacking the journal.
 * @throws {AppError} `not-a-backup`, `backup-damaged`, `key-file-damaged`, `journal-newer`, `file-gone`.
 */
export async function readBackupKeyFile(file: string): Promise<KeyFile> {
  const zip = await openBackupZip(file)
  try {
    return parseKeyFile(await zip.readSmall(BACKUP_ENTRIES.key))
  } finally {
    zip.close()
  }
}
