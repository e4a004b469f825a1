import { afterEach, describe, expect, test } from 'vitest'
import library from '../../../../resources/prompts/prompts.json' with { type: 'json' }
import { addDays, parseCivilDate } from '../../../../shared/calendar/civilDate.ts'
import { speak } from '../../../../shared/language/languageInForce.ts'
import {
  inLanguage,
  PROMPT_THEMES,
  PROMPTS,
  promptById,
  promptLibrarySchema,
  promptOf,
  promptsWithout,
} from '../../../../shared/reflection/prompts.ts'

const DAY = parseCivilDate('2026-11-26')
if (DAY === null) throw new Error('a day')

afterEach(() => speak('en'))

describe('the prompts', () => {
  test('are at least sixty, each with an id of its own and a text of its own in both languages', () => {
    expect(() => promptLibrarySchema.parse(library)).not.toThrow()
    expect(PROMPTS.length).toBeGreaterThanOrEqual(60)
    for (const read of [
      ({ id }: (typeof PROMPTS)[number]) => id,
      ({ texts }: (typeof PROMPTS)[number]) => texts.en,
      ({ texts }: (typeof PROMPTS)[number]) => texts.de,
    ]) {
      expect(new Set(PROMPTS.map(read)).size).toBe(PROMPTS.length)
    }
  })

  test('come each once before any comes again, wherever one begins', () => {
    const drawn = PROMPTS.map((_, index) => promptOf(addDays(DAY, index), PROMPTS)?.id)
    expect(new Set(drawn).size).toBe(PROMPTS.length)
    const turned = PROMPTS.map((_, turns) => promptOf(DAY, PROMPTS, turns)?.id)
    expect(new Set(turned).size).toBe(PROMPTS.length)
  })

  test('come each once also with any one theme switched off', () => {
    for (const { id } of PROMPT_THEMES) {
      const left = promptsWithout([id])
      const drawn = left.map((_, index) => promptOf(addDays(DAY, index), left)?.id)
      expect(new Set(drawn).size).toBe(left.length)
    }
  })

  test('are the same one on the same day, also long before the first', () => {
    expect(promptOf(DAY, PROMPTS)).toEqual(promptOf(DAY, PROMPTS))
    const early = parseCivilDate('1999-05-05')
    expect(early && promptOf(early, PROMPTS)).not.toBeNull()
  })

  test('leave out the themes that are switched off, unless all are', () => {
    expect(promptsWithout(['body']).some(({ theme }) => theme === 'body')).toBe(false)
    expect(promptsWithout(PROMPT_THEMES.map(({ id }) => id))).toEqual(PROMPTS)
    expect(promptOf(DAY, [])).toBeNull()
  })

  test('are said in the language in force', () => {
    const prompt = promptById('calm-minute')
    expect(prompt && inLanguage(prompt.texts)).toBe('What was the quietest minute today?')
    speak('de')
    expect(prompt && inLanguage(prompt.texts)).toBe('Welche Minute war heute die stillste?')
    expect(promptById('no-such')).toBeNull()
  })
})
