import { describe, expect, it } from 'vitest'
import { reasonWords } from '../../../../renderer/backup/reasonWords.ts'
import { contentWords, lossWords } from '../../../../renderer/backup/summaryWords.ts'
import { civilDateSchema } from '../../../../shared/calendar/schemas.ts'
import type { BackupSummary } from '../../../../shared/ipc/contract/backup.ts'

const summary = (differs: Partial<BackupSummary> = {}): BackupSummary => ({
  createdAt: Date.UTC(2026, 10, 24, 20, 43),
  days: 540,
  firstDay: civilDateSchema.parse('2025-06-03'),
  lastDay: civilDateSchema.parse('2026-11-24'),
  sameJournal: true,
  daysNotInBackup: 0,
  singleDays: null,
  ...differs,
})

describe('what a backup holds, in sentences', () => {
  it('says when it was made, how many days it holds, and from when to when', () => {
    expect(contentWords(summary(), 'UTC')).toBe(
      'It was made on 24 November 2026, 20:43. It holds 540 days, from 3 June 2025 to 24 November 2026.',
    )
  })

  it('says so when it holds no days', () => {
    expect(contentWords(summary({ days: 0, firstDay: null, lastDay: null }), 'UTC')).toContain('no days yet')
  })

  it('names one day once', () => {
    const day = civilDateSchema.parse('2026-11-24')
    expect(contentWords(summary({ days: 1, firstDay: day, lastDay: day }), 'UTC')).toContain(
      'one day, 24 November 2026.',
    )
  })

  it('says so when it is another journal than the one that is open', () => {
    expect(contentWords(summary({ sameJournal: false }), 'UTC')).toContain('another journal')
  })

  it('does not claim to know whose it is while no journal is open', () => {
    const closed = summary({ sameJournal: false, daysNotInBackup: null })
    expect(contentWords(closed, 'UTC')).not.toContain('another journal')
    expect(lossWords(closed, true)).toContain('cannot be compared')
  })
})

describe('what a restore would lose, in sentences', () => {
  it('promises nothing missing only when nothing is', () => {
    expect(lossWords(summary(), true)).toContain('Nothing would be missing')
    expect(lossWords(summary({ daysNotInBackup: 1 }), true)).toMatch(/^1 day of your journal is newer/)
    expect(lossWords(summary({ daysNotInBackup: 12 }), true)).toMatch(/^12 days of your journal are newer/)
  })
})

describe('a computer without a journal', () => {
  it('has nothing that a restore could replace', () => {
    expect(lossWords(summary({ daysNotInBackup: null }), false)).toContain('nothing is replaced')
  })
})

describe('why a backup was made', () => {
  it('is said in words, also for a reason that this version does not know', () => {
    expect(reasonWords('before-import')).toBe('Before an import')
    expect(reasonWords('toString')).toBe('Made by the app')
  })
})
