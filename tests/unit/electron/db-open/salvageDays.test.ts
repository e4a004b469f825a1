import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createJournal } from '../../../../electron/db/createJournal.ts'
import { journalOver } from '../../../../electron/db/journal.ts'
import { asJournalError } from '../../../../electron/db/journalErrors.ts'
import { migrate } from '../../../../electron/db/migrate.ts'
import { SCHEMA_VERSION } from '../../../../electron/db/migrations/migrations.ts'
import { openJournal } from '../../../../electron/db/openJournal.ts'
import { type SalvagedDays, salvageDays } from '../../../../electron/db/salvageDays.ts'
import { addDays, type CivilDate, dateRange } from '../../../../shared/calendar/civilDate.ts'
import { stampEntered } from '../../../../shared/evening/enteredAt.ts'
import type { DayEntry, Evening } from '../../../../shared/evening/evening.ts'
import { firstText, oneReflection } from '../../../fixtures/reflections.ts'
import { newFolder } from '../files/folders.ts'
import { FULL_EVENING } from '../services/fullEvening.ts'
import { newKey } from './journals.ts'

const PAGE = 4096
const FIRST = '2026-03-01' as CivilDate
const LAST = addDays(FIRST, 239)
const key = newKey()
const cleanUps: (() => void)[] = []
let folder: string
let whole: Buffer
let written: ReadonlyMap<CivilDate, DayEntry>

const eveningOf = (day: CivilDate, version: number): Evening => ({
  ...FULL_EVENING,
  reflections: oneReflection(`${day} version ${version} ${'a calm evening '.repeat(40)}`),
})

afterAll(() => {
  for (const work of cleanUps) work()
})

/** 240 days of full evenings; every fifth has an earlier version. */
beforeAll(() => {
  folder = newFolder((work) => cleanUps.push(work))
  const file = join(folder, 'journal.db')
  const db = createJournal(file, key)
  migrate(db)
  const journal = journalOver(db)
  const entries = dateRange(FIRST, LAST).map((day, index) => {
    const head = { day, savedAt: 1000 + index, zone: 'Europe/Berlin' }
    const evening = eveningOf(day, 2)
    return { ...head, revision: 2, evening, enteredAt: stampEntered(evening, {}, 5000 + index) }
  })
  journal.transaction(() => {
    journal.meta.begin('00000000-0000-4000-8000-000000000000', 0)
    for (const [index, entry] of entries.entries()) {
      journal.days.write({ ...entry, sitting: 'a' })
      if (index % 5 === 0) {
        journal.days.keepVersion({ ...entry, revision: 1, evening: eveningOf(entry.day, 1) })
      }
    }
  })
  journal.checkpoint()
  journal.close()
  written = new Map(entries.map((entry) => [entry.day, entry]))
  whole = readFileSync(file)
})

function salvage(bytes: Buffer): SalvagedDays | 'unopened' {
  const file = join(folder, 'damaged.db')
  writeFileSync(file, bytes)
  try {
    const db = openJournal(file, key, { supportedVersion: SCHEMA_VERSION, readonly: true })
    try {
      return salvageDays(db, { first: addDays(FIRST, -5), last: addDays(LAST, 5) })
    } finally {
      db.close()
      expect(readFileSync(file).equals(bytes)).toBe(true)
    }
  } catch (error) {
    expect(asJournalError(error)).toMatchObject({ code: 'journal-damaged' })
    return 'unopened'
  }
}

/** The whole journal with one byte of each of these pages changed. */
function damage(...pages: number[]): Buffer {
  const bytes = Buffer.from(whole)
  for (const page of pages) bytes.writeUInt8(bytes.readUInt8(page * PAGE + 700) ^ 1, page * PAGE + 700)
  return bytes
}

/** Days that are neither as they were nor named: what must never happen. */
function silentlyChanged({ entries, lost, fromEarlier }: SalvagedDays): CivilDate[] {
  const named = new Set([...lost, ...fromEarlier])
  const found = new Map(entries.map((entry) => [entry.day, entry]))
  return [...written.keys()].filter(
    (day) => !named.has(day) && !isDeepStrictEqual(found.get(day), written.get(day)),
  )
}

describe('a damaged journal read day by day', () => {
  it('gives everything where nothing is damaged', () => {
    const all = salvage(whole)
    expect(all).toEqual({ entries: [...written.values()], lost: [], fromEarlier: [] })
  })

  it('never changes a day without naming it, and loses few, whichever page is damaged', () => {
    const figures = { pages: whole.length / PAGE, unopened: 0, untouched: 0, mostLost: 0, mended: 0 }
    for (let page = 0; page < figures.pages; page += 1) {
      const found = salvage(damage(page))
      if (found === 'unopened') {
        figures.unopened += 1
        continue
      }
      expect(silentlyChanged(found), `page ${page}`).toEqual([])
      const touched = found.lost.length + found.fromEarlier.length
      if (touched === 0) figures.untouched += 1
      figures.mostLost = Math.max(figures.mostLost, found.lost.length)
      figures.mended += found.fromEarlier.length
    }
    console.log('salvage, one page damaged at a time:', figures)
    expect(figures.unopened).toBeLessThanOrEqual(5)
    expect(figures.mended).toBeGreaterThan(0)
  })

  it('never changes a day without naming it when every tenth page is damaged', () => {
    for (let first = 20; first < 30; first += 1) {
      const pages = Array.from({ length: whole.length / PAGE }, (_, page) => page)
      const found = salvage(damage(...pages.filter((page) => page >= 20 && page % 10 === first % 10)))
      if (found === 'unopened') continue
      expect(silentlyChanged(found)).toEqual([])
      expect(found.entries.length).toBeGreaterThan(100)
    }
  })

  it('takes what is lost from the version before, and leaves the rest as it was', () => {
    const mended = Array.from({ length: whole.length / PAGE }, (_, page) => salvage(damage(page))).flatMap(
      (found) =>
        found === 'unopened' ? [] : found.entries.filter(({ day }) => found.fromEarlier.includes(day)),
    )
    expect(mended.some(({ evening }) => firstText(evening).includes('version 1'))).toBe(true)
    for (const { day, evening } of mended) {
      expect(evening.training).toEqual(FULL_EVENING.training)
      expect(firstText(evening).startsWith(day)).toBe(true)
    }
  })
})
