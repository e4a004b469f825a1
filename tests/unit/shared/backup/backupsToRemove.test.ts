import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BACKUP_REASONS, type BackupReason, backupFileName } from '../../../../shared/backup/backupName.ts'
import {
  ALWAYS_KEPT,
  backupsToRemove,
  KEEP_EVENT_MS,
  type StoredBackup,
} from '../../../../shared/backup/backupsToRemove.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
/** A Tuesday. */
const NOW = Date.UTC(2026, 10, 24, 21, 30)

function backup(createdAt: number, reason: BackupReason = 'daily', verified = true): StoredBackup {
  return { name: backupFileName({ createdAt, reason }), createdAt, reason, verified }
}

/** What is left, as dates, the newest first. */
function datesKept(backups: readonly StoredBackup[], now = NOW): readonly string[] {
  const removed = new Set(backupsToRemove(backups, now))
  return backups
    .filter((stored) => !removed.has(stored))
    .map(({ createdAt }) => new Date(createdAt).toISOString().slice(0, 10))
    .sort()
    .reverse()
}

const anyBackup = fc
  .record({
    ageMs: fc.integer({ min: -30 * DAY, max: 8 * 366 * DAY }),
    reason: fc.constantFrom(...BACKUP_REASONS),
    verified: fc.boolean(),
  })
  .map(({ ageMs, reason, verified }) => backup(NOW - ageMs, reason, verified))
const anyFolder = fc.uniqueArray(anyBackup, { maxLength: 80, selector: ({ createdAt }) => createdAt })

describe('backups of each evening for three years', () => {
  it('leave 7 days, 4 weeks, 12 months and every year, whether pruned once or each evening', () => {
    const evenings = Array.from({ length: 3 * 365 }, (_, age) => backup(NOW - age * DAY))
    const expected = [
      // The last seven days,
      ...['2026-11-24', '2026-11-23', '2026-11-22', '2026-11-21', '2026-11-20', '2026-11-19', '2026-11-18'],
      // the last evening of the weeks before (this week's is today's, 22 November ended the last one),
      ...['2026-11-15', '2026-11-08'],
      // the last evening of the eleven months before this one (of which that of December also stands for 2025),
      ...['2026-10-31', '2026-09-30', '2026-08-31', '2026-07-31', '2026-06-30', '2026-05-31'],
      ...['2026-04-30', '2026-03-31', '2026-02-28', '2026-01-31', '2025-12-31'],
      // and the last evening of each year before.
      ...['2024-12-31', '2023-12-31'],
    ]
    expect(datesKept(evenings)).toEqual(expected)
    let folder: readonly StoredBackup[] = []
    for (const evening of [...evenings].reverse()) {
      const removed = new Set(backupsToRemove([...folder, evening], evening.createdAt))
      folder = [...folder, evening].filter((stored) => !removed.has(stored))
    }
    expect(datesKept(folder)).toEqual(expected)
  })

  it('count days that have a backup, so that a holiday removes nothing', () => {
    const before = Array.from({ length: 7 }, (_, age) => backup(NOW - (60 + age) * DAY))
    expect(backupsToRemove(before, NOW)).toEqual([])
  })

  it('are kept as the newest of their day, beside the three that are never removed', () => {
    const day = [4, 3, 2, 1].map((hours) => backup(NOW - hours * HOUR, 'quit'))
    const days = Array.from({ length: 4 }, (_, age) => backup(NOW - (1 + age) * DAY))
    expect(backupsToRemove([...day, ...days], NOW)).toEqual([day[0]])
  })
})

describe('other backups', () => {
  it('made by hand or before a big change are kept for 90 days', () => {
    const dailies = Array.from({ length: 100 }, (_, age) => backup(NOW - age * DAY - HOUR))
    for (const reason of BACKUP_REASONS.filter((known) => known !== 'daily' && known !== 'quit')) {
      const fresh = backup(NOW - KEEP_EVENT_MS, reason)
      const stale = backup(NOW - KEEP_EVENT_MS - 1000, reason)
      const removed = backupsToRemove([...dailies, fresh, stale], NOW)
      expect(removed).not.toContain(fresh)
      expect(removed).toContain(stale)
    }
  })

  it('that are damaged take nobody’s place, and go after 90 days', () => {
    const damaged = Array.from({ length: 7 }, (_, age) => backup(NOW - age * DAY, 'daily', false))
    const sound = Array.from({ length: 7 }, (_, age) => backup(NOW - (10 + age) * DAY))
    expect(backupsToRemove([...damaged, ...sound], NOW)).toEqual([])
    expect(backupsToRemove([backup(NOW - KEEP_EVENT_MS - 1, 'daily', false)], NOW)).toHaveLength(1)
  })

  it('dated in the future are kept and take nobody’s place', () => {
    const future = Array.from({ length: 10 }, (_, ahead) => backup(NOW + (1 + ahead) * DAY))
    const past = Array.from({ length: 7 }, (_, age) => backup(NOW - age * DAY))
    expect(backupsToRemove([...future, ...past], NOW)).toEqual([])
  })
})

describe('the rule, for any folder', () => {
  const newestVerified = (folder: readonly StoredBackup[]) =>
    folder
      .filter(({ verified, createdAt }) => verified && createdAt <= NOW)
      .sort((a, b) => b.createdAt - a.createdAt)

  it('never removes one of the three newest verified backups', () => {
    fc.assert(
      fc.property(anyFolder, (folder) => {
        const removed = backupsToRemove(folder, NOW)
        for (const kept of newestVerified(folder).slice(0, ALWAYS_KEPT)) expect(removed).not.toContain(kept)
      }),
    )
  })

  it('keeps a verified backup of every year that has one', () => {
    const yearsOf = (folder: readonly StoredBackup[]) =>
      new Set(newestVerified(folder).map(({ createdAt }) => new Date(createdAt).getUTCFullYear()))
    fc.assert(
      fc.property(anyFolder, (folder) => {
        const removed = new Set(backupsToRemove(folder, NOW))
        expect(yearsOf(folder.filter((stored) => !removed.has(stored)))).toEqual(yearsOf(folder))
      }),
    )
  })

  it('has nothing more to remove when it was just followed, and does not depend on the order of the files', () => {
    fc.assert(
      fc.property(anyFolder, (folder) => {
        const removed = new Set(backupsToRemove(folder, NOW))
        expect(
          backupsToRemove(
            folder.filter((stored) => !removed.has(stored)),
            NOW,
          ),
        ).toEqual([])
        expect(new Set(backupsToRemove([...folder].reverse(), NOW))).toEqual(removed)
      }),
    )
  })

  it('leaves at most 7 + 4 + 12 and one a year of the plain ones', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 8 * 366 }), { maxLength: 300 }), (ages) => {
        const folder = ages.map((age) => backup(NOW - age * DAY))
        expect(folder.length - backupsToRemove(folder, NOW).length).toBeLessThanOrEqual(7 + 4 + 12 + 10)
      }),
    )
  })
})
