import { describe, expect, test } from 'vitest'
import { type CommitWatch, forReading, journalOver } from '../../../../electron/db/journal.ts'
import type { CivilDate } from '../../../../shared/calendar/civilDate.ts'
import { oneReflection } from '../../../fixtures/reflections.ts'
import { FULL_EVENING } from '../services/fullEvening.ts'
import { newTestJournal } from './testJournal.ts'

const DAY = '2026-11-24' as CivilDate
const LONG = { ...FULL_EVENING, reflections: oneReflection('calm '.repeat(20_000)) }

/** A journal whose file may not grow any more, which SQLite reports exactly as it does a full disk. */
function fullJournal(full: (makeRoom: () => void) => boolean) {
  const { db } = newTestJournal()
  const pages = Number(db.pragma('page_count', { simple: true }))
  db.pragma(`max_page_count = ${pages}`)
  const committed: number[] = []
  const watch: CommitWatch = {
    committed: (seq) => committed.push(seq),
    full: () => full(() => db.pragma('max_page_count = 1000000')),
    closed: () => undefined,
  }
  const journal = journalOver(db, watch)
  const save = () =>
    journal.transaction(() =>
      journal.days.write({ day: DAY, revision: 1, savedAt: 0, zone: 'UTC', sitting: 'a', evening: LONG }),
    )
  return { journal, save, committed }
}

describe('a save on a full disk', () => {
  test('is made once room was given up for it', () => {
    const { journal, save, committed } = fullJournal((makeRoom) => {
      makeRoom()
      return true
    })
    save()
    expect(journal.days.read(DAY, DAY)[0]?.evening).toEqual(LONG)
    expect(committed).toEqual([journal.meta.read().seq])
  })

  test('is refused as what it is where there is no room to give up, and writes nothing', () => {
    const { journal, save, committed } = fullJournal(() => false)
    expect(save).toThrow('disk-full')
    expect(journal.days.count()).toBe(0)
    expect(committed).toEqual([])
  })

  test('is not tried for ever where the room was not enough', () => {
    const asked: string[] = []
    const { save } = fullJournal(() => {
      asked.push('asked')
      return true
    })
    expect(save).toThrow('disk-full')
    expect(asked).toEqual(['asked'])
  })
})

describe('a journal for reading', () => {
  test('refuses every transaction and reads as before', () => {
    const { journal } = newTestJournal()
    const reading = forReading(journal)
    expect(() => reading.transaction(() => 1)).toThrow('read-only')
    expect(reading.days.count()).toBe(0)
    expect(reading.settings.read()).toEqual(journal.settings.read())
  })
})
