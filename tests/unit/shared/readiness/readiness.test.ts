import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWithBaseline } from '../../../../shared/readiness/baseline.ts'
import { energyAvailability } from '../../../../shared/readiness/energyAvailability.ts'
import { hrvBand, lnRmssd } from '../../../../shared/readiness/heartRateVariability.ts'
import { hooperIndex } from '../../../../shared/readiness/hooperIndex.ts'
import { readinessLow } from '../../../../shared/readiness/readinessLow.ts'
import {
  hooperSignal,
  moodSignal,
  performanceSignal,
  restingHeartRateSignal,
  sleepSignal,
} from '../../../../shared/readiness/readinessSignals.ts'

const HOOPER_28 = [
  9, 10, 8, 11, 9, 12, 10, 9, 8, 10, 11, 9, 10, 12, 9, 8, 10, 11, 9, 10, 13, 10, 9, 8, 11, 10, 9, 10,
]
const HEART_RATE_28 = [
  52, 51, 53, 52, 50, 54, 52, 51, 52, 53, 52, 51, 50, 52, 53, 54, 52, 51, 52, 52, 53, 51, 52, 50, 52, 53, 52,
  51,
]
const RMSSD_28 = [
  52.4, 52.6, 65.4, 45.8, 59.3, 46.0, 68.9, 61.8, 71.0, 56.8, 63.3, 58.3, 55.2, 61.4, 51.9, 57.8, 65.6, 60.8,
  57.4, 78.5, 60.8, 56.2, 61.5, 56.7, 57.6, 57.9, 76.9, 60.5,
]
const LIMITS = { enterBpm: 5, clearBpm: 3, enterZ: 1, clearZ: 0.5, sdFloor: 1.5 }

describe('the Hooper index', () => {
  it('is the sum of four ratings and missing when one is', () => {
    expect(hooperIndex({ sleepQuality: 4, stress: 3, fatigue: 5, soreness: 4 })).toBe(16)
    expect(hooperIndex({ sleepQuality: 3.5, stress: 3, fatigue: 5, soreness: 4 })).toBe(15.5)
    expect(hooperIndex({ sleepQuality: 4, stress: null, fatigue: 5, soreness: 4 })).toBeNull()
    expect(hooperIndex({ sleepQuality: 4, stress: 8, fatigue: 5, soreness: 4 })).toBeNull()
  })

  it('of three hard days is 3.27 SD above the baseline', () => {
    const signal = hooperSignal({ baseline: HOOPER_28, recent: [14, 13, 15] }, { enterZ: 1, clearZ: 0.5 })
    expect(signal.comparison.departure?.baselineSd).toBeCloseTo(1.2781, 4)
    expect(signal.comparison.departure?.z).toBeCloseTo(3.2693, 4)
    expect(signal).toMatchObject({ adverse: true, clear: false })
  })
})

describe('resting heart rate', () => {
  it('six beats above an even baseline is adverse, with the spread held at its floor', () => {
    const signal = restingHeartRateSignal({ baseline: HEART_RATE_28, recent: [57, 58, 59] }, LIMITS)
    expect(signal.comparison.departure?.delta).toBeCloseTo(6.1071, 4)
    expect(signal.comparison.departure?.z).toBeCloseTo(4.0714, 4)
    expect(signal.adverse).toBe(true)
  })

  it('needs both the beats and the spread', () => {
    const wide = HEART_RATE_28.map((rate, index) => rate + (index % 2 === 0 ? 8 : -8))
    expect(restingHeartRateSignal({ baseline: wide, recent: [57, 58, 59] }, LIMITS).adverse).toBe(false)
  })
})

describe('heart rate variability', () => {
  it('below the band of half an SD is adverse', () => {
    const { comparison, band, cvPct } = hrvBand(RMSSD_28, [55.2, null, 49.8, 51.3, 47.0, null, 50.6])
    expect(comparison.departure?.recentMean).toBeCloseTo(3.9262, 4)
    expect(band?.lower).toBeCloseTo(4.023, 4)
    expect(band?.status).toBe('below')
    expect(cvPct).toBeCloseTo(1.4762, 4)
  })

  it('with two of seven days cannot be told', () => {
    const { comparison, band } = hrvBand(RMSSD_28, [55.2, null, null, null, 47.0, null, null])
    expect(comparison).toMatchObject({ nBaseline: 28, nRecent: 2, departure: null })
    expect(band).toBeNull()
  })

  it('leaves artefacts out', () => {
    expect(lnRmssd(301)).toBeNull()
    expect(lnRmssd(0)).toBeNull()
    expect(lnRmssd(null)).toBeNull()
  })
})

describe('sleep, mood and performance', () => {
  it('are adverse against need, baseline and the usual session', () => {
    const need = { needMin: 480, enterShortMin: 60, clearShortMin: 30 }
    expect(sleepSignal([420, 410, 430], need)).toMatchObject({ adverse: true, meanMin: 420 })
    expect(sleepSignal([450, null, 450], need)).toMatchObject({ adverse: false, clear: true })
    expect(sleepSignal([400, null, null], need)).toMatchObject({ adverse: null, n: 1 })
    const moods = { baseline: HOOPER_28.map((_, day) => (day % 2) + 0.5), recent: [-1, 0, -1] }
    expect(moodSignal(moods, { enterZ: 1, clearZ: 0.5 }).adverse).toBe(true)
    expect(performanceSignal([0, -1, 1, -2])).toMatchObject({ adverse: true, ratings: [-1, 1, -2] })
    expect(performanceSignal([-2])).toMatchObject({ adverse: null })
  })
})

describe('a baseline', () => {
  it('of thirteen days is too thin', () => {
    const options = { sdFloor: 1, neededRecent: 2 }
    expect(compareWithBaseline(HOOPER_28.slice(0, 13), [10, 10], options).departure).toBeNull()
    expect(compareWithBaseline(HOOPER_28.slice(0, 14), [10, null, 10], options).departure).not.toBeNull()
  })

  it('of equal days never makes z infinite', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 28 }), fc.integer({ min: 4, max: 28 }), (usual, now) => {
        const { departure } = compareWithBaseline(
          Array.from({ length: 28 }, () => usual),
          [now, now, now],
          { sdFloor: 1, neededRecent: 2 },
        )
        expect(departure?.z).toBeCloseTo(now - usual, 9)
      }),
    )
  })
})

describe('low readiness', () => {
  const none = {
    hooperHigh: null,
    rhrHigh: null,
    hrvLow: null,
    sleepShort: null,
    moodLow: null,
    perfDown: null,
  }

  it('takes two adverse signals of three, one of them self-reported', () => {
    expect(readinessLow({ ...none, hooperHigh: true, rhrHigh: true, sleepShort: false })).toBe(true)
    expect(
      readinessLow({
        hooperHigh: false,
        rhrHigh: true,
        hrvLow: true,
        sleepShort: true,
        moodLow: false,
        perfDown: false,
      }),
    ).toBe(false)
    expect(readinessLow({ ...none, hooperHigh: true, sleepShort: true })).toBeNull()
    expect(
      readinessLow({
        hooperHigh: true,
        rhrHigh: false,
        hrvLow: false,
        sleepShort: false,
        moodLow: false,
        perfDown: false,
      }),
    ).toBe(false)
  })
})

describe('energy availability', () => {
  it('of 2400 eaten, 700 exercised and 58 kg is 29.3', () => {
    expect(energyAvailability(2400, 700, 58)).toBeCloseTo(29.3103, 4)
    expect(energyAvailability(2400, 700, 0)).toBeNull()
  })
})
