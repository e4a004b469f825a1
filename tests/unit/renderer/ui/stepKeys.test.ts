import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepOfKey, stepOfWheel } from '../../../../renderer/ui/stepKeys.ts'

const bare = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }

describe('a key in a field with figures', () => {
  it.each([
    ['ArrowUp', { direction: 1, size: 'usual' }],
    ['ArrowDown', { direction: -1, size: 'usual' }],
    ['PageUp', { direction: 1, size: 'coarse' }],
    ['PageDown', { direction: -1, size: 'coarse' }],
    ['Home', null],
    ['7', null],
  ])('%s asks for %o', (key, step) => {
    expect(stepOfKey({ ...bare, key })).toEqual(step)
  })

  it('with Shift is the finest step, and with the keys of the system none', () => {
    expect(stepOfKey({ ...bare, shiftKey: true, key: 'ArrowUp' })).toEqual({ direction: 1, size: 'fine' })
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
      expect(stepOfKey({ ...bare, [held]: true, key: 'ArrowUp' })).toBeNull()
    }
  })
})

describe('a wheel over the field', () => {
  const turn = (deltas: readonly number[]) =>
    deltas.reduce(
      ({ sum, gathered }, deltaY) => {
        const turned = stepOfWheel(gathered, deltaY)
        return { sum: sum + turned.direction, gathered: turned.gathered }
      },
      { sum: 0, gathered: 0 },
    ).sum

  it('goes up by one for a notch away, and down for a notch towards the hand', () => {
    expect(turn([-100])).toBe(1)
    expect(turn([120])).toBe(-1)
    expect(turn([-100, -100, 100])).toBe(1)
  })

  it('adds up the small turns of a touchpad, and forgets them when the direction turns', () => {
    expect(turn([-20, -20])).toBe(0)
    expect(turn([-20, -20, -20])).toBe(1)
    expect(turn([-40, 40])).toBe(0)
  })

  it('never takes more than a step a turn', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (deltaY) => {
        expect(Math.abs(stepOfWheel(0, deltaY).direction)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
