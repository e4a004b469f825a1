import { describe, expect, it } from 'vitest'
import { flagNoise, flagSpeed } from '../../../../shared/guidance/simulation/flagSimulations.ts'
import { simulateLife } from '../../../../shared/guidance/simulation/simulatedPerson.ts'
import { mulberry32 } from '../../../../shared/statistics/mulberry32.ts'
import { START } from './journals.ts'

const LIFE = { seed: 7, start: START, days: 60, overreachFrom: null, carriesOver: 0.4, overload: 0 }

describe('a simulated person', () => {
  it('draws from the published sequence of mulberry32', () => {
    const random = mulberry32(12345)
    expect(random()).toBeCloseTo(0.9797282677609473, 12)
    expect(random()).toBeCloseTo(0.3067522644996643, 12)
  })

  it('lives the same days for the same seed and others for another', () => {
    expect(simulateLife(LIFE)).toEqual(simulateLife(LIFE))
    expect(simulateLife({ ...LIFE, seed: 8 })).not.toEqual(simulateLife(LIFE))
  })

  it('in ordinary years is told to act at most 0.3 times a year', () => {
    const { perYear } = flagNoise(30, 1000)
    expect(perYear.act).toBeLessThanOrEqual(0.3)
    expect(perYear.info).toBeGreaterThan(0)
  })

  it('who suddenly trains nearly double is at watch within 7 and at act within 14 days, mostly', () => {
    const speed = flagSpeed(60, 1)
    expect(speed.watchWithin7).toBeGreaterThanOrEqual(0.95)
    expect(speed.actWithin14).toBeGreaterThanOrEqual(0.95)
  })

  it('whose load rises half as much is noticed less often, which is the price of few false calls', () => {
    expect(flagSpeed(40, 1, 0.5).watchWithin7).toBeLessThan(flagSpeed(40, 1).watchWithin7)
  })
})
