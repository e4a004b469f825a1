import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeInTables } from '../../../../../shared/transfer/export/blankPlaces.ts'
import { DAY_TABLES } from '../../../../../shared/transfer/export/exportTables.ts'
import { anyEvening } from '../../evening/anyEvening.ts'

describe('an empty place among the tables', () => {
  test.each([
    ['practices', { table: 'practices', id: null, column: null }],
    ['training', { table: 'sessions', id: null, column: null }],
    ['checkIn.libido', { table: 'check_in', id: null, column: 'libido_0_10' }],
    ['sleep.awakenings', { table: 'nights', id: null, column: 'awakenings_count' }],
    ['tracker.knee', { table: 'tracker_values', id: 'knee', column: 'value' }],
    ['sessions.3f2a.start', { table: 'sessions', id: '3f2a', column: 'start_time' }],
    ['naps.3f2a.durationMin', { table: 'naps', id: '3f2a', column: 'duration_min' }],
    ['practices.3f2a.tensionAfter', { table: 'practices', id: '3f2a', column: 'tension_after' }],
  ])('%s is found', (place, expected) => {
    expect(placeInTables(place)).toEqual(expected)
  })

  test('always lies in a table and, where one is named, in a column of it', () => {
    const columns = new Map(DAY_TABLES.map(({ name, columns: names }) => [name, names]))
    fc.assert(
      fc.property(anyEvening, ({ blanks }) => {
        for (const place of Object.keys(blanks)) {
          const { table, column } = placeInTables(place)
          expect(columns.has(table)).toBe(true)
          if (column !== null) expect(columns.get(table)).toContain(column)
        }
      }),
    )
  })
})
