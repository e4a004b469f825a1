import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Argon2idCost, DEFAULT_COST } from '../../../../electron/crypto/argon2id.ts'
import {
  calibratedCost,
  costWithin,
  type Stopwatch,
  strengthenedCost,
} from '../../../../electron/crypto/argon2idCost.ts'
import { FLOOR_COST, kdf } from './testKdf.ts'

const MEBIBYTE = 1024

describe('the cost of a new passphrase', () => {
  it('takes twice the memory where 64 MiB take 436 ms, four times where they take 249, and no more', () => {
    expect(costWithin(436)).toEqual({ ...DEFAULT_COST, m: 128 * MEBIBYTE })
    expect(costWithin(249)).toEqual({ ...DEFAULT_COST, m: 256 * MEBIBYTE })
    expect(costWithin(1)).toEqual({ ...DEFAULT_COST, m: 256 * MEBIBYTE })
  })

  it('stays at the default where twice would take a second or more', () => {
    expect(costWithin(499.9)).toMatchObject({ m: 128 * MEBIBYTE })
    expect(costWithin(500)).toEqual(DEFAULT_COST)
    expect(costWithin(60_000)).toEqual(DEFAULT_COST)
  })

  it('is measured with one derivation', async () => {
    const measured: Promise<unknown>[] = []
    const stopwatch: Stopwatch = async (work) => {
      measured.push(work())
      await Promise.all(measured)
      return 300
    }
    expect(await calibratedCost(kdf, stopwatch)).toMatchObject({ m: 128 * MEBIBYTE })
    expect(measured).toHaveLength(1)
  })
})

describe('a stored cost', () => {
  it('is raised to the default figure by figure, and never lowered', () => {
    expect(strengthenedCost(FLOOR_COST)).toEqual(DEFAULT_COST)
    expect(strengthenedCost({ ...DEFAULT_COST, t: 1, m: 256 * MEBIBYTE })).toEqual({
      ...DEFAULT_COST,
      m: 256 * MEBIBYTE,
    })
    expect(strengthenedCost(DEFAULT_COST)).toBeNull()
    expect(strengthenedCost({ ...DEFAULT_COST, t: 8 })).toBeNull()
  })

  it('is never left below the default in any figure', () => {
    const cost = fc.record({
      alg: fc.constant('argon2id' as const),
      v: fc.constant(19 as const),
      m: fc.integer({ min: 19 * MEBIBYTE, max: 1024 * MEBIBYTE }),
      t: fc.integer({ min: 1, max: 16 }),
      p: fc.integer({ min: 1, max: 16 }),
    })
    fc.assert(
      fc.property(cost, (stored: Argon2idCost) => {
        const raised = strengthenedCost(stored) ?? stored
        for (const figure of ['m', 't', 'p'] as const) {
          expect(raised[figure]).toBe(Math.max(stored[figure], DEFAULT_COST[figure]))
        }
      }),
    )
  })
})
