import { describe, expect, it } from 'vitest'
import { EMPTY_EVENING } from '../../../../shared/evening/evening.ts'
import { clock, day } from '../calendar/dates.ts'
import { FIRST, filesOf, HEADER, journalWith, keysOf, ownSession, plan, read, session } from './plans.ts'

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
