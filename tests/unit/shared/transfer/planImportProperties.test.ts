import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateRange } from '../../../../shared/calendar/civilDate.ts'
import { EMPTY_EVENING, type Evening, eveningSchema } from '../../../../shared/evening/evening.ts'
import { type DaysWithoutSession, daysOfImport } from '../../../../shared/transfer/planImport.ts'
import { firstText, oneReflection } from '../../../fixtures/reflections.ts'
import { day } from '../calendar/dates.ts'
import { FIRST, filesOf, type Journal, keysOf, ownSession, plan } from './plans.ts'

/** Journals in which the person wrote something of their own on some days. */
const anyJournal: fc.Arbitrary<Journal> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...dateRange(FIRST, day('2024-11-20'))),
      fc.constantFrom<Evening>(
        { ...EMPTY_EVENING, sleep: { ...EMPTY_EVENING.sleep, awakenings: 2 } },
        {
          ...EMPTY_EVENING,
          sleep: { ...EMPTY_EVENING.sleep, naps: [{ id: 'n', start: null, durationMin: 20 }] },
        },
        { ...EMPTY_EVENING, training: { restDay: true, sessions: [] } },
        { ...EMPTY_EVENING, training: { restDay: false, sessions: [ownSession] } },
        { ...EMPTY_EVENING, checkIn: { ...EMPTY_EVENING.checkIn, fatigue: 2, restingHeartRateBpm: 51.5 } },
        { ...EMPTY_EVENING, asTyped: { 'checkIn.mood': 'so', 'sleep.timeIntoBed': '25:1' }, tags: ['ill'] },
        { ...EMPTY_EVENING, reflections: oneReflection('A quiet day.') },
      ),
    ),
    { maxLength: 25 },
  )
  .map((entries) => new Map(entries))

/** Every recorded single value and list item, by where it stands. */
function recorded(evening: Evening): Map<string, unknown> {
  const single = { ...evening.sleep, ...evening.checkIn, text: firstText(evening), ...evening.asTyped }
  const items = [...evening.sleep.naps, ...evening.training.sessions, ...evening.practices]
  return new Map<string, unknown>([
    ...Object.entries(single).filter(
      ([name, value]) => name !== 'naps' && name !== 'origin' && value !== null,
    ),
    ...items.map((item): [string, unknown] => [item.id, item]),
    ['rest', evening.training.restDay || undefined],
    ['tags', evening.tags],
  ])
}

describe('any import', () => {
  const anySeed = fc.nat(1_000_000)
  const anyRest = fc.constantFrom<DaysWithoutSession>('unknown', 'rest')

  it('twice is the same as once', () => {
    fc.assert(
      fc.property(anySeed, anyJournal, anyRest, (seed, journal, rest) => {
        const files = filesOf(seed)
        const once = plan(files, journal, [], rest)
        const twice = plan(files, new Map([...journal, ...once.changed]), keysOf(once), rest)
        expect(twice.changed.size).toBe(0)
        expect(twice.newKeys).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('gives the same days whatever the order of the files', () => {
    fc.assert(
      fc.property(anySeed, anyJournal, anyRest, (seed, journal, rest) => {
        const files = [...filesOf(seed), ...filesOf(seed + 1)]
        const forwards = plan(files, journal, [], rest)
        const backwards = plan([...files].reverse(), journal, [], rest)
        expect([...backwards.changed]).toEqual([...forwards.changed])
        expect([...backwards.files].reverse().map(({ fresh }) => fresh)).toHaveLength(files.length)
      }),
      { numRuns: 25 },
    )
  })

  it('loses nothing that was recorded and leaves a valid evening', () => {
    fc.assert(
      fc.property(anySeed, anyJournal, anyRest, (seed, journal, rest) => {
        const files = filesOf(seed)
        const { changed, newKeys } = plan(files, journal, [], rest)
        const reach = new Set(daysOfImport(files, rest))
        for (const [date, evening] of changed) {
          expect(reach.has(date)).toBe(true)
          expect(eveningSchema.safeParse(evening).success).toBe(true)
          const after = recorded(evening)
          for (const [place, value] of recorded(journal.get(date) ?? EMPTY_EVENING)) {
            if (value !== undefined) expect(after.get(place)).toEqual(value)
          }
        }
        expect(new Set(newKeys.map(({ key }) => key)).size).toBe(newKeys.length)
      }),
      { numRuns: 40 },
    )
  })

  it('counts every understood record once', () => {
    fc.assert(
      fc.property(anySeed, anyJournal, (seed, journal) => {
        const files = filesOf(seed)
        for (const [index, counts] of plan([...files, ...files], journal).files.entries()) {
          const read =
            files[index % files.length]?.skipped.reduce((total, { count }) => total + count, 0) ?? 0
          const skipped = counts.skipped.reduce((total, { count }) => total + count, 0)
          expect(counts.fresh + counts.known + counts.keptYours + skipped - read).toBe(counts.records)
        }
      }),
      { numRuns: 25 },
    )
  })
})
