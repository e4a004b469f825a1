import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { autoLockChoices } from '../../../../renderer/settings/autoLockChoices.ts'

describe('the choices for locking by itself', () => {
  it('end with never', () => {
    expect(autoLockChoices(5).at(-1)).toBeNull()
    expect(autoLockChoices(null)).toEqual([1, 2, 5, 10, 15, 30, 60, 120, null])
  })

  it('hold a value in force that is not among the usual ones', () => {
    expect(autoLockChoices(7)).toEqual([1, 2, 5, 7, 10, 15, 30, 60, 120, null])
  })

  it('always hold the value in force, once, in rising order', () => {
    fc.assert(
      fc.property(fc.option(fc.integer({ min: 1, max: 120 })), (inForce) => {
        const choices = autoLockChoices(inForce)
        expect(choices.filter((choice) => choice === inForce)).toHaveLength(1)
        const minutes = choices.slice(0, -1)
        expect(minutes).toEqual([...minutes].sort((a, b) => Number(a) - Number(b)))
      }),
    )
  })
})
