import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Journal } from '../../../../electron/db/journal.ts'
import { singleDays, takeDays } from '../../../../electron/services/singleDays.ts'
import { addDays, type CivilDate } from '../../../../shared/calendar/civilDate.ts'
import { EMPTY_EVENING, type Evening } from '../../../../shared/evening/evening.ts'
import { MOST_SINGLE_DAYS } from '../../../../shared/ipc/contract/backup.ts'
import { newTestJournal } from '../db/testJournal.ts'
import { historyBench, TODAY, writing } from './historyBench.ts'

const back = (days: number): CivilDate => addDays(TODAY, -days)

/** Writes days straight into a journal, each with the moment of its save. */
function put(
  journal: Journal,
  days: readonly (readonly [day: CivilDate, text: string, savedAt: number])[],
): void {
  journal.transaction(() => {
    for (const [day, text, savedAt] of days) {
      const evening = text === '' ? EMPTY_EVENING : writing(text)
      journal.days.write({ day, revision: 1, savedAt, zone: 'UTC', sitting: 'a', evening })
    }
  })
}

describe('days that a backup holds otherwise', () => {
  test('are told the newest first, wherever they lie among those that are the same', () => {
    const anyDays = fc.array(
      fc.record({ was: fc.constantFrom('', 'a', 'b'), now: fc.constantFrom(null, '', 'a', 'b') }),
      {
        minLength: 1,
        maxLength: 260,
      },
    )
    fc.assert(
      fc.property(anyDays, fc.boolean(), (days, savedAnew) => {
        const [backup, present] = [newTestJournal(), newTestJournal()]
        put(
          backup.journal,
          days.map(({ was }, index) => [back(index), was, 1] as const),
        )
        put(
          present.journal,
          days.flatMap(({ was, now }, index) => {
            // A stamp is the same only where the content is.
            const isOther = savedAnew || was !== now
            return now === null ? [] : [[back(index), now, isOther ? 2 : 1] as const]
          }),
        )
        const wanted = days.flatMap(({ was, now }, index) =>
          was === '' || was === now ? [] : [{ day: back(index), here: now !== null && now !== '' }],
        )
        expect(singleDays(backup.journal, present.journal)).toEqual(wanted)
        for (const { db } of [backup, present]) db.close()
      }),
      { numRuns: 12 },
    )
  })

  test('are told up to a number', () => {
    const [backup, present] = [newTestJournal(), newTestJournal()]
    const count = MOST_SINGLE_DAYS + 50
    put(
      backup.journal,
      Array.from({ length: count }, (_, index) => [back(index), 'then', 1] as const),
    )
    const told = singleDays(backup.journal, present.journal)
    expect(told).toHaveLength(MOST_SINGLE_DAYS)
    expect(told.at(-1)).toEqual({ day: back(MOST_SINGLE_DAYS - 1), here: false })
  })
})

describe('a day that is brought back', () => {
  test('brings the trackers that it names and that are not here any more, and no others', () => {
    const [then, now] = [historyBench(), historyBench()]
    for (const id of ['knee', 'dream', 'unused'])
      then.trackers.save({ id, name: id, form: { kind: 'yes-no' } })
    now.trackers.save({ id: 'knee', name: 'Renamed since', form: { kind: 'yes-no' } })
    const evening: Evening = { ...EMPTY_EVENING, trackers: { knee: true, dream: false } }
    then.save(TODAY, evening)
    expect(takeDays(then.journal, now.journal, [TODAY, TODAY], 7)).toBe(1)
    expect(now.days.read(TODAY).evening.trackers).toEqual({ knee: true, dream: false })
    expect(now.trackers.list().map(({ id, name }) => [id, name])).toEqual([
      ['knee', 'Renamed since'],
      ['dream', 'dream'],
    ])
  })

  test('comes with the others or not at all', () => {
    const [then, now] = [historyBench(), historyBench()]
    for (const days of [0, 1]) then.save(back(days), writing('then'))
    now.save(TODAY, writing('now'))
    now.db.exec(
      `CREATE TEMP TRIGGER refuse BEFORE INSERT ON reflection WHEN NEW.day = '${back(1)}'
       BEGIN SELECT raise(FAIL, 'refused'); END`,
    )
    expect(() => takeDays(then.journal, now.journal, [TODAY, back(1)], 7)).toThrow('refused')
    expect(now.days.read(TODAY)).toMatchObject({ revision: 1, evening: writing('now') })
    expect(now.days.versions(TODAY)).toEqual([])
  })
})
