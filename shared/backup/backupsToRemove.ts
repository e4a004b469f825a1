import type { BackupReason } from './backupName.ts'

/** A finished backup in the backup folder. */
export interface StoredBackup {
  readonly name: string
  /** UTC milliseconds. */
  readonly createdAt: number
  readonly reason: BackupReason
  /** Whether it was opened and found whole when it was last looked at. */
  readonly verified: boolean
}

const DAY_MS = 24 * 60 * 60 * 1000

/** How long what was made by hand or before a big change is kept, and what is damaged: 90 days, in milliseconds. */
export const KEEP_EVENT_MS = 90 * DAY_MS
/** So many of the newest verified backups are never removed. */
export const ALWAYS_KEPT = 3

/** One line of the grandfather-father-son rule: the newest backup of each of so many latest periods is kept. */
interface Period {
  readonly count: number
  readonly periodOf: (moment: Date) => number
}

/** Periods are counted in UTC, as the file names are, so that the rule can be followed by reading the folder. */
const PERIODS: readonly Period[] = [
  { count: 7, periodOf: epochDay },
  // 1 January 1970 was a Thursday; weeks begin on Monday.
  { count: 4, periodOf: (moment) => Math.floor((epochDay(moment) + 3) / 7) },
  { count: 12, periodOf: (moment) => moment.getUTCFullYear() * 12 + moment.getUTCMonth() },
  { count: Number.POSITIVE_INFINITY, periodOf: (moment) => moment.getUTCFullYear() },
]

/**
 * Which backups may go. Kept are: the newest of each of the last 7 days, 4 weeks and 12 months that have one,
 * and of every year; for 90 days what was made by hand or before a big change, and what was found damaged
 * (something may be saved from it); always the 3 newest verified ones; and what is dated in the future, since
 * then a clock is wrong. Only verified backups fill a place.
 *
 * @param now UTC milliseconds.
 */
export function backupsToRemove(backups: readonly StoredBackup[], now: number): readonly StoredBackup[] {
  const standing = backups
    .filter(({ verified, createdAt }) => verified && createdAt <= now)
    .sort((a, b) => b.createdAt - a.createdAt)
  const kept = new Set<StoredBackup>(standing.slice(0, ALWAYS_KEPT))
  for (const period of PERIODS) for (const backup of newestOfEach(standing, period)) kept.add(backup)
  return backups.filter((backup) => {
    const ageMs = now - backup.createdAt
    const isEvent = !backup.verified || !(backup.reason === 'daily' || backup.reason === 'quit')
    return !(kept.has(backup) || ageMs < 0 || (isEvent && ageMs <= KEEP_EVENT_MS))
  })
}

/** @param newestFirst sorted by date, the newest first. */
function newestOfEach(
  newestFirst: readonly StoredBackup[],
  { count, periodOf }: Period,
): readonly StoredBackup[] {
  const newest = new Map<number, StoredBackup>()
  for (const backup of newestFirst) {
    const period = periodOf(new Date(backup.createdAt))
    if (!newest.has(period)) newest.set(period, backup)
  }
  return [...newest.values()].slice(0, count)
}

function epochDay(moment: Date): number {
  return Math.floor(moment.getTime() / DAY_MS)
}
