import { describe, expect, it } from 'vitest'
import { flagNoise } from '../../../../shared/guidance/simulation/flagNoise.ts'
import {
  flagSpeed,
  type Overload,
  overloadGrid,
  USUAL_OVERLOAD,
} from '../../../../shared/guidance/simulation/flagSpeed.ts'
import { ordinaryLife } from '../../../../shared/guidance/simulation/ordinaryLife.ts'
import { simulateLife } from '../../../../shared/guidance/simulation/simulatedPerson.ts'
import { knownValues, mean } from '../../../../shared/statistics/descriptive.ts'
import { mulberry32 } from '../../../../shared/statistics/mulberry32.ts'
import { loadInUnits } from '../../../../shared/training/sessionLoad.ts'

const LIFE = { ...ordinaryLife(7, 0), days: 60 }
const RUNS = { runs: 40, seed: 1 }

/** The measured speed of one overload. */
function speedOf(overload: Overload, more: Partial<Parameters<typeof flagSpeed>[0]> = {}) {
  const [speed] = flagSpeed({ ...RUNS, overloads: [overload], ...more })
  if (speed === undefined) throw new Error('nothing was measured')
  return speed
}

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
    const { perYear } = flagNoise({ years: 30, seed: 1000 })
    expect(perYear.act).toBeLessThanOrEqual(0.3)
    expect(perYear.info).toBeGreaterThan(0)
  })

  it('hears more when one day hangs on the last more than usual', () => {
    const noise = (carriesOver: number) => flagNoise({ years: 10, seed: 1000, carriesOver }).perYear.watch
    expect(noise(0.85)).toBeGreaterThan(noise(0.4))
  })
})

describe('a simulated overreach', () => {
  const overreach = { from: 28, loadFactor: 1.5, days: 21, lagDays: 3 }
  /** The difference of means over many lives, so that chance evens out. */
  const meanOver = (read: (day: ReturnType<typeof simulateLife>[number]) => number | null, index: number) =>
    mean(
      knownValues(
        Array.from({ length: 400 }, (_, seed) => simulateLife({ ...LIFE, seed, overreach })[index]).map(
          (day) => (day === undefined ? null : read(day)),
        ),
      ),
    ) ?? Number.NaN
  const load = (index: number) => meanOver((day) => loadInUnits(day.load), index)
  const valence = (index: number) => meanOver((day) => day.valence, index)

  it('is half as much again on every training day from the first on, and ends', () => {
    expect(load(28) / load(21)).toBeGreaterThan(1.35)
    expect(load(28) / load(21)).toBeLessThan(1.65)
    expect(load(42) / load(21)).toBeGreaterThan(1.35)
    expect(load(49) / load(21)).toBeLessThan(1.15)
  })

  it('leaves the first day as usual, has moved mood clearly three days later, and lets go as slowly', () => {
    expect(valence(28)).toBeGreaterThan(0.5)
    expect(valence(31)).toBeLessThan(-0.5)
    expect(valence(49)).toBeLessThan(valence(52) - 0.5)
  })

  it('of half as much again is noticed in time by about half of the people, and not by 95 in 100', () => {
    const { watchWithin7, actWithin14, bothInTime } = speedOf(USUAL_OVERLOAD)
    expect(watchWithin7).toBeGreaterThan(0.35)
    expect(actWithin14).toBeGreaterThan(0.3)
    expect(bothInTime).toBeLessThan(0.95)
    expect(bothInTime).toBeLessThanOrEqual(Math.min(watchWithin7, actWithin14))
  })

  it('is noticed more often the larger it is, the faster it shows and the more regular training was', () => {
    const usual = speedOf(USUAL_OVERLOAD).watchWithin7
    expect(speedOf({ ...USUAL_OVERLOAD, loadFactor: 2 }).watchWithin7).toBeGreaterThan(usual)
    expect(speedOf({ ...USUAL_OVERLOAD, lagDays: 12 }).watchWithin7).toBeLessThan(usual)
    expect(speedOf(USUAL_OVERLOAD, { skipsSession: 0 }).watchWithin7).toBeGreaterThan(usual)
  })

  it('gives the same figures alone and in a curve', () => {
    const grid = overloadGrid([1.5, 2], [0, 3])
    const curve = flagSpeed({ ...RUNS, runs: 10, overloads: grid })
    expect(curve.map(({ loadFactor, lagDays }) => [loadFactor, lagDays])).toEqual([
      [1.5, 0],
      [1.5, 3],
      [2, 0],
      [2, 3],
    ])
    expect(curve).toEqual(grid.map((overload) => speedOf(overload, { runs: 10 })))
  })
})
