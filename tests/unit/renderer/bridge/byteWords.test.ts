import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteWords } from '../../../../renderer/bridge/byteWords.ts'

describe('a size in words', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1_000, '1.0 kB'],
    [1_234_567, '1.2 MB'],
    [12_345_678, '12 MB'],
    [999_960, '1.0 MB'],
    [33_300_000_000, '33 GB'],
  ])('says %i as "%s"', (bytes, words) => {
    expect(byteWords(bytes)).toBe(words)
  })

  it('never needs more than three digits before a unit below terabytes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_000_000_000 }), (bytes) =>
        /^\d{1,3}(\.\d)? (bytes?|kB|MB|GB)$/.test(byteWords(bytes)),
      ),
    )
  })
})
