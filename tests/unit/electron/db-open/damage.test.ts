import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import type Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DatabaseKey } from '../../../../electron/crypto/rootKey.ts'
import { asJournalError } from '../../../../electron/db/journalErrors.ts'
import { openJournal } from '../../../../electron/db/openJournal.ts'
import { makeJournal, open, rowsIn, rowsOf, SUPPORTED } from './journals.ts'

const PAGE = 4096

/** `same`: opened, sound, and every row as it was; `reported`: refused or found unsound; `changed`: neither. */
function verdictOn(file: string, key: DatabaseKey, rows: string): 'same' | 'reported' | 'changed' {
  let database: Database.Database | null = null
  try {
    database = openJournal(file, key, { supportedVersion: SUPPORTED, readonly: true })
    if (database.pragma('integrity_check', { simple: true }) !== 'ok') return 'reported'
    return rowsOf(database) === rows ? 'same' : 'changed'
  } catch (error) {
    const named = asJournalError(error)
    if (named instanceof Error && 'code' in named && named.code === 'journal-damaged') return 'reported'
    throw error
  } finally {
    database?.close()
  }
}

/** Tries each damage on a fresh copy of the same journal and counts the verdicts. */
function countVerdicts(damages: readonly ((whole: Buffer) => Buffer)[]): Record<string, number> {
  const { file, key } = makeJournal()
  const rows = rowsIn(file, key)
  const whole = readFileSync(file)
  const counts = { same: 0, reported: 0, changed: 0 }
  for (const damage of damages) {
    writeFileSync(file, damage(Buffer.from(whole)))
    counts[verdictOn(file, key, rows)] += 1
  }
  return counts
}

describe('damage to a journal', () => {
  it('is found for 500 random bits flipped: nothing is ever returned as good that is not the same', () => {
    const seed = fc.sample(fc.nat(), { numRuns: 500, seed: 1 })
    const counts = countVerdicts(
      seed.map((number) => (whole) => {
        const bit = number % (whole.length * 8)
        whole[bit >> 3] = (whole[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        return whole
      }),
    )
    console.log('journal, 500 bits flipped:', counts)
    expect(counts['changed']).toBe(0)
    expect(counts['reported']).toBeGreaterThan(450)
  })

  it('is found for every bit of the first 24 bytes', () => {
    const counts = countVerdicts(
      Array.from({ length: 24 * 8 }, (_, bit) => (whole: Buffer) => {
        whole[bit >> 3] = (whole[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        return whole
      }),
    )
    expect(counts).toEqual({ same: 0, reported: 192, changed: 0 })
  })

  it('is found for every truncation to whole pages and between them', () => {
    const counts = countVerdicts(
      Array.from(
        { length: 60 },
        (_, step) => (whole: Buffer) =>
          whole.subarray(0, Math.max(1, Math.floor((whole.length / 60) * step))),
      ),
    )
    expect(counts).toEqual({ same: 0, reported: 60, changed: 0 })
    const { file, key } = makeJournal()
    const pages = readFileSync(file).length / PAGE
    for (let page = pages - 1; page >= 1; page -= 1) {
      truncateSync(file, page * PAGE)
      expect(() => open(file, key)).toThrow(expect.objectContaining({ code: 'journal-damaged' }))
    }
  })

  it('is found for two pages swapped', () => {
    const counts = countVerdicts(
      Array.from({ length: 30 }, (_, index) => (whole: Buffer) => {
        const pages = whole.length / PAGE
        const first = (1 + (index % (pages - 2))) * PAGE
        const second = Buffer.from(whole.subarray(first + PAGE, first + 2 * PAGE))
        whole.copy(whole, first + PAGE, first, first + PAGE)
        second.copy(whole, first)
        return whole
      }),
    )
    expect(counts).toEqual({ same: 0, reported: 30, changed: 0 })
  })
})
