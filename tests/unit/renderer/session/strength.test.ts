import { describe, expect, it } from 'vitest'
import { loadEstimator } from '../../../../renderer/session/loadEstimator.ts'
import { strengthOf } from '../../../../renderer/session/strength.ts'

describe('the strength of a number of guesses', () => {
  it.each([
    [1, 0],
    [999_999, 0],
    [1e6, 1],
    [1e8, 2],
    [1e11, 3],
    [1e14, 4],
  ])('%d guesses are %i', (guesses, strength) => {
    expect(strengthOf(guesses)).toBe(strength)
  })
})

describe('the strength of a passphrase', () => {
  it.each([
    ['a list of common passwords holds it', 'password12', 0],
    ['it is the name of the app and a year', 'evenkeel2026', 0],
    ['it is one character again and again', 'aaaaaaaaaaaa', 0],
    ['it is a sentence of everyday words', 'i love you so much', 1],
    ['a comic made it famous', 'correct horse battery staple', 2],
    ['it is four unrelated words', 'lantern walnut ferry drum', 3],
    ['it is five unrelated words', 'lantern walnut ferry drum pocket', 4],
  ])('when %s ("%s") is %i', async (_why, passphrase, strength) => {
    expect((await loadEstimator())(passphrase)).toBe(strength)
  })

  it('is not made strong by the spaces between everyday words', async () => {
    const estimate = await loadEstimator()
    expect(estimate('my name is john smith')).toBeLessThanOrEqual(2)
  })

  it('of a very long text is judged without stalling', async () => {
    const estimate = await loadEstimator()
    expect(estimate('lantern walnut '.repeat(60))).toBeTypeOf('number')
  })
})
