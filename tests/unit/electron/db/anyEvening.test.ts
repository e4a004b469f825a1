import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchTextOf } from '../../../../electron/db/searchText.ts'
import type { CivilDate } from '../../../../shared/calendar/civilDate.ts'
import { eveningSchema } from '../../../../shared/evening/evening.ts'
import { readEveningJson } from '../../../../shared/evening/upgradeEvening.ts'
import { anyEvening } from '../../shared/evening/anyEvening.ts'
import { newTestJournal } from './testJournal.ts'

const DAY = '2026-11-24' as CivilDate

test('any evening survives writing, reading, keeping as a version and the index of words', () => {
  const { journal, db } = newTestJournal()
  const indexed = db.prepare('SELECT text FROM search').pluck()
  fc.assert(
    fc.property(anyEvening, (evening) => {
      expect(eveningSchema.safeParse(evening).error?.issues).toBeUndefined()
      journal.transaction(() =>
        journal.days.write({ day: DAY, revision: 1, savedAt: 0, zone: 'UTC', sitting: 'a', evening }),
      )
      expect(journal.days.read(DAY, DAY)[0]?.evening).toEqual(evening)
      expect(readEveningJson(JSON.stringify(evening))).toEqual(evening)
      expect(indexed.get() ?? '').toBe(searchTextOf(evening))
    }),
    { numRuns: 200 },
  )
})
