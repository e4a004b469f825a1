import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../appError.ts'
import { isSealedBy, type KeyFile } from '../crypto/keyFileFormat.ts'
import { type ListedBackup, listBackups } from '../files/backupFolder.ts'
import { readBackupKeyFile } from '../files/backupKeyFile.ts'
import type { OpenSession } from './sessionService.ts'

/** The backups of a journal in a folder by the key that opens them. */
export interface BackupsByKey {
  /** Those that the journal's present key opens. */
  readonly present: readonly ListedBackup[]
  /** Those of the same journal that a key it had before opens. */
  readonly old: readonly ListedBackup[]
}

/** Sorts the backups of a folder. Those of another journal, and those that cannot be read, are in neither list. */
export async function backupsByKey(folder: string, { journal, root }: OpenSession): Promise<BackupsByKey> {
  const { journalId } = journal.meta.read()
  const present: ListedBackup[] = []
  const old: ListedBackup[] = []
  for (const backup of await listBackups(folder)) {
    const keyFile = await keyFileOrNull(join(folder, backup.name))
    if (keyFile?.journalId !== journalId) continue
    if (isSealedBy(keyFile, root)) present.push(backup)
    else old.push(backup)
  }
  return { present, old }
}

export async function removeBackups(folder: string, backups: readonly ListedBackup[]): Promise<void> {
  for (const { name } of backups) await rm(join(folder, name), { force: true })
}

async function keyFileOrNull(file: string): Promise<KeyFile | null> {
  try {
    return await readBackupKeyFile(file)
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}
