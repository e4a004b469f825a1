import { describe, expect, test } from 'vitest'
import { type BackupNeed, isBackupDue } from '../../../../shared/backup/backupDue.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** 24 November 2026, 21:43 in Berlin. */
const NOW = Date.UTC(2026, 10, 24, 20, 43)

const QUIET: BackupNeed = {
  now: NOW,
  zone: 'Europe/Berlin',
  newestAt: NOW - HOUR,
  openedAt: NOW - HOUR,
  justOpened: false,
  changed: true,
  failedAt: null,
}
const isDue = (need: Partial<BackupNeed>): boolean => isBackupDue({ ...QUIET, ...need })

describe('a backup is due', () => {
  test('at the first opening of a day, by the clock on the wall and not by 24 hours', () => {
    const justOpened = { justOpened: true, changed: false, openedAt: NOW }
    expect(isDue({ ...justOpened, newestAt: NOW - 22 * HOUR })).toBe(true)
    expect(isDue({ ...justOpened, newestAt: NOW - 21 * HOUR })).toBe(false)
    expect(isDue({ ...justOpened, newestAt: null })).toBe(true)
    // 23:30 and 00:30 in Berlin are one day in UTC, and two for whoever lives there.
    const midnight = Date.UTC(2026, 10, 24, 23, 0)
    expect(isDue({ ...justOpened, now: midnight + 30 * MINUTE, newestAt: midnight - 30 * MINUTE })).toBe(true)
  })

  test('after four hours of use if something was changed', () => {
    const long = { openedAt: NOW - 4 * HOUR, newestAt: NOW - 5 * HOUR }
    expect(isDue(long)).toBe(true)
    expect(isDue({ ...long, changed: false })).toBe(false)
    expect(isDue({ ...long, openedAt: NOW - 4 * HOUR + 1 })).toBe(false)
    expect(isDue({ ...long, newestAt: NOW - 4 * HOUR + 1 })).toBe(false)
    expect(isDue({ ...long, newestAt: null })).toBe(true)
  })

  test('on another day if something was changed', () => {
    const midnight = Date.UTC(2026, 10, 24, 23, 0)
    const over = { now: midnight, openedAt: midnight - HOUR, newestAt: midnight - HOUR }
    expect(isDue(over)).toBe(true)
    expect(isDue({ ...over, changed: false })).toBe(false)
  })

  test('an hour after a try that failed, whatever else is said', () => {
    const failed = { changed: false, newestAt: NOW - MINUTE }
    expect(isDue({ ...failed, failedAt: NOW - HOUR })).toBe(true)
    expect(isDue({ ...failed, failedAt: NOW - HOUR + 1 })).toBe(false)
    expect(isDue({ failedAt: NOW - 10 * MINUTE, newestAt: null, justOpened: true })).toBe(false)
    // A clock that was set back.
    expect(isDue({ ...failed, failedAt: NOW + 1 })).toBe(true)
  })
})
