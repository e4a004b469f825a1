import { describe, expect, test } from 'vitest'
import { BIN_DAYS } from '../../../../electron/services/binService.ts'
import { firstText } from '../../../fixtures/reflections.ts'
import { FULL_EVENING } from './fullEvening.ts'
import { DAY_MS, day, historyBench, TODAY, writing } from './historyBench.ts'

describe('a deleted day', () => {
  test('is gone from the page and comes back as it was, with its versions', () => {
    const { days, bin, save } = historyBench()
    save(TODAY, writing('first'), 'a')
    save(TODAY, FULL_EVENING, 'b')
    const before = days.read(TODAY)
    const { id } = bin.deleteDay({ day: TODAY, baseRevision: 2 })
    expect(days.read(TODAY).revision).toBe(0)
    expect(bin.list()).toMatchObject([{ id, day: TODAY, versions: 1 }])
    expect(bin.restore(id)).toEqual({ day: TODAY, revision: 2, replaced: false })
    expect(days.read(TODAY)).toEqual(before)
    expect(firstText(days.version(TODAY, 1).evening)).toBe('first')
    expect(bin.list()).toEqual([])
  })

  test('is found by search again, and not while it is in the bin', () => {
    const { bin, save, db } = historyBench()
    const found = () => db.prepare(`SELECT count(*) FROM search WHERE search MATCH 'lantern'`).pluck().get()
    save(TODAY, writing('a lantern'))
    const { id } = bin.deleteDay({ day: TODAY, baseRevision: 1 })
    expect(found()).toBe(0)
    bin.restore(id)
    expect(found()).toBe(1)
  })

  test('takes its place back from a day written anew, which stays as a version', () => {
    const { days, bin, save } = historyBench()
    save(TODAY, writing('kept version'), 'a')
    save(TODAY, writing('old'), 'b')
    const { id } = bin.deleteDay({ day: TODAY, baseRevision: 2 })
    expect(save(TODAY, writing('new'), 'c').revision).toBe(3)
    expect(bin.restore(id)).toEqual({ day: TODAY, revision: 4, replaced: true })
    expect(firstText(days.read(TODAY).evening)).toBe('old')
    const versions = days.versions(TODAY).map(({ revision }) => revision)
    expect(versions.map((revision) => firstText(days.version(TODAY, revision).evening))).toEqual([
      'new',
      'old',
      'kept version',
    ])
  })

  test('that was deleted twice comes back twice, and neither hides the other', () => {
    const { days, bin, save } = historyBench()
    save(TODAY, writing('one'), 'a')
    const first = bin.deleteDay({ day: TODAY, baseRevision: 1 })
    save(TODAY, writing('two'), 'b')
    const second = bin.deleteDay({ day: TODAY, baseRevision: days.read(TODAY).revision })
    bin.restore(first.id)
    save(TODAY, writing('three'), 'c')
    bin.restore(second.id)
    const kept = days.versions(TODAY).map(({ revision }) => firstText(days.version(TODAY, revision).evening))
    expect([firstText(days.read(TODAY).evening), ...kept].toSorted()).toEqual(['one', 'three', 'two', 'two'])
  })

  test('over another revision, or where there is none, is refused', () => {
    const { bin, save } = historyBench()
    save(TODAY, writing('first'))
    expect(() => bin.deleteDay({ day: TODAY, baseRevision: 7 })).toThrow('conflict')
    expect(() => bin.deleteDay({ day: day('2026-11-20'), baseRevision: 0 })).toThrow('not-there')
    expect(() => bin.restore(9)).toThrow('not-there')
    expect(() => bin.empty(9)).toThrow('not-there')
  })

  test('leaves the bin by itself after thirty days, and at once when told to', () => {
    const { bin, save, time } = historyBench()
    save(TODAY, writing('first'))
    bin.deleteDay({ day: TODAY, baseRevision: 1 })
    time.now += BIN_DAYS * DAY_MS
    bin.sweep()
    expect(bin.list()).toHaveLength(1)
    time.now += 1
    bin.sweep()
    expect(bin.list()).toEqual([])
    save(TODAY, writing('again'))
    const { id } = bin.deleteDay({ day: TODAY, baseRevision: 1 })
    bin.empty(id)
    expect(bin.list()).toEqual([])
  })
})
