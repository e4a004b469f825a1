import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable, printableText } from '../../../../shared/evening/printable.ts'

test('text is kept as it is, up to its length', () => {
  expect(printable('Zwölf 🌒 שלום', 20)).toBe('Zwölf 🌒 שלום')
  expect(printable('abc', 2)).toBe('ab')
})

test('a character is never cut in half', () => {
  expect(printable('ab🌒', 3)).toBe('ab')
  expect(printable('ab🌒', 4)).toBe('ab🌒')
})

test('NUL is left out and half a character is shown as missing', () => {
  expect(printable('a\0b', 10)).toBe('ab')
  expect(printable('a\ud83cb', 10)).toBe('a\ufffdb')
})

test('whatever was typed can be kept afterwards', () => {
  const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units))
  fc.assert(
    fc.property(anyUnits, fc.nat(40), (text, longest) => {
      const kept = printable(text, longest)
      expect(printableText(longest).safeParse(kept).success).toBe(true)
      expect(Buffer.from(kept).toString()).toBe(kept)
    }),
  )
})
