import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BACKUP_REASONS, backupFileName, parseBackupFileName } from '../../../../shared/backup/backupName.ts'

describe('the name of a backup', () => {
  it('is its moment in UTC and its reason', () => {
    const createdAt = Date.UTC(2026, 10, 24, 2, 6, 42)
    expect(backupFileName({ createdAt, reason: 'manual' })).toBe('journal-2026-11-24T02-06-42Z-manual.zip')
    expect(parseBackupFileName('journal-2026-11-24T02-06-42Z-before-import.zip')).toEqual({
      createdAt,
      reason: 'before-import',
    })
  })

  it('drops what is less than a second', () => {
    const createdAt = Date.UTC(2026, 10, 24, 2, 6, 42, 999)
    expect(backupFileName({ createdAt, reason: 'daily' })).toBe('journal-2026-11-24T02-06-42Z-daily.zip')
  })

  it('reads back as what it was made from, for every second of these centuries', () => {
    const second = fc.integer({ min: 0, max: Date.UTC(2200, 0, 1) / 1000 }).map((seconds) => seconds * 1000)
    fc.assert(
      fc.property(second, fc.constantFrom(...BACKUP_REASONS), (createdAt, reason) => {
        expect(parseBackupFileName(backupFileName({ createdAt, reason }))).toEqual({ createdAt, reason })
      }),
    )
  })

  it('is nobody else’s: other files, impossible dates and unknown reasons are not backups', () => {
    const others = [
      'journal.db',
      'journal-2026-11-24T02-06-42Z-manual.zip.partial',
      'journal-2026-11-24T02-06-42Z-manual (1).zip',
      'Journal-2026-11-24T02-06-42Z-manual.zip',
      'journal-2026-02-30T02-06-42Z-manual.zip',
      'journal-2026-13-01T02-06-42Z-manual.zip',
      'journal-2026-11-24T24-06-42Z-manual.zip',
      'journal-0001-11-24T02-06-42Z-manual.zip',
      'journal-2026-11-24T02-06-42Z-whim.zip',
      '../journal-2026-11-24T02-06-42Z-manual.zip',
    ]
    for (const name of others) expect(parseBackupFileName(name)).toBeNull()
    fc.assert(fc.property(fc.string(), (name) => parseBackupFileName(name) === null))
  })
})
