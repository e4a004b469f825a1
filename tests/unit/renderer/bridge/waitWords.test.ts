import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { waitWords } from '../../../../renderer/bridge/waitWords.ts'

describe('a waiting time in words', () => {
  it.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [1_000, '1 second'],
    [1_001, '2 seconds'],
    [60_000, '60 seconds'],
    [60_001, '2 minutes'],
    [300_000, '5 minutes'],
  ])('says %i ms as "%s"', (waitMs, words) => {
    expect(waitWords(waitMs)).toBe(words)
  })

  it('is never shorter than the wait itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_400_000 }), (waitMs) => {
        const [count = '', unit = ''] = waitWords(waitMs).split(' ')
        return Number(count.replace(',', '')) * (unit.startsWith('second') ? 1_000 : 60_000) >= waitMs
      }),
    )
  })
})
