import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdsRightToLeft } from '../../../../renderer/ui/rightToLeft.ts'

const LEFT_TO_RIGHT = 'Ein ruhiger Abend, 10 km über die Höhe. Καλησπέρα. Добрый вечер. こんばんは 🌙\n'
/** Of each script that is written from right to left, a word or some letters. */
const RIGHT_TO_LEFT = ['ערב טוב', 'مساء الخير', 'ܪܡܫܐ ܛܒܐ', 'ރޭގަނޑު', 'ߛߎ ߟߊ', '𞤲𞤶𞤢𞤥', '\u200f', 'ﷺ']

describe('a text that holds something written from right to left', () => {
  test('is told by a single character of it, wherever that stands', () => {
    const place = fc.nat(LEFT_TO_RIGHT.length)
    fc.assert(
      fc.property(fc.constantFrom(...RIGHT_TO_LEFT), place, (words, at) =>
        [...words].every(
          (letter) =>
            letter === ' ' || holdsRightToLeft(LEFT_TO_RIGHT.slice(0, at) + letter + LEFT_TO_RIGHT.slice(at)),
        ),
      ),
    )
  })

  test('is not told in a text without any', () => {
    expect(holdsRightToLeft(LEFT_TO_RIGHT)).toBe(false)
    expect(holdsRightToLeft('')).toBe(false)
  })
})
