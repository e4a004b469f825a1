import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recogniseImport } from '../../../../shared/transfer/recogniseImport.ts'
import { makeImportFiles } from '../../../fixtures/import/makeImportFiles.ts'
import { anyZone, day } from '../calendar/dates.ts'
import { fixture, read, readLogs, sleepLog } from './files.ts'

describe('the kind of a file', () => {
  it('is told from its content', () => {
    expect(recogniseImport(fixture('sleep.json'))).toBe('fitbit-sleep')
    expect(recogniseImport(fixture('resting_heart_rate.json'))).toBe('fitbit-resting-heart-rate')
    expect(recogniseImport(fixture('srpe.csv'))).toBe('sessions-csv')
    expect(recogniseImport(fixture('wellness.csv'))).toBe('wellness-csv')
  })

  it('is not shaken by a byte order mark, Windows line ends, quoted names or a broken first entry', () => {
    expect(recogniseImport(`\uFEFF${fixture('srpe.csv').replaceAll('\n', '\r\n')}`)).toBe('sessions-csv')
    expect(recogniseImport('"end_date_time","activity_names","perceived_exertion","duration_min"')).toBe(
      'sessions-csv',
    )
    expect(recogniseImport(`\uFEFF[null, 3, ${JSON.stringify(sleepLog({}))}]`)).toBe('fitbit-sleep')
  })

  it('is unknown for everything else, other heart rate files included', () => {
    const beats = '[{"dateTime":"01/02/20 08:00:00","value":{"bpm":61,"confidence":2}}]'
    for (const text of ['', '[]', '{}', '[', 'date,weight\n', beats, '\uFEFF', '[[[[']) {
      expect(recogniseImport(text), text).toBe('unknown')
    }
  })
})

describe('a resting heart rate file', () => {
  it('is rounded to a tenth; zero is not measured; both kinds of date are read', () => {
    const file = read(fixture('resting_heart_rate.json'))
    expect(file.records.map(({ key, part }) => [key, part])).toEqual([
      ['fitbit-rhr:2025-02-11', { kind: 'resting-heart-rate', bpm: 58 }],
      ['fitbit-rhr:2025-02-12', { kind: 'resting-heart-rate', bpm: 58 }],
    ])
    expect(file.skipped).toEqual([
      { reason: 'not-measured', count: 1 },
      { reason: 'out-of-bounds', count: 1 },
    ])
  })
})

describe('a file of sessions', () => {
  it('puts a session on the local day of its start and names what was done', () => {
    const file = read(fixture('srpe.csv'))
    expect(file.records.map(({ day, part }) => [day, part])).toEqual([
      [
        '2025-02-10',
        {
          kind: 'session',
          session: { activity: 'Strength', start: '17:45', durationMin: 55, ratingOfPerceivedExertion: 6 },
        },
      ],
      [
        '2025-02-11',
        {
          kind: 'session',
          session: {
            activity: 'Endurance and running',
            start: '23:40',
            durationMin: 40,
            ratingOfPerceivedExertion: 4,
          },
        },
      ],
      [
        '2025-02-14',
        {
          kind: 'session',
          session: { activity: 'Soccer', start: '06:40', durationMin: 90, ratingOfPerceivedExertion: 7 },
        },
      ],
    ])
    expect(file.skipped).toEqual([
      { reason: 'unreadable', count: 1 },
      { reason: 'out-of-bounds', count: 1 },
    ])
  })

  it('remembers the day of a session that could not be taken, so that it is no rest day', () => {
    expect(read(fixture('srpe.csv')).sessionDays).toEqual([
      '2025-02-10',
      '2025-02-11',
      '2025-02-14',
      '2025-02-15',
    ])
  })
})

describe('a wellness file', () => {
  it('turns five steps, higher better, into our scales; the latest form of a day counts', () => {
    const file = read(fixture('wellness.csv'))
    expect(
      file.records.map(({ day, part }) => [day, part.kind === 'wellness' ? part.ratings : null]),
    ).toEqual([
      ['2025-02-10', { fatigue: 4, soreness: 5.5, stress: 1, sleepQuality: 5.5, mood: 1.5 }],
      ['2025-02-12', { fatigue: 4, soreness: 4, stress: 2.5, sleepQuality: 2.5, mood: 0 }],
    ])
    expect(file.skipped).toEqual([
      { reason: 'not-measured', count: 1 },
      { reason: 'out-of-bounds', count: 1 },
      { reason: 'superseded', count: 1 },
    ])
  })
})

describe('any file', () => {
  it('counts every entry of a made-up log once, as taken or with a reason', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), anyZone, (seed, zone) => {
        const { sleep, restingHeartRate, sessions, wellness } = makeImportFiles(day('2024-09-20'), 60, seed)
        const counts: [string, number][] = [
          [sleep, JSON.parse(sleep).length],
          [restingHeartRate, JSON.parse(restingHeartRate).length],
          [sessions, sessions.trim().split('\n').length - 1],
          [wellness, wellness.trim().split('\n').length - 1],
        ]
        for (const [text, entries] of counts) {
          const { records, skipped } = read(text, { zone })
          const left = skipped.reduce((total, { count }) => total + count, 0)
          expect(records.length + left).toBe(entries)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('never throws, whatever text it is', () => {
    const json = fc.json({ maxDepth: 6 }).map((text) => `[${text}]`)
    const spoilt = fc
      .tuple(
        fc.constantFrom('sleep.json', 'resting_heart_rate.json', 'srpe.csv', 'wellness.csv').map(fixture),
        fc.nat(1500),
        fc.string({ unit: 'binary' }),
      )
      .map(([text, at, noise]) => text.slice(0, at) + noise + text.slice(at))
    const header = 'end_date_time,activity_names,perceived_exertion,duration_min\r\n'
    const rows = fc.string({ unit: 'binary' }).map((text) => header + text)
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), json, spoilt, rows)
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text).records.length).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 600 },
    )
  })

  it('does not break on any value in any field of a sleep log', () => {
    const fields = Object.keys(sleepLog({}))
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        const { records, skipped } = readLogs(sleepLog({}), sleepLog({ logId: 2, [field]: value }))
        expect(records.length + skipped.length).toBeGreaterThan(0)
      }),
    )
  })

  it('survives a list nested a hundred thousand deep', () => {
    expect(read('['.repeat(100_000)).kind).toBe('unknown')
    expect(read('['.repeat(100_000) + ']'.repeat(100_000)).kind).toBe('unknown')
  })
})
