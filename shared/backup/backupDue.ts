import { utcToLocal } from '../calendar/zone.ts'

const HOUR_MS = 3_600_000

/** While something was changed, a backup is made after so many milliseconds of use. */
export const BACKUP_EVERY_MS = 4 * HOUR_MS
/** After a backup that failed, the next try comes so many milliseconds later. */
export const RETRY_MS = HOUR_MS

/** What decides whether a backup is due. Moments are UTC milliseconds. */
export interface BackupNeed {
  readonly now: number
  readonly zone: string
  /** The newest backup there is; null = none. */
  readonly newestAt: number | null
  /** Since when the journal is open. */
  readonly openedAt: number
  /** Whether this is the look that is taken when the journal was just opened. */
  readonly justOpened: boolean
  /** Whether anything was saved since the newest backup of this opening, or since the opening. */
  readonly changed: boolean
  /** The last try, where it failed; null = it did not, or there was none. */
  readonly failedAt: number | null
}

/**
 * Whether a backup is to be made now: at the first opening of a day, on another day and after four hours of use if
 * something changed, and an hour after a try that failed.
 */
export function isBackupDue(need: BackupNeed): boolean {
  const { now, newestAt, openedAt, changed, failedAt } = need
  // A clock that was set back must not put the next try off for ever.
  if (failedAt !== null) return now - failedAt >= RETRY_MS || now < failedAt
  const isAnotherDay = newestAt === null || dayOf(newestAt, need) !== dayOf(now, need)
  if (need.justOpened) return isAnotherDay
  if (!changed) return false
  return (newestAt !== null && isAnotherDay) || now - Math.max(newestAt ?? 0, openedAt) >= BACKUP_EVERY_MS
}

const dayOf = (moment: number, { zone }: BackupNeed): string => utcToLocal(moment, zone).date
