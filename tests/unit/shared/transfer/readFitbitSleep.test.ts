import { describe, expect, it } from 'vitest'
import { diaryMetrics } from '../../../../shared/sleep/diaryMetrics.ts'
import { fixture, outline, read, readLogs, sleepLog } from './files.ts'

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
