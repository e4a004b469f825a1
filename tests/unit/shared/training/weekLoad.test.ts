import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayLoadOf, loadInUnits, sessionLoad } from '../../../../shared/training/sessionLoad.ts'
import { weekLoad } from '../../../../shared/training/weekLoad.ts'
import { anySession, anyWeek, days } from './loads.ts'

const effort = (ratingOfPerceivedExertion: number | null, durationMin: number | null) => ({
  ratingOfPerceivedExertion,
  durationMin,
})

describe('the load of a day', () => {
  it('is the rating times the minutes, summed over sessions', () => {
    const training = { restDay: false, sessions: [effort(7, 45), effort(3, 40)] }
    expect(dayLoadOf(training)).toEqual({ kind: 'value', load: 435 })
  })

  it('is unknown when one session has no rating or no minutes', () => {
    expect(dayLoadOf({ restDay: false, sessions: [effort(7, 45), effort(null, 40)] }).kind).toBe('unknown')
    expect(dayLoadOf({ restDay: false, sessions: [effort(7, null)] }).kind).toBe('unknown')
  })

  it('without an entry is unknown, and rest only when the person says so', () => {
    expect(dayLoadOf({ restDay: false, sessions: [] })).toEqual({ kind: 'unknown' })
    expect(dayLoadOf({ restDay: false, sessions: [] }, 'rest')).toEqual({ kind: 'rest' })
    expect(dayLoadOf({ restDay: true, sessions: [] })).toEqual({ kind: 'rest' })
  })

  it('refuses a rating above ten and a session longer than a day', () => {
    expect(sessionLoad(effort(10.5, 30))).toBeNull()
    expect(sessionLoad(effort(5, 1441))).toBeNull()
    expect(sessionLoad(effort(10, 1440))).toBe(14400)
  })

  it('is additive over sessions', () => {
    fc.assert(
      fc.property(
        fc.array(anySession, { minLength: 1 }),
        fc.array(anySession, { minLength: 1 }),
        (some, more) => {
          const load = (sessions: typeof some) =>
            loadInUnits(dayLoadOf({ restDay: false, sessions })) ?? Number.NaN
          expect(load([...some, ...more])).toBeCloseTo(load(some) + load(more), 6)
        },
      ),
    )
  })
})

describe('a week of training', () => {
  it('with two rests has a monotony of 1.19 and a strain of 1996', () => {
    const week = weekLoad(days(300, 0, 420, 180, 0, 540, 240))
    expect(week.load.value).toBe(1680)
    expect(week.meanLoad).toBe(240)
    expect(week.sdLoad).toBeCloseTo(201.9901, 4)
    expect(week.monotony.value).toBeCloseTo(1.1882, 4)
    expect(week.strain.value).toBeCloseTo(1996.1374, 4)
  })

  it('of nearly equal days has a monotony above two', () => {
    const week = weekLoad(days(360, 400, 380, 420, 350, 390, 0))
    expect(week.monotony.value).toBeCloseTo(2.2384, 4)
    expect(week.strain.value).toBeCloseTo(5148.2306, 4)
  })

  it('of seven equal days has no monotony because nothing varies', () => {
    const week = weekLoad(days(300, 300, 300, 300, 300, 300, 300))
    expect(week.monotony).toMatchObject({ value: null, reason: 'ZERO_SD', n: 7 })
    expect(week.load.value).toBe(2100)
  })

  it('of seven equal fractions has no monotony either', () => {
    expect(weekLoad(days(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1)).monotony.reason).toBe('ZERO_SD')
  })

  it('of rest has no training', () => {
    expect(weekLoad(days(0, 0, 0, 0, 0, 0, 0)).strain).toMatchObject({ value: null, reason: 'NO_TRAINING' })
  })

  it('with one unknown day has a partial load and no monotony', () => {
    const week = weekLoad(days(300, 0, null, 180, 0, 540, 240))
    expect(week.load).toMatchObject({ value: 1260, n: 6 })
    expect(week.monotony).toMatchObject({ value: null, reason: 'THIN_DATA', n: 6, needed: 7 })
  })

  it('about which nothing is known has no load at all', () => {
    expect(weekLoad(days(null, null, null, null, null, null, null)).load.value).toBeNull()
  })

  it('never has a higher known sum because a day became unknown', () => {
    fc.assert(
      fc.property(anyWeek, fc.integer({ min: 0, max: 6 }), (loads, gap) => {
        const before = weekLoad(days(...loads)).load.value ?? 0
        const after =
          weekLoad(days(...loads.map((load, index) => (index === gap ? null : load)))).load.value ?? 0
        expect(after).toBeLessThanOrEqual(before)
      }),
    )
  })
})
