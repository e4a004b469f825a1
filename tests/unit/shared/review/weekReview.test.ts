import { describe, expect, it } from 'vitest'
import { EMPTY_SLEEP_DIARY } from '../../../../shared/evening/sleepDiary.ts'
import { sleepNightOf } from '../../../../shared/review/sleepNight.ts'
import { clock, day } from '../calendar/dates.ts'
import { at, felt, NIGHT, practised, reviewOf, session, stored, trained } from './weeks.ts'

const week = (loads: readonly number[]) => loads.map((load, index) => stored(at(index), trained(load)))

describe('the training of a week', () => {
  it('adds up, with monotony and strain, when all seven days are known', () => {
    const { training } = reviewOf(week([300, 0, 420, 180, 0, 540, 240]))
    expect(training.weekLoad).toMatchObject({ value: 1680, n: 7, of: 7, reason: null })
    expect(training.monotony.value).toBeCloseTo(1.1882, 4)
    expect(training.strain.value).toBeCloseTo(1996.1374, 4)
    expect(training).toMatchObject({ sessions: 5, restDays: 2, assumedRestDays: 0, unknownDays: [] })
  })

  it('is a part of the week without monotony while one day is not known', () => {
    const { training } = reviewOf(week([300, 0, 420, 180, 0, 540, 240]).filter((_, index) => index !== 3))
    expect(training.weekLoad).toMatchObject({ value: 1500, n: 6, of: 7 })
    expect(training.monotony).toMatchObject({ value: null, n: 6, needed: 7, reason: 'THIN_DATA' })
    expect(training.rows[3]).toMatchObject({ kind: 'unknown', load: null, state: 'empty' })
    expect(training.unknownDays).toEqual([at(3)])
  })

  it('does not know the load of a day with a session that was not rated', () => {
    const unrated = { ...session(100), ratingOfPerceivedExertion: null }
    const { training } = reviewOf([
      stored(at(0), { training: { restDay: false, sessions: [session(200), unrated] } }),
    ])
    expect(training.rows[0]).toMatchObject({ state: 'recorded', kind: 'unknown', load: null })
    expect(training).toMatchObject({ sessions: 2, sessionsWithoutLoad: 1 })
    expect(training.weekLoad.value).toBeNull()
  })

  it('reads silence as rest only by the setting, and says that it was assumed', () => {
    const days = [stored(at(0), trained(300)), stored(at(1), felt({ mood: 1 }))]
    expect(reviewOf(days).training.rows[1]).toMatchObject({ kind: 'unknown', assumedRest: false })
    const assumed = reviewOf(days, { settings: { noEntryMeansRest: true } }).training
    expect(assumed.rows[1]).toMatchObject({ kind: 'rest', load: 0, assumedRest: true })
    expect(assumed).toMatchObject({ restDays: 6, assumedRestDays: 6 })
    expect(assumed.weekLoad).toMatchObject({ value: 300, n: 7 })
  })

  it('never assumes that today is a rest, nor a day before the journal began', () => {
    const review = reviewOf([stored(at(2), trained(300)), stored(at(4), felt({ mood: 1 }))], {
      today: at(4),
      settings: { noEntryMeansRest: true },
    })
    expect(review.training.rows.map(({ kind }) => kind)).toEqual([
      'unknown',
      'unknown',
      'value',
      'rest',
      'unknown',
      'unknown',
      'unknown',
    ])
  })

  it('compares with the four weeks before only when both are covered', () => {
    const before = Array.from({ length: 28 }, (_, index) => stored(at(index - 28), trained(100)))
    const now = week([200, 200, 200, 200, 0, 0, 0])
    const { dailyLoad } = reviewOf([...before.slice(8), ...now]).training
    expect(dailyLoad.before).toMatchObject({ value: 100, n: 20, of: 28, needed: 20 })
    expect(dailyLoad.difference).toBeCloseTo(800 / 7 - 100, 10)
    expect(reviewOf([...before.slice(9), ...now]).training.dailyLoad).toMatchObject({
      before: { value: null, n: 19, reason: 'THIN_DATA' },
      difference: null,
    })
  })
})

