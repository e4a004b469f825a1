import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../shared/calendar/civilDate.ts'
import { localToUtc } from '../../../../shared/calendar/zone.ts'
import { sleepDebt } from '../../../../shared/sleep/sleepDebt.ts'
import { SLEEP_HABITS, sleepHabitScore } from '../../../../shared/sleep/sleepHabits.ts'
import {
  type RegularityNight,
  sleepRegularity,
  sleepRegularityIndex,
} from '../../../../shared/sleep/sleepRegularityIndex.ts'
import { sleepTimeVariability } from '../../../../shared/sleep/sleepTimeVariability.ts'
import { socialJetlag, socialJetlagParts, type TaggedNight } from '../../../../shared/sleep/socialJetlag.ts'
import { clock, day } from '../calendar/dates.ts'

const BERLIN = 'Europe/Berlin'

/** A night woken from on a date, from one local time (the evening before if later than the second) to another. */
function slept(wake: string, onset: string, end: string): RegularityNight {
  const wakeDate = day(wake)
  const onsetDate = onset > end ? addDays(wakeDate, -1) : wakeDate
  return {
    wakeDate,
    sleep: {
      startMs: localToUtc(onsetDate, clock(onset), BERLIN),
      endMs: localToUtc(wakeDate, clock(end), BERLIN),
    },
  }
}

describe('the spread of bedtimes', () => {
  const week = ['23:30', '23:50', '00:10', '00:40', '23:20', '00:05', '23:45'].map(clock)

  it('of seven nights around midnight is 24.9 minutes about 23:54', () => {
    const { sd, typical, provisional } = sleepTimeVariability(week)
    expect(sd.value).toBeCloseTo(24.8548, 4)
    expect(typical.value).toBeCloseTo(1434.2652, 4)
    expect(provisional).toBe(false)
  })

  it('is provisional from five nights and missing below', () => {
    expect(sleepTimeVariability([...week.slice(0, 5), null, null])).toMatchObject({
      provisional: true,
      sd: { n: 5 },
    })
    expect(sleepTimeVariability(week.slice(0, 4)).sd).toMatchObject({
      value: null,
      reason: 'THIN_DATA',
      n: 4,
    })
  })

  it('has no typical time when bedtimes are all around the clock', () => {
    const around = ['00:00', '06:00', '12:00', '18:00', '03:00', '15:00'].map(clock)
    expect(sleepTimeVariability(around).typical.reason).toBe('NO_TYPICAL_TIME')
  })
})

describe('social jetlag', () => {
  it('of work 23:30 to 06:30 and free 01:00 to 09:30 is 2.25 hours, 1.5 corrected', () => {
    const parts = socialJetlagParts({
      onsetWorkMin: 1410,
      endWorkMin: 390,
      onsetFreeMin: 60,
      endFreeMin: 570,
      workDaysPerWeek: 5,
    })
    expect(parts).toMatchObject({
      midSleepWorkMin: 180,
      midSleepFreeMin: 315,
      hours: 2.25,
      correctedHours: 1.5,
    })
    expect(parts.sleepDurationWeekMin).toBeCloseTo(445.7143, 4)
    expect(parts.midSleepFreeCorrectedMin).toBeCloseTo(282.8571, 4)
  })

  it('after longer sleep on work days compares the ends', () => {
    const parts = socialJetlagParts({
      onsetWorkMin: 1320,
      endWorkMin: 390,
      onsetFreeMin: 30,
      endFreeMin: 480,
      workDaysPerWeek: 5,
    })
    expect(parts).toMatchObject({ hours: 2, correctedHours: 1.5 })
  })

  const night = (wakeDay: 'work' | 'free', alarm = false): TaggedNight => ({
    onsetMin: wakeDay === 'work' ? 1410 : 60,
    endMin: wakeDay === 'work' ? 390 : 570,
    wakeDay,
    alarm,
  })
  const weeks = [
    ...Array.from({ length: 5 }, () => night('work')),
    ...Array.from({ length: 3 }, () => night('free')),
  ]

  it('needs five work and three free nights, and no shift work', () => {
    const usual = { workDaysPerWeek: 5, shiftWork: false }
    expect(socialJetlag(weeks, usual).socialJetlag.value).toBeCloseTo(2.25, 6)
    expect(socialJetlag(weeks.slice(0, 7), usual).socialJetlag).toMatchObject({ reason: 'THIN_DATA', n: 7 })
    expect(socialJetlag(weeks.slice(0, 5), usual).corrected.reason).toBe('NO_FREE_DAYS')
    expect(socialJetlag(weeks, { workDaysPerWeek: 5, shiftWork: true }).socialJetlag.value).toBeNull()
  })

  it('has no corrected mid-sleep when an alarm ended a free day’s sleep', () => {
    const woken = [...weeks.slice(0, 7), night('free', true)]
    const result = socialJetlag(woken, { workDaysPerWeek: 5, shiftWork: false })
    expect(result.midSleepFreeCorrected.reason).toBe('ALARM')
    expect(result.socialJetlag.value).not.toBeNull()
  })
})

