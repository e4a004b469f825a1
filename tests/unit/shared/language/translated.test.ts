import { afterEach, describe, expect, expectTypeOf, test } from 'vitest'
import { languageOf } from '../../../../shared/language/language.ts'
import { speak } from '../../../../shared/language/languageInForce.ts'
import { decimal, listed, plain, plural } from '../../../../shared/language/numbers.ts'
import { type Translation, translated } from '../../../../shared/language/translated.ts'

const english = {
  title: 'Nights',
  nap: (place: number) => `Nap ${place}`,
  parts: { sleep: 'last night', deep: { er: 'deeper' } },
  steps: ['low', 'high'],
} as const

const german: Translation<typeof english> = {
  title: 'Nächte',
  nap: (place) => `Nickerchen ${place}`,
  parts: { sleep: 'letzte Nacht', deep: { er: 'tiefer' } },
  steps: ['niedrig', 'hoch'],
}

const words = translated({ en: english, de: german })

afterEach(() => speak('en'))

describe('words in two languages', () => {
  test('are read in the language in force, at every depth, also after it changed', () => {
    const { parts } = words
    expect([words.title, words.nap(2), parts.sleep, parts.deep.er, words.steps[1]]).toEqual([
      'Nights',
      'Nap 2',
      'last night',
      'deeper',
      'high',
    ])
    speak('de')
    expect([words.title, words.nap(2), parts.sleep, parts.deep.er, words.steps[1]]).toEqual([
      'Nächte',
      'Nickerchen 2',
      'letzte Nacht',
      'tiefer',
      'hoch',
    ])
    expect(Object.entries(parts.deep)).toEqual([['er', 'tiefer']])
  })

  test('may be a list, whose places are read anew each time', () => {
    const days = translated({ en: ['Monday', 'Tuesday'], de: ['Montag', 'Dienstag'] })
    speak('de')
    expect(days).toHaveLength(2)
    expect(days.map((day) => day.slice(0, 2))).toEqual(['Mo', 'Di'])
  })

  test('are held together by the compiler', () => {
    expectTypeOf(words.title).toEqualTypeOf<string>()
    expectTypeOf(words.nap).parameters.toEqualTypeOf<[number]>()
    expectTypeOf(words.steps).toEqualTypeOf<readonly [string, string]>()
    // @ts-expect-error a word is missing
    translated({ en: english, de: { ...german, parts: { sleep: '' } } })
    // @ts-expect-error a function takes something else
    translated({ en: english, de: { ...german, nap: (place: string) => place } })
    // @ts-expect-error a step is missing
    translated({ en: english, de: { ...german, steps: ['niedrig'] } })
  })
})

describe('a language', () => {
  test.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE_ch', 'de'],
    ['en-US', 'en'],
    ['den', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ])('is told from the tag "%s": %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language)
  })
})

describe('numbers and lists', () => {
  const said = () => [
    decimal(1680.25, 1),
    decimal(-0.04, 1),
    decimal(-1234.5, 1),
    decimal(7, 2),
    listed(['a', 'b', 'c']),
    listed(['a']),
    listed([]),
  ]

  test('are written the English way', () => {
    expect(said()).toEqual(['1,680.3', '0', '−1,234.5', '7', 'a, b and c', 'a', ''])
    expect([plural(1, 'night'), plural(0, 'night'), plural(1680, 'day')]).toEqual([
      '1 night',
      '0 nights',
      '1,680 days',
    ])
  })

  test('are written the German way', () => {
    speak('de')
    expect([plain(57.4), plain(1680.25), plain(-1)]).toEqual(['57,4', '1680,25', '-1'])
    expect(said()).toEqual(['1.680,3', '0', '−1.234,5', '7', 'a, b und c', 'a', ''])
    expect([plural(1, 'Nacht', 'Nächte'), plural(0, 'Nacht', 'Nächte')]).toEqual(['1 Nacht', '0 Nächte'])
  })
})
