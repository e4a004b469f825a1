/**
 * Why a backup was made. `daily` at the first unlock of a day, `quit` when the app closes, `manual` by hand; the
 * others before something that changes much at once.
 */
export const BACKUP_REASONS = [
  'daily',
  'quit',
  'manual',
  'before-migration',
  'before-import',
  'before-restore',
  'before-deletion',
  'before-passphrase-change',
  'after-new-key',
] as const

export type BackupReason = (typeof BACKUP_REASONS)[number]

export interface BackupName {
  /** UTC milliseconds, a whole second. */
  readonly createdAt: number
  readonly reason: BackupReason
}

const NAME = /^journal-(\d{4})-(\d{2})-(\d{2})T(\d{2})-(\d{2})-(\d{2})Z-([a-z-]+)\.zip$/

/**
 * The file name of a backup: its moment in UTC to the second, with hyphens because Windows allows no colons.
 * @example backupFileName({ createdAt: Date.UTC(2026, 10, 24, 2, 6, 42), reason: 'manual' })
 *   // 'journal-2026-11-24T02-06-42Z-manual.zip'
 */
export function backupFileName({ createdAt, reason }: BackupName): string {
  const moment = new Date(createdAt).toISOString().slice(0, 19).replaceAll(':', '-')
  return `journal-${moment}Z-${reason}.zip`
}

/** What a file name says, or null when it is not the name of a backup of ours, to the letter. */
export function parseBackupFileName(name: string): BackupName | null {
  const parts = NAME.exec(name)
  if (parts === null) return null
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number)
  const reason = BACKUP_REASONS.find((known) => known === parts[7])
  if (reason === undefined || year < 1970) return null
  const parsed = { createdAt: Date.UTC(year, month - 1, day, hour, minute, second), reason }
  return backupFileName(parsed) === name ? parsed : null
}
