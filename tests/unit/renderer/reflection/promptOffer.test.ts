import { describe, expect, test } from 'vitest'
import { promptOfferOf, quoted } from '../../../../renderer/reflection/promptOffer.ts'
import { parseCivilDate } from '../../../../shared/calendar/civilDate.ts'
import { PROMPT_THEMES, PROMPTS } from '../../../../shared/reflection/prompts.ts'

const day = parseCivilDate('2026-11-26')
if (day === null) throw new Error('a day')
const NONE = { ownPrompts: [], promptThemesOff: [] }

describe('the question beside an empty page', () => {
  test('changes with every wish for another, and comes round again', () => {
    const offers = PROMPTS.map((_, turns) => promptOfferOf(day, NONE, turns)?.text)
    expect(new Set(offers).size).toBe(PROMPTS.length)
    expect(promptOfferOf(day, NONE, PROMPTS.length)).toEqual(promptOfferOf(day, NONE, 0))
  })

  test('comes from themes that are on, and from the person', () => {
    const off = PROMPT_THEMES.map(({ id }) => id).filter((id) => id !== 'sleep')
    const settings = { ownPrompts: ['Was the dog out?'], promptThemesOff: off }
    const offers = PROMPTS.map((_, turns) => promptOfferOf(day, settings, turns))
    expect(offers.every((offer) => offer?.promptId === null || offer?.promptId.startsWith('sleep-'))).toBe(
      true,
    )
    expect(offers.map((offer) => offer?.text)).toContain('Was the dog out?')
  })

  test('of the person stays with the text as a quotation', () => {
    expect(quoted('Was the\ndog out?')).toBe('> Was the dog out?\n\n')
  })
})
