import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utcToLocal } from '../../../../shared/calendar/zone.ts'
import { type DiaryMetrics, diaryMetrics } from '../../../../shared/sleep/diaryMetrics.ts'
import { anyDate, clock, day } from '../calendar/dates.ts'
import { anyAnswers, BLANK, night } from './diaries.ts'

const BERLIN = 'Europe/Berlin'

const values = (metrics: DiaryMetrics) => ({
  tib: metrics.timeInBed.value,
  spt: metrics.sleepPeriodTime.value,
  tst: metrics.totalSleepTime.value,
  twak: metrics.terminalWakefulness.value,
  dse: metrics.durationOfSleepEpisode.value,
  seDse: metrics.sleepEfficiency.value,
  seTib: metrics.sleepEfficiencyInBed.value,
  sme: metrics.sleepMaintenanceEfficiency.value,
})

const midpoint = (metrics: DiaryMetrics): string | null =>
  metrics.midpointMs === null ? null : utcToLocal(metrics.midpointMs, BERLIN).clock

describe('a night in the diary', () => {
  it('from 22:45 to 06:55 with 400 minutes of sleep', () => {
    const metrics = diaryMetrics(
      night(['22:45', '23:10', '06:35', '06:55'], [25, 20, 10]),
      day('2025-05-07'),
      BERLIN,
    )
    expect(values(metrics)).toMatchObject({ tib: 490, spt: 420, tst: 400, twak: 20, dse: 455 })
    expect(metrics.sleepEfficiencyInBed.value).toBeCloseTo(81.6327, 4)
    expect(metrics.sleepEfficiency.value).toBeCloseTo(87.9121, 4)
    expect(metrics.sleepMaintenanceEfficiency.value).toBeCloseTo(95.2381, 4)
    expect(midpoint(metrics)).toBe('03:05')
    expect(metrics.assumed).toEqual([])
  })

  it('that begins after midnight belongs to the same date, and a missing TASAFA is assumed to be 0', () => {
    const metrics = diaryMetrics(
      night(['00:40', '00:50', '07:47', '08:30'], [12, 0, null]),
      day('2025-05-08'),
      BERLIN,
    )
    expect(metrics.totalSleepTime.value).toBe(405)
    expect(metrics.sleepEfficiencyInBed.value).toBeCloseTo(86.1702, 4)
    expect(metrics.sleepEfficiency.value).toBeCloseTo(97.1223, 4)
    expect(metrics.assumed).toEqual(['attemptAfterFinalAwakeningMin'])
  })

  it('with the spring clock change is an hour shorter than the clock says, and its midpoint skips 02:45', () => {
    const metrics = diaryMetrics(
      night(['23:00', '23:15', '07:00', '07:10'], [15, 10, 0]),
      day('2025-03-30'),
      BERLIN,
    )
    expect(values(metrics)).toMatchObject({ tib: 430, tst: 380 })
    expect(metrics.sleepEfficiency.value).toBeCloseTo(93.8272, 4)
    expect(midpoint(metrics)).toBe('03:45')
  })

  it('with the autumn clock change is an hour longer', () => {
    const metrics = diaryMetrics(
      night(['23:00', '23:15', '07:00', '07:10'], [15, 10, 0]),
      day('2025-10-26'),
      BERLIN,
    )
    expect(values(metrics)).toMatchObject({ tib: 550, tst: 500 })
    expect(metrics.sleepEfficiencyInBed.value).toBeCloseTo(90.9091, 4)
  })

  it('into which one went at a doubled hour uses the first, unless the order needs the second', () => {
    const first = diaryMetrics(
      night(['02:30', '02:40', '07:00', '07:10'], [0, 0, 0]),
      day('2025-10-26'),
      BERLIN,
    )
    expect(first.timeInBed.value).toBe(340)
    const second = diaryMetrics(
      night(['02:50', '02:10', '07:00', '07:10'], [0, 0, 0]),
      day('2025-10-26'),
      BERLIN,
    )
    expect(second.timeInBed.value).toBe(320)
    expect(second.sleepPeriodTime.value).toBe(350 - 60)
  })

  it('of a day sleeper stays on the day of waking', () => {
    const metrics = diaryMetrics(
      night(['08:30', '08:45', '15:45', '16:00'], [15, 0, 0]),
      day('2025-05-08'),
      BERLIN,
    )
    expect(values(metrics)).toMatchObject({ tib: 450, tst: 405 })
  })

  it('with no bedtime has no efficiency of time in bed, and says how much is known', () => {
    const answers = { ...night(['22:45', '23:10', '06:35', '06:55'], [25, 20, 10]), timeIntoBed: null }
    const metrics = diaryMetrics(answers, day('2025-05-07'), BERLIN)
    expect(metrics.sleepEfficiencyInBed).toMatchObject({
      value: null,
      reason: 'MISSING_INPUT',
      n: 5,
      needed: 6,
    })
    expect(metrics.sleepEfficiency.value).toBeCloseTo(87.9121, 4)
  })

  it('without a time of trying has no total sleep time unless bedtime is taken for it, which is then said', () => {
    const answers = { ...night(['22:45', '22:45', '06:35', '06:55'], [25, 20, 10]), timeTriedToSleep: null }
    expect(diaryMetrics(answers, day('2025-05-07'), BERLIN).totalSleepTime.value).toBeNull()
    const assumed = diaryMetrics(answers, day('2025-05-07'), BERLIN, { triedToSleepAtBedtime: true })
    expect(assumed.totalSleepTime.value).toBe(425)
    expect(assumed.assumed).toContain('timeTriedToSleep')
  })

  it('without awakenings has no wake time to ask for', () => {
    const answers = {
      ...night(['22:45', '23:10', '06:35', '06:55'], [25, 0, 10]),
      wakeAfterSleepOnsetMin: null,
    }
    expect(diaryMetrics(answers, day('2025-05-07'), BERLIN).totalSleepTime.value).toBeNull()
    expect(diaryMetrics({ ...answers, awakenings: 0 }, day('2025-05-07'), BERLIN).totalSleepTime.value).toBe(
      420,
    )
  })

  it('with more time trying to sleep again than time left in bed contradicts itself', () => {
    const metrics = diaryMetrics(
      night(['22:45', '23:10', '06:35', '06:55'], [25, 20, 21]),
      day('2025-05-07'),
      BERLIN,
    )
    expect(metrics.totalSleepTime).toMatchObject({ value: null, reason: 'INCONSISTENT' })
    expect(metrics.midpointMs).toBeNull()
  })

  it('with more waking than sleep contradicts itself', () => {
    const metrics = diaryMetrics(
      night(['22:45', '23:10', '06:35', '06:55'], [25, 421, 0]),
      day('2025-05-07'),
      BERLIN,
    )
    expect(metrics.sleepEfficiency.reason).toBe('INCONSISTENT')
  })

  it('that is blank has no metrics and no warnings', () => {
    const metrics = diaryMetrics(BLANK, day('2025-05-07'), BERLIN)
    expect(Object.values(values(metrics)).every((value) => value === null)).toBe(true)
    expect(metrics.warnings).toEqual([])
  })

  it('of seventeen hours in bed is asked about, not refused', () => {
    const metrics = diaryMetrics(
      night(['14:00', '14:10', '06:50', '07:00'], [10, 0, 0]),
      day('2025-05-07'),
      BERLIN,
    )
    expect(metrics.warnings).toEqual(['long-time-in-bed'])
    expect(metrics.timeInBed.value).toBe(1020)
  })

  it('has the same durations in every zone without a clock change that night', () => {
    const zones = fc.constantFrom('UTC', 'Asia/Kathmandu', 'Asia/Tokyo', 'America/Phoenix', 'Africa/Lagos')
    fc.assert(
      fc.property(anyAnswers, anyDate, zones, zones, (answers, date, here, there) => {
        fc.pre(date > '1990-01-01')
        expect(values(diaryMetrics(answers, date, here))).toEqual(values(diaryMetrics(answers, date, there)))
      }),
    )
  })

  it('never sleeps longer than its sleep period, nor its period longer than a day', () => {
    fc.assert(
      fc.property(anyAnswers, anyDate, (answers, date) => {
        const { spt, tst, seDse } = values(diaryMetrics(answers, date, BERLIN))
        if (tst !== null && spt !== null) expect(tst).toBeLessThanOrEqual(spt)
        if (spt !== null) expect(spt).toBeLessThan(1440)
        if (seDse !== null) expect(seDse).toBeLessThanOrEqual(100)
      }),
    )
  })
})

describe('clock times', () => {
  it('without a waking cannot be placed', () => {
    const answers = { ...BLANK, timeIntoBed: clock('23:00'), timeTriedToSleep: clock('23:10') }
    expect(diaryMetrics(answers, day('2025-05-07'), BERLIN).timeInBed).toMatchObject({
      value: null,
      n: 1,
      needed: 2,
    })
  })
})
