import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayEntrySchema, EMPTY_EVENING } from '../../../../../shared/evening/evening.ts'
import type { Tracker } from '../../../../../shared/trackers/tracker.ts'
import { mergeTrackers } from '../../../../../shared/transfer/export/mergeTrackers.ts'
import {
  openJournalExport,
  readExportedDay,
  readExportedRest,
} from '../../../../../shared/transfer/export/readJournalExport.ts'
import { oneReflection } from '../../../../fixtures/reflections.ts'

const LISTS = ['trackers', 'daysLeftBlank', 'days', 'pictures'] as const

/** Something that says that it is an export, with anything in it. */
const almostAnExport = fc.record({
  format: fc.constantFrom<unknown>('evenkeel-journal', 'evenkeel-backup', 7),
  version: fc.constantFrom<unknown>(1, 2, 0, '1', null),
  settings: fc.jsonValue(),
  ...Object.fromEntries(LISTS.map((name) => [name, fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue())])),
})

describe('reading an export', () => {
  test('never throws, whatever the text, and takes no part that does not fit', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      almostAnExport.map((it) => JSON.stringify(it)),
    )
    fc.assert(
      fc.property(text, (typed) => {
        const opened = openJournalExport(typed)
        if (opened.kind !== 'export') return
        readExportedRest(opened.envelope)
        for (const item of opened.envelope.days) {
          const day = readExportedDay(item)
          if (day !== null) expect(dayEntrySchema.safeParse(day).success).toBe(true)
        }
      }),
    )
  })

  test('reads a day as the app wrote it before an evening had several texts', () => {
    const { reflections: _texts, trackers: _trackers, blanks: _blanks, ...older } = EMPTY_EVENING
    const evening = { ...older, reflection: { text: 'As it was then.' } }
    const stamp = { revision: 1, savedAt: 1, zone: 'Europe/Berlin', enteredAt: {} }
    const day = readExportedDay({ day: '2026-11-20', evening, ...stamp })
    expect(day?.evening).toEqual({ ...EMPTY_EVENING, reflections: oneReflection('As it was then.') })
  })

  test('tells a newer one from something else', () => {
    const export1 = {
      format: 'evenkeel-journal',
      version: 1,
      settings: {},
      trackers: [],
      daysLeftBlank: [],
      days: [],
      pictures: [],
    }
    const kindOf = (value: unknown) => openJournalExport(JSON.stringify(value)).kind
    expect(kindOf(export1)).toBe('export')
    expect(kindOf({ ...export1, version: 2, more: true })).toBe('newer')
    expect(kindOf({ ...export1, format: 'another' })).toBe('other')
    expect(kindOf([export1])).toBe('other')
  })
})

describe('trackers of an export', () => {
  const choice = (id: string, retired = false) => ({ id, label: id, retired })
  const tracker = (id: string, choices: ReturnType<typeof choice>[]): Tracker => ({
    id,
    name: id,
    form: { kind: 'choice', choices },
    createdAt: 1,
    archivedAt: null,
    days: 3,
  })

  test('come behind those that are here, which stay as they are', () => {
    const here = [tracker('a', [choice('x')])]
    const merged = mergeTrackers(here, [
      tracker('b', [choice('y')]),
      { ...tracker('a', [choice('x')]), name: 'other' },
    ])
    expect(merged.map(({ id, name }) => [id, name])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ])
    expect(merged[1]?.days).toBe(0)
  })

  test('bring choices that are not here as retired ones, since a day may hold them', () => {
    const [merged] = mergeTrackers([tracker('a', [choice('x')])], [tracker('a', [choice('y'), choice('x')])])
    expect(merged?.form).toMatchObject({ choices: [choice('x'), choice('y', true)] })
  })
})
