import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CivilDate, dateRange } from '../../../../shared/calendar/civilDate.ts'
import { EMPTY_EVENING, type Evening, eveningSchema } from '../../../../shared/evening/evening.ts'
import { itemIdSchema } from '../../../../shared/evening/sleepDiary.ts'
import { importedItemId } from '../../../../shared/transfer/importedItemId.ts'
import type { ImportFile } from '../../../../shared/transfer/importRecord.ts'
import {
  type DaysWithoutSession,
  daysOfImport,
  type ImportPlan,
  planImport,
} from '../../../../shared/transfer/planImport.ts'
import { readImportFile } from '../../../../shared/transfer/readImportFile.ts'
import { makeImportFiles } from '../../../fixtures/import/makeImportFiles.ts'
import { readRows } from '../../../fixtures/import/readRows.ts'
import { clock, day } from '../calendar/dates.ts'

type Journal = ReadonlyMap<CivilDate, Evening>

const FIRST = day('2024-10-10')
const HEADER = 'end_date_time,activity_names,perceived_exertion,duration_min\n'

const read = (text: string): ImportFile =>
  readImportFile(text, { zone: 'Europe/Berlin', today: day('2025-06-01'), readRows })

const filesOf = (seed: number, days = 40): ImportFile[] =>
  Object.values(makeImportFiles(FIRST, days, seed)).map((text: string) => read(text))

const session = (end: string, minutes = 30): string =>
  `${end}:00.000Z,"['individual', 'running']",5,${minutes}\n`

function plan(
  files: readonly ImportFile[],
  existing: Journal = new Map(),
  knownKeys: readonly string[] = [],
  daysWithoutSession: DaysWithoutSession = 'unknown',
): ImportPlan {
  return planImport({ files, existing, knownKeys: new Set(knownKeys), daysWithoutSession })
}

const keysOf = ({ newKeys }: ImportPlan): string[] => newKeys.map(({ key }) => key)

const journalWith = (date: string, over: Partial<Evening>): Journal =>
  new Map([[day(date), { ...EMPTY_EVENING, ...over }]])

const ownSession = {
  id: 'a1',
  activity: 'Evening run',
  start: null,
  durationMin: 31,
  ratingOfPerceivedExertion: 5,
  origin: 'typed',
} as const

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
        { ...EMPTY_EVENING, reflection: { text: 'A quiet day.' } },
      ),
    ),
    { maxLength: 25 },
  )
  .map((entries) => new Map(entries))

