import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diaryMetrics } from '../../../../shared/sleep/diaryMetrics.ts'
import type { ImportFile, ReadImportOptions } from '../../../../shared/transfer/importRecord.ts'
import { readImportFile } from '../../../../shared/transfer/readImportFile.ts'
import { recogniseImport } from '../../../../shared/transfer/recogniseImport.ts'
import { makeImportFiles } from '../../../fixtures/import/makeImportFiles.ts'
import { readRows } from '../../../fixtures/import/readRows.ts'
import { anyZone, day } from '../calendar/dates.ts'

const OPTIONS: ReadImportOptions = { zone: 'Europe/Berlin', today: day('2025-06-01'), readRows }

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/import/${name}`, import.meta.url), 'utf8')

const read = (text: string, options: Partial<ReadImportOptions> = {}): ImportFile =>
  readImportFile(text, { ...OPTIONS, ...options })

const sleepLog = (over: Record<string, unknown>): Record<string, unknown> => ({
  logId: 1,
  dateOfSleep: '2025-02-11',
  startTime: '2025-02-10 23:00:00',
  endTime: '2025-02-11T07:00:00.000',
  minutesToFallAsleep: 0,
  minutesAsleep: 430,
  minutesAwake: 50,
  minutesAfterWakeup: 0,
  mainSleep: true,
  ...over,
})

const readLogs = (...logs: Record<string, unknown>[]): ImportFile => read(JSON.stringify(logs))

/** Kind and day of every record, in order. */
const outline = ({ records }: ImportFile): string[] => records.map(({ day, part }) => `${day} ${part.kind}`)

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

describe('a Fitbit sleep log', () => {
  it('gives nights, naps and the reasons for what is left out', () => {
    const file = read(fixture('sleep.json'))
    expect(outline(file)).toEqual(['2025-02-11 night', '2025-02-11 nap', '2025-02-12 night'])
    expect(file.skipped).toEqual([
      { reason: 'unreadable', count: 1 },
      { reason: 'repeated', count: 1 },
    ])
    expect([file.firstDay, file.lastDay]).toEqual(['2025-02-11', '2025-02-12'])
    expect(file.records[0]).toMatchObject({
      key: 'fitbit-sleep:9000000001',
      part: {
        night: {
          timeIntoBed: '22:48',
          timeTriedToSleep: '22:48',
          sleepOnsetLatencyMin: 0,
          awakenings: null,
          wakeAfterSleepOnsetMin: 54,
          finalAwakening: '06:27',
          timeOutOfBed: '06:31',
        },
      },
    })
    expect(file.records[1]?.part).toEqual({ kind: 'nap', start: '14:05', durationMin: 41 })
  })

  it('keeps the total sleep time of the device, also when the clock changes in the night', () => {
    const spring = sleepLog({
      dateOfSleep: '2025-03-30',
      startTime: '2025-03-30 00:10:00',
      endTime: '2025-03-30T09:18:00.000',
      minutesAsleep: 442,
      minutesAwake: 46,
    })
    const [record] = readLogs(spring).records
    if (record?.part.kind !== 'night') throw new Error('a night was expected')
    expect(record.part.night.wakeAfterSleepOnsetMin).toBe(46)
    const { totalSleepTime } = diaryMetrics(record.part.night, record.day, 'Europe/Berlin')
    expect(totalSleepTime.value).toBe(442)
  })

  it('takes the longer of two main sleeps of one date for the night and the other for a nap', () => {
    const short = sleepLog({
      logId: 2,
      startTime: '2025-02-11 12:00:00',
      endTime: '2025-02-11T16:00:00',
      minutesAsleep: 200,
    })
    for (const logs of [
      [short, sleepLog({})],
      [sleepLog({}), short],
    ]) {
      const file = readLogs(...logs)
      expect(outline(file)).toEqual(['2025-02-11 night', '2025-02-11 nap'])
      expect(file.records[0]?.key).toBe('fitbit-sleep:1')
    }
  })

  it('has no wake time when the seconds cut off leave a minute too few', () => {
    const [record] = readLogs(sleepLog({ endTime: '2025-02-11T07:00:30', minutesAsleep: 481 })).records
    expect(record?.part).toMatchObject({ night: { wakeAfterSleepOnsetMin: 0 } })
  })

  it('reads an end before its start as the second of two equal times when the clock goes back', () => {
    const file = readLogs(
      sleepLog({
        dateOfSleep: '2024-10-27',
        startTime: '2024-10-27 02:40:00',
        endTime: '2024-10-27T02:20:00',
        minutesAsleep: 35,
        mainSleep: false,
      }),
    )
    expect(file.records[0]?.part).toEqual({ kind: 'nap', start: '02:40', durationMin: 35 })
  })

  it('drops a short sleep that lies within the night', () => {
    const within = sleepLog({
      logId: 2,
      startTime: '2025-02-11 03:00:00',
      endTime: '2025-02-11T04:00:00',
      minutesAsleep: 50,
      mainSleep: false,
    })
    expect(readLogs(within, sleepLog({})).skipped).toEqual([{ reason: 'superseded', count: 1 }])
  })

  it('takes a short main sleep in the middle of the day for a nap, because the device was off at night', () => {
    const afternoon = sleepLog({
      startTime: '2025-02-11 16:29:00',
      endTime: '2025-02-11T18:01:00',
      minutesAsleep: 90,
    })
    expect(outline(readLogs(afternoon))).toEqual(['2025-02-11 nap'])
  })

  it('puts a nap on the day it began, and a night on the day it ended', () => {
    const nap = { startTime: '2025-02-10 21:30:00', endTime: '2025-02-11T00:10:00', minutesAsleep: 100 }
    expect(outline(readLogs(sleepLog({ ...nap, mainSleep: false })))).toEqual(['2025-02-10 nap'])
    expect(outline(readLogs(sleepLog(nap)))).toEqual(['2025-02-11 night'])
  })

  it('says why a record cannot be taken', () => {
    const reasonFor = (over: Record<string, unknown>) => readLogs(sleepLog(over)).skipped[0]?.reason
    expect(reasonFor({ minutesAsleep: 0 })).toBe('not-measured')
    expect(reasonFor({ minutesAsleep: 'many' })).toBe('unreadable')
    expect(reasonFor({ dateOfSleep: '2025-02-20' })).toBe('unreadable')
    expect(reasonFor({ endTime: '2025-02-12T07:00:00' })).toBe('out-of-bounds')
    expect(reasonFor({ minutesAsleep: 900 })).toBe('out-of-bounds')
    expect(reasonFor({ minutesToFallAsleep: 721 })).toBe('out-of-bounds')
    const tonight = {
      startTime: '2025-06-01 23:00:00',
      endTime: '2025-06-02T06:00:00',
      dateOfSleep: '2025-06-02',
    }
    expect(reasonFor({ ...tonight, minutesAsleep: 400 })).toBe('out-of-bounds')
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