describe('sleep regularity', () => {
  it('of two nights that differ by an hour is 91.7, not the raw agreement', () => {
    const nights = [slept('2025-05-07', '23:00', '07:00'), slept('2025-05-08', '23:00', '08:00')]
    const { validPairs, agreementPct, index } = sleepRegularity(nights, [], BERLIN)
    expect(validPairs).toBe(1440)
    expect(agreementPct).toBeCloseTo(95.8333, 4)
    expect(index).toBeCloseTo(91.6667, 4)
  })

  const eight: RegularityNight[] = [
    slept('2025-05-05', '23:10', '06:50'),
    slept('2025-05-06', '23:40', '07:05'),
    slept('2025-05-07', '00:20', '07:00'),
    { wakeDate: day('2025-05-08'), sleep: null },
    slept('2025-05-09', '22:55', '06:45'),
    slept('2025-05-10', '23:30', '08:10'),
    slept('2025-05-11', '01:15', '09:05'),
    slept('2025-05-12', '23:05', '06:55'),
  ]
  const nap = slept('2025-05-10', '14:00', '14:40').sleep

  it('of a week with a gap and a nap leaves the gap out', () => {
    const { validPairs, index } = sleepRegularity(eight, nap === null ? [] : [nap], BERLIN)
    expect(validPairs).toBe(7200)
    expect(index).toBeCloseTo(80.2778, 4)
    expect(sleepRegularityIndex(eight, [], BERLIN).value).not.toBeNull()
    expect(sleepRegularityIndex(eight.slice(0, 6), [], BERLIN)).toMatchObject({
      value: null,
      reason: 'THIN_DATA',
    })
  })

  it('is 100 for identical nights, and lower when one of them has a clock change', () => {
    const same = (wake: string) => slept(wake, '23:00', '07:00')
    const week = ['05', '06', '07', '08', '09', '10', '11'].map((date) => same(`2025-05-${date}`))
    expect(sleepRegularityIndex(week, [], BERLIN).value).toBe(100)
    const spring = ['27', '28', '29', '30', '31'].map((date) => same(`2025-03-${date}`))
    expect(sleepRegularity(spring, [], BERLIN).index).toBeLessThan(100)
  })

  it('stays between -100 and 100', () => {
    const anyNight = fc.record({
      startMin: fc.integer({ min: 0, max: 1200 }),
      lengthMin: fc.integer({ min: 0, max: 720 }),
      known: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anyNight, { minLength: 2, maxLength: 10 }), (nights) => {
        const noon = localToUtc(day('2025-05-05'), clock('12:00'), BERLIN)
        const given = nights.map(({ startMin, lengthMin, known }, index) => {
          const startMs = noon + (index * 1440 + startMin) * 60_000
          const sleep = known ? { startMs, endMs: startMs + lengthMin * 60_000 } : null
          return { wakeDate: addDays(day('2025-05-06'), index), sleep }
        })
        const { index } = sleepRegularity(given, [], BERLIN)
        if (index === null) return
        expect(index).toBeGreaterThanOrEqual(-100)
        expect(index).toBeLessThanOrEqual(100)
      }),
    )
  })
})

describe('sleep against one’s own target', () => {
  const fortnight = [400, 425, 390, null, 450, 510, 530, 410, 405, 380, 440, 455, 540, null]

  it('adds up known nights only', () => {
    const debt = sleepDebt(fortnight, 480)
    expect(debt.netDebt).toMatchObject({ value: 425, n: 12 })
    expect(debt.meanShortfall.value).toBeCloseTo(35.4167, 4)
    expect(debt.deficitOnly.value).toBe(565)
  })

  it('is never below zero and needs ten nights', () => {
    expect(
      sleepDebt(
        Array.from({ length: 14 }, () => 600),
        480,
      ).netDebt.value,
    ).toBe(0)
    expect(sleepDebt(fortnight.slice(0, 9), 480).netDebt).toMatchObject({ value: null, n: 8, needed: 10 })
  })
})

describe('the habit checklist', () => {
  it('counts what was answered', () => {
    const score = sleepHabitScore({
      caffeine: 1,
      alcohol: 0,
      screens: null,
      light: 1,
      temp: 1,
      nap: 1,
      exercise: 1,
      wakeRegular: 0,
      bedRegular: 1,
      bedUse: 'na',
    })
    expect(score).toMatchObject({ answered: 8, met: 6, metPct: { value: 75 } })
  })

  it('needs five answers and names ten habits with a grade each', () => {
    expect(sleepHabitScore({ caffeine: 1, alcohol: 1, temp: 1, nap: 1 }).metPct.value).toBeNull()
    expect(SLEEP_HABITS).toHaveLength(10)
  })
})