describe('the nights of a week', () => {
  it('stand on the clock of the wall from the noon before', () => {
    const { rows } = reviewOf([stored(at(0), { sleep: NIGHT })]).sleep
    expect(rows[0]?.night).toMatchObject({
      inBed: { start: 645, end: 1135 },
      asleep: { start: 695, end: 1115 },
      totalSleepTime: { value: 400, unit: 'min' },
      imported: false,
    })
    expect(rows[0]?.night?.sleepEfficiency.value).toBeCloseTo(87.9121, 4)
    expect(rows[1]).toMatchObject({ night: null, state: 'empty' })
  })

  it('have an average from five known nights on', () => {
    const nights = [0, 1, 2, 3].map((index) => stored(at(index), { sleep: NIGHT }))
    expect(reviewOf(nights).sleep.totalSleepTime.now).toMatchObject({
      value: null,
      n: 4,
      of: 7,
      needed: 5,
      reason: 'THIN_DATA',
    })
    const five = reviewOf([...nights, stored(at(4), { sleep: { ...NIGHT, finalAwakening: clock('06:30') } })])
    expect(five.sleep.totalSleepTime.now).toMatchObject({ value: 399, n: 5, of: 7 })
    expect(five.sleep.range).toEqual({ shortestMin: 395, longestMin: 400 })
  })

  it('leave a contradiction out and name it', () => {
    const { rows, totalSleepTime } = reviewOf([
      stored(at(0), { sleep: { ...NIGHT, wakeAfterSleepOnsetMin: 600 } }),
    ]).sleep
    expect(rows[0]?.night).toMatchObject({ inconsistent: true, inBed: null, asleep: null })
    expect(totalSleepTime.now.n).toBe(0)
  })

  it('keep naps apart, and a nap without a length unknown', () => {
    const nap = (durationMin: number | null) => ({ id: 'nap-1', start: null, durationMin })
    const { rows, naps } = reviewOf([
      stored(at(0), { sleep: { ...NIGHT, naps: [nap(30)] } }),
      stored(at(1), { sleep: { ...NIGHT, naps: [nap(null)] } }),
    ]).sleep
    expect(rows[0]?.night?.sleepIn24h.value).toBe(430)
    expect(rows[0]?.night?.totalSleepTime.value).toBe(400)
    expect(rows[1]?.night?.sleepIn24h).toMatchObject({ value: null, reason: 'MISSING_INPUT' })
    expect(naps).toEqual({ count: 2, minutes: null })
  })

  it('say how far bedtime moved over two weeks, and around which time', () => {
    const bedtimes = ['23:30', '23:50', '00:10', '00:40', '23:20', '00:05', '23:45']
    const nights = bedtimes.map((bedtime, index) =>
      stored(at(index - 4), { sleep: { ...EMPTY_SLEEP_DIARY, timeIntoBed: clock(bedtime) } }),
    )
    const { sleep } = reviewOf(nights)
    expect(sleep.bedtimeSpread.value).toBeCloseTo(24.8548, 4)
    expect(sleep.bedtimeSpread).toMatchObject({ n: 7, of: 11, unit: 'min' })
    expect(sleep.typicalBedtimeMin).toBeCloseTo(1434.2652, 4)
    expect(reviewOf(nights.slice(3)).sleep.bedtimeSpread).toMatchObject({ value: null, reason: 'THIN_DATA' })
  })

  it('mark what came from a device', () => {
    const { sleep } = reviewOf([stored(at(0), { sleep: { ...NIGHT, origin: 'imported' } })])
    expect(sleep.rows[0]?.night?.imported).toBe(true)
    expect(sleep.importedNights).toBe(1)
  })

  it('are an hour longer by the clock than by the minutes when the clock goes forward', () => {
    const sleep = {
      ...NIGHT,
      timeIntoBed: clock('23:00'),
      timeTriedToSleep: clock('23:15'),
      sleepOnsetLatencyMin: 15,
      wakeAfterSleepOnsetMin: 10,
      finalAwakening: clock('07:00'),
      timeOutOfBed: clock('07:10'),
    }
    const night = sleepNightOf(stored(day('2025-03-30'), { sleep }))
    expect(night?.totalSleepTime.value).toBe(380)
    expect(night?.asleep).toEqual({ start: 690, end: 1140 })
  })
})

describe('practices and check-ins', () => {
  it('show a median of tension from five pairs on', () => {
    const practices = [practised(7, 4), practised(6, 5), practised(8, 5), practised(5, 5), practised(7, null)]
    const four = reviewOf([stored(at(0), { practices })]).practices
    expect(four).toMatchObject({ pairs: 4, lower: 3, same: 1, higher: 0 })
    expect(four.medianFall).toMatchObject({ value: null, n: 4, of: 5, needed: 5 })
    const five = reviewOf([stored(at(0), { practices }), stored(at(1), { practices: [practised(4, 5)] })])
    expect(five.practices.medianFall).toMatchObject({ value: 1, n: 5, of: 6 })
    expect(five.practices.higher).toBe(1)
  })

  it('have the usual range only with fourteen known days before', () => {
    const before = Array.from({ length: 14 }, (_, index) =>
      stored(at(index - 14), felt({ mood: (index % 3) - 1 })),
    )
    const mood = (entries: typeof before) =>
      reviewOf(entries).checkIn.lines.find(({ measure }) => measure === 'mood')
    expect(mood([...before, stored(at(0), felt({ mood: 2 }))])?.usual).toEqual({ low: -1, high: 0.75, n: 14 })
    expect(mood(before.slice(1))?.usual).toBeNull()
  })

  it('have a Hooper index only with all four items', () => {
    const items = { fatigue: 3, soreness: 4, stress: 5, sleepQuality: 4 }
    const { lines } = reviewOf([
      stored(at(0), felt(items)),
      stored(at(1), felt({ ...items, stress: null })),
    ]).checkIn
    expect(lines.find(({ measure }) => measure === 'hooperIndex')?.values.slice(0, 2)).toEqual([16, null])
  })
})
