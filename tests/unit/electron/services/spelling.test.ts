import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSpellingService, type SpellingService } from '../../../../electron/services/spellingService.ts'
import { SPELLING_BOUNDS } from '../../../../shared/ipc/channels.ts'
import { CONTRACT } from '../../../../shared/ipc/contract.ts'
import type { Language } from '../../../../shared/language/language.ts'
import { startApplication } from './application.ts'

/** German takes seconds to read, and longer on a busy machine. */
const READS_WITHIN_MS = 120_000

function spellingIn(language: () => Language): SpellingService {
  return createSpellingService({
    workerFile: new URL('../../../../electron/services/spellingWorker.ts', import.meta.url),
    dictionaries: new URL('../../../../node_modules/', import.meta.url),
    language,
    report: (error) => {
      throw new Error('spelling failed', { cause: error })
    },
  })
}

describe('English words', () => {
  const spelling = spellingIn(() => 'en')
  beforeAll(() => spelling.check(['calm']), READS_WITHIN_MS)
  afterAll(spelling.forget)

  test('are right in American and in British spelling, with either apostrophe', async () => {
    const right = ['evening', 'colour', 'color', 'organise', "don't", 'don’t', 'I', 'Tuesday', '10k']
    expect(await spelling.check(right)).toEqual([])
  })

  test('that are wrong are named, in their order, with what they may mean', async () => {
    expect(await spelling.check(['tommorow', 'walk', 'recieve'])).toEqual(['tommorow', 'recieve'])
    expect(await spelling.suggest('recieve')).toContain('receive')
    expect((await spelling.suggest('tommorow'))[0]).toBe('tomorrow')
    expect((await spelling.suggest('teh')).length).toBeLessThanOrEqual(5)
  })

  test('need no answer when there are none, and 500 of the greatest length get one', async () => {
    expect(await spelling.check([])).toEqual([])
    const { words, letters } = SPELLING_BOUNDS
    const many = Array.from({ length: words }, (_, index) =>
      'q'.repeat(letters - 1).concat(index % 2 ? 'x' : 'z'),
    )
    expect(await spelling.check(many)).toHaveLength(words)
  })

  test('stay as they are once they are left, until the journal is locked', async () => {
    spelling.leave('zanthoxyl')
    expect(await spelling.check(['zanthoxyl', 'recieve'])).toEqual(['recieve'])
    spelling.forget()
    expect(await spelling.check(['zanthoxyl'])).toEqual(['zanthoxyl'])
  })

  test('are not looked at when the person wants no marks', async () => {
    spelling.preferred({ markMisspelled: false })
    expect(await spelling.check(['recieve'])).toEqual([])
    expect(await spelling.suggest('recieve')).toEqual([])
    spelling.preferred({ markMisspelled: true })
    expect(await spelling.check(['recieve'])).toEqual(['recieve'])
  })

  test('that are asked about when the thread is ended get an answer', async () => {
    const asked = spelling.check(['recieve'])
    spelling.forget()
    expect(await asked).toEqual([])
  })
})

describe('German words', () => {
  const spelling = spellingIn(() => 'de')
  beforeAll(() => spelling.check(['ruhig']), READS_WITHIN_MS)
  afterAll(spelling.forget)

  test('are right with umlauts, composed or not, and shortened ones', async () => {
    expect(await spelling.check(['müde', 'Gefühl', 'Gefu\u0308hl', 'Straße', 'geht’s'])).toEqual([])
  })

  test('are right when they are made of right ones', async () => {
    const compounds = ['Schlafmangel', 'Ruhetag', 'Trainingsplan', 'Wocheneinteilung', 'Kopfschmerztablette']
    expect(await spelling.check([...compounds, 'Muskelkater', 'Abendspaziergang', 'Schulweg'])).toEqual([])
  })

  test('that are wrong are named, alone and in compounds', async () => {
    const wrong = [
      'Gefuhl',
      'warscheinlich',
      'Müdikeit',
      'Erhohlung',
      'Trainigsplan',
      'Abendspazirgang',
      'undgut',
    ]
    expect(await spelling.check(['Schlaf', ...wrong])).toEqual(wrong)
    expect(await spelling.suggest('Müdikeit')).toEqual(['Müdigkeit'])
    expect(await spelling.suggest('Gefuhl')).toContain('Gefühl')
  })
})

describe('the language of the words', () => {
  test(
    'is the one in force now',
    async () => {
      let language: Language = 'en'
      const spelling = spellingIn(() => language)
      expect(await spelling.check(['Müdigkeit', 'tiredness'])).toEqual(['Müdigkeit'])
      language = 'de'
      expect(await spelling.check(['Müdigkeit', 'tiredness'])).toEqual(['tiredness'])
      spelling.forget()
    },
    READS_WITHIN_MS,
  )
})

describe('a question of the page', () => {
  test(
    'is answered while the journal is open only, within its bounds only',
    async () => {
      const app = await startApplication()
      expect(await app.codeOf('spelling.check', { words: ['recieve'] })).toBe('locked')
      await app.ask('session.openSample', {})
      expect(await app.ask('spelling.check', { words: ['recieve', 'calm'] })).toEqual({
        misspelled: ['recieve'],
      })
      await app.lock()
      expect(await app.codeOf('spelling.check', { words: ['recieve'] })).toBe('locked')
    },
    READS_WITHIN_MS,
  )

  test.each([
    ['more than 500 words', Array.from({ length: 501 }, () => 'a')],
    ['a word of more than 60 characters', ['a'.repeat(61)]],
    ['an empty word', ['']],
  ])('is refused with %s', (_what, words) => {
    expect(CONTRACT['spelling.check'].input.safeParse({ words }).success).toBe(false)
  })
})
