import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contextOf, type TextPiece, wordChanges } from '../../../../renderer/evening/wordChanges.ts'

const joined = (pieces: readonly TextPiece[], without: TextPiece['kind']): string =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

const marked = (before: string, after: string): string =>
  wordChanges(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `{-${text}-}`))
    .join('')

const anyWords = fc
  .array(
    fc.constantFrom('a walk', ' by ', 'the water', '. ', '\n', '![boat](picture:3f2a)', 'Schläfrig', '眠い'),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''))
const anyText = fc.oneof(
  anyWords,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary' }),
)

describe('two texts', () => {
  test('are told apart word by word', () => {
    expect(marked('A walk by the water.', 'A long walk by the sea.')).toBe(
      'A {+long +}walk by the {-water-}{+sea+}.',
    )
  })

  test('keep a picture whole', () => {
    expect(marked('Out on the water: ![a boat](picture:a1)', 'Out on the water: ![a boat](picture:b2)')).toBe(
      'Out on the water: {-![a boat](picture:a1)-}{+![a boat](picture:b2)+}',
    )
  })

  test('with little in common stand beside each other as wholes', () => {
    expect(marked('Slept badly, woke at four.', 'The lake was frozen over.')).toBe(
      '{-Slept badly, woke at four.-}{+The lake was frozen over.+}',
    )
  })

  test('give back both of them, letter for letter', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const pieces = wordChanges(before, after)
        expect(joined(pieces, 'added')).toBe(before)
        expect(joined(pieces, 'removed')).toBe(after)
      }),
    )
  })

  test('give back both of them where the words are too many to compare', () => {
    const before = Array.from({ length: 4000 }, (_, at) => `b${at}`).join(' ')
    const after = Array.from({ length: 4000 }, (_, at) => `a${at}`).join(' ')
    const pieces = wordChanges(`The same.\n${before}\nThe end.`, `The same.\n${after}\nThe end.`)
    expect(joined(pieces, 'added')).toBe(`The same.\n${before}\nThe end.`)
    expect(joined(pieces, 'removed')).toBe(`The same.\n${after}\nThe end.`)
  })

  test('that are the same have nothing marked', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wordChanges(text, text).every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })
})

test('of a long unchanged stretch the ends beside changes stay in sight', () => {
  const long = 'word '.repeat(200)
  const inside = { isFirst: false, isLast: false }
  expect(contextOf('short', inside)).toEqual(['short'])
  expect(contextOf(long, inside)).toHaveLength(3)
  expect(contextOf(long, { isFirst: true, isLast: false })[0]).toBeNull()
  expect(contextOf(long, { isFirst: false, isLast: true })[1]).toBeNull()
  for (const part of contextOf(long, inside)) if (part !== null) expect(long).toContain(part)
})
