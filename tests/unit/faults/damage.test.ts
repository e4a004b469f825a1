import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { damaged, planTrials, TARGETS } from '../../faults/flip/damage.ts'

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const content = fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Buffer.from(bytes))

const bitsThatDiffer = (one: Buffer, other: Buffer): number =>
  [...one].reduce((sum, byte, at) => {
    const changed = byte ^ (other[at] ?? 0)
    return sum + changed.toString(2).split('1').length - 1
  }, 0)

describe('damage', () => {
  test('flips exactly one bit and leaves the whole bytes alone', () => {
    fc.assert(
      fc.property(content, share, (bytes, at) => {
        const before = Buffer.from(bytes)
        const after = damaged(bytes, { kind: 'flip', at })
        expect(bytes).toEqual(before)
        expect(after.length).toBe(bytes.length)
        expect(bitsThatDiffer(bytes, after)).toBe(1)
      }),
    )
  })

  test('cuts at least the last byte off, and at most everything', () => {
    fc.assert(
      fc.property(content, share, (bytes, at) => {
        const after = damaged(bytes, { kind: 'cut', at })
        expect(after.length).toBeLessThan(bytes.length)
        expect(after).toEqual(bytes.subarray(0, after.length))
      }),
    )
  })

  test('is planned for every target, the same for the same seed', () => {
    const plan = planTrials(40, 8, 7)
    expect(plan).toEqual(planTrials(40, 8, 7))
    expect(plan).not.toEqual(planTrials(40, 8, 8))
    expect(plan.filter(({ kind }) => kind === 'flip')).toHaveLength(40)
    for (const kind of ['flip', 'cut']) {
      const targets = plan.filter((trial) => trial.kind === kind).map(({ target }) => target)
      expect(new Set(targets)).toEqual(new Set(TARGETS))
    }
  })
})
