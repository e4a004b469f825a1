import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type BackupName, parseBackupFileName } from '../../shared/backup/backupName.ts'
import { codeOf } from '../fileErrors.ts'
import { namesIn } from './atomicWrite.ts'
import { PARTIAL } from './createBackup.ts'

/** A finished backup, as its name and size tell it. */
export interface ListedBackup extends BackupName {
  readonly name: string
  readonly bytes: number
}

/** The finished backups of a folder, the newest first. Files of others are not seen. */
export async function listBackups(folder: string): Promise<readonly ListedBackup[]> {
  const listed: ListedBackup[] = []
  for (const name of await namesIn(folder)) {
    const parsed = parseBackupFileName(name)
    const bytes = parsed === null ? null : await sizeOf(join(folder, name))
    if (parsed !== null && bytes !== null) listed.push({ name, ...parsed, bytes })
  }
  return listed.sort((a, b) => b.createdAt - a.createdAt || (a.name < b.name ? -1 : 1))
}

/** Removes what a backup that was cut short left in a folder, and nothing else: the folder may be a shared one. */
export async function sweepBackupFolder(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    const isOurs = name.endsWith(PARTIAL) && parseBackupFileName(name.slice(0, -PARTIAL.length)) !== null
    if (isOurs) await rm(join(folder, name), { force: true })
  }
}

/** Null when it is not a file, or was removed meanwhile. */
async function sizeOf(file: string): Promise<number | null> {
  try {
    const found = await stat(file)
    return found.isFile() ? found.size : null
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