/** Every recorded single value and list item, by where it stands. */
function recorded(evening: Evening): Map<string, unknown> {
  const single = { ...evening.sleep, ...evening.checkIn, text: evening.reflection.text, ...evening.asTyped }
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

describe('an import', () => {
  it('fills an empty day', () => {
    const files = [read(HEADER + session('2025-02-10T17:30'))]
    const { changed, files: counts, newKeys } = plan(files)
    expect(changed.get(day('2025-02-10'))?.training.sessions).toMatchObject([
      {
        activity: 'Running',
        start: '18:00',
        durationMin: 30,
        ratingOfPerceivedExertion: 5,
        origin: 'imported',
      },
    ])
    expect(counts).toEqual([{ records: 1, fresh: 1, known: 0, keptYours: 0, skipped: [] }])
    expect(newKeys).toEqual([{ key: 'sessions:2025-02-10T17:30:00.000Z:Running', day: '2025-02-10' }])
  })

  it('leaves a day alone on which the person wrote their own training, so that no load counts twice', () => {
    const files = [read(HEADER + session('2025-02-10T17:30'))]
    for (const training of [
      { restDay: true, sessions: [] },
      { restDay: false, sessions: [ownSession] },
    ]) {
      const { changed, files: counts } = plan(files, journalWith('2025-02-10', { training }))
      expect(changed.size).toBe(0)
      expect(counts[0]).toMatchObject({ fresh: 0, keptYours: 1 })
    }
  })

  it('takes a night whole or not at all', () => {
    const files = filesOf(3, 1)
    const sleep = { ...EMPTY_EVENING.sleep, timeOutOfBed: clock('07:30') }
    expect(plan(files.slice(0, 1), new Map([[FIRST, { ...EMPTY_EVENING, sleep }]])).changed.size).toBe(0)
    const typing = { ...EMPTY_EVENING, asTyped: { 'sleep.finalAwakening': '6:' } }
    expect(plan(files.slice(0, 1), new Map([[FIRST, typing]])).changed.size).toBe(0)
    expect(plan(files.slice(0, 1)).changed.get(FIRST)?.sleep.origin).toBe('imported')
  })

  it('fills only those ratings of a day that are empty', () => {
    const text =
      'effective_time_frame,fatigue,mood,sleep_quality,soreness,stress\n2025-02-10T06:12:00Z,1,5,3,3,3\n'
    const checkIn = { ...EMPTY_EVENING.checkIn, fatigue: 2.5 }
    const { changed } = plan([read(text)], journalWith('2025-02-10', { checkIn }))
    expect(changed.get(day('2025-02-10'))?.checkIn).toMatchObject({ fatigue: 2.5, mood: 3, stress: 4 })
  })

  it('leaves a rating alone that is being typed', () => {
    const text =
      'effective_time_frame,fatigue,mood,sleep_quality,soreness,stress\n2025-02-10T06:12:00Z,1,5,3,3,3\n'
    const { changed } = plan([read(text)], journalWith('2025-02-10', { asTyped: { 'checkIn.mood': 'so' } }))
    expect(changed.get(day('2025-02-10'))?.checkIn).toMatchObject({ fatigue: 7, mood: null })
  })

  it('leaves a day alone on which the person wrote a nap, because the device may mean the same one', () => {
    const nap = {
      logId: 7,
      dateOfSleep: '2025-02-10',
      startTime: '2025-02-10 14:00:00',
      endTime: '2025-02-10 14:40:00',
      minutesToFallAsleep: 0,
      minutesAsleep: 36,
      minutesAfterWakeup: 0,
      mainSleep: false,
    }
    const files = [read(JSON.stringify([nap]))]
    const sleep = { ...EMPTY_EVENING.sleep, naps: [{ id: 'n', start: null, durationMin: 40 }] }
    expect(plan(files, journalWith('2025-02-10', { sleep })).files[0]).toMatchObject({
      fresh: 0,
      keptYours: 1,
    })
    expect(plan(files).changed.get(day('2025-02-10'))?.sleep.naps).toHaveLength(1)
  })

  it('does not take the second night of a date later, when the first was taken and then deleted', () => {
    const log = (logId: number, minutesAsleep: number) => ({
      logId,
      dateOfSleep: '2025-02-11',
      startTime: '2025-02-10 23:00:00',
      endTime: '2025-02-11 07:00:00',
      minutesToFallAsleep: 0,
      minutesAsleep,
      minutesAfterWakeup: 0,
      mainSleep: true,
    })
    const files = [read(JSON.stringify([log(1, 400)])), read(JSON.stringify([log(2, 420)]))]
    const again = plan(files, new Map(), keysOf(plan(files)))
    expect(again.changed.size).toBe(0)
    expect(again.files.map(({ known }) => known)).toEqual([0, 1])
  })

  it('does not bring back what the person deleted after an import', () => {
    const files = filesOf(5)
    const known = keysOf(plan(files, new Map(), [], 'rest'))
    const again = plan(files, new Map(), known, 'rest')
    expect(again.changed.size).toBe(0)
    expect(again.restDays).toBe(0)
    expect(again.files.every(({ fresh, known: seen, records }) => fresh === 0 && seen === records)).toBe(true)
  })

  it('stops at as many sessions as a day can hold', () => {
    const rows = Array.from({ length: 14 }, (_, hour) =>
      session(`2025-02-10T${String(hour + 5).padStart(2, '0')}:30`),
    )
    const { changed, files } = plan([read(HEADER + rows.join(''))])
    expect(changed.get(day('2025-02-10'))?.training.sessions).toHaveLength(12)
    expect(files[0]).toMatchObject({ fresh: 12, skipped: [{ reason: 'day-full', count: 2 }] })
  })

  it('takes the longer of two nights that stand in two files', () => {
    const log = (logId: number, minutesAsleep: number) =>
      read(
        JSON.stringify([
          {
            logId,
            dateOfSleep: '2025-02-11',
            startTime: '2025-02-10 23:00:00',
            endTime: '2025-02-11 07:00:00',
            minutesToFallAsleep: 0,
            minutesAsleep,
            minutesAfterWakeup: 0,
            mainSleep: true,
          },
        ]),
      )
    for (const files of [
      [log(1, 400), log(2, 420)],
      [log(2, 420), log(1, 400)],
    ]) {
      const { changed, files: counts } = plan(files)
      expect(changed.get(day('2025-02-11'))?.sleep.wakeAfterSleepOnsetMin).toBe(60)
      expect(counts.flatMap(({ skipped }) => skipped)).toEqual([{ reason: 'superseded', count: 1 }])
    }
  })
})

describe('days without a session', () => {
  const rows =
    HEADER + session('2025-02-10T17:30') + session('2025-02-13T17:30') + session('2025-04-20T17:30')

  it('stay unknown unless the person says that they were rest', () => {
    expect(plan([read(rows)]).restDays).toBe(0)
    const { changed, restDays } = plan([read(rows)], new Map(), [], 'rest')
    expect(restDays).toBe(2)
    expect(changed.get(day('2025-02-11'))?.training.restDay).toBe(true)
    expect(changed.has(day('2025-02-09'))).toBe(false)
    expect(changed.has(day('2025-04-21'))).toBe(false)
  })

  it('are not rest when the file is silent for more than four weeks', () => {
    expect(plan([read(rows)], new Map(), [], 'rest').changed.has(day('2025-03-10'))).toBe(false)
  })

  it('are not rest when another file, or a row that could not be taken, has a session then', () => {
    const other = read(HEADER + session('2025-02-11T17:30') + session('2025-02-12T17:30', 9999))
    expect(plan([read(rows), other], new Map(), [], 'rest').restDays).toBe(0)
  })
})

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

describe('the id of an imported item', () => {
  it('is the same for the same key and fits the journal', () => {
    expect(importedItemId('fitbit-sleep:1')).toBe(importedItemId('fitbit-sleep:1'))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (key) => {
        expect(itemIdSchema.safeParse(importedItemId(key)).success).toBe(true)
      }),
    )
  })

  it('differs between twenty thousand neighbouring keys', () => {
    const ids = new Set(Array.from({ length: 20_000 }, (_, index) => importedItemId(`fitbit-sleep:${index}`)))
    expect(ids.size).toBe(20_000)
  })
})
