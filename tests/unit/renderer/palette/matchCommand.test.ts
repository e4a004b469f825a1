import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, matchCommand } from '../../../../renderer/palette/matchCommand.ts'

const BACK_UP = { name: 'Back up now', keywords: 'backup save copy' }
const fits = (typed: string, name: string, keywords = ''): boolean =>
  matchCommand(typed, { name, keywords }) !== null

describe('finding a command by what is typed', () => {
  it('finds the beginning of every word of its name, in any order and any case', () => {
    for (const typed of ['back', 'BACK', 'b', 'now', 'up', 'now back', 'ba up no']) {
      expect(fits(typed, BACK_UP.name)).toBe(true)
    }
  })

  it('takes accents off on both sides', () => {
    expect(fits('ubung', 'Übung beginnen')).toBe(true)
    expect(fits('übung', 'Ubung beginnen')).toBe(true)
    expect(fits('grosse', 'Größe der Schrift')).toBe(true)
    expect(foldText('  Éclair ')).toBe('eclair')
  })

  it('finds keywords, initials, the inside of a word, and one slip of the finger', () => {
    expect(fits('save', BACK_UP.name, BACK_UP.keywords)).toBe(true)
    expect(fits('bun', BACK_UP.name)).toBe(true)
    expect(fits('eflec', 'Write a reflection')).toBe(true)
    expect(fits('reflectoin', 'Write a reflection')).toBe(true)
    expect(fits('settngs', 'Settings')).toBe(true)
    expect(fits('setttings', 'Settings')).toBe(true)
    expect(fits('aettings', 'Settings')).toBe(true)
  })

  it('finds nothing by letters that are merely strewn over the name', () => {
    expect(fits('bkpnw', BACK_UP.name)).toBe(false)
    expect(fits('stng', 'Settings')).toBe(false)
    expect(fits('back zebra', BACK_UP.name)).toBe(false)
    expect(fits('we', 'Show the answer')).toBe(false)
  })

  it('puts the beginning of the name before a later word, a keyword, and the inside of a word', () => {
    const best = ['Print this week', 'Week', 'Midweek', 'Review'].toSorted(
      (a, b) =>
        (matchCommand('week', { name: a, keywords: a === 'Review' ? 'week' : '' }) ?? 99) -
        (matchCommand('week', { name: b, keywords: b === 'Review' ? 'week' : '' }) ?? 99),
    )
    expect(best).toEqual(['Week', 'Print this week', 'Review', 'Midweek'])
  })

  it('finds every command by its own name and by the beginning of it, and never throws', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 30 })
    fc.assert(
      fc.property(name, name, fc.nat(30), (own, typed, length) => {
        matchCommand(typed, { name: own })
        expect(matchCommand(own, { name: own })).not.toBeNull()
        expect(matchCommand(foldText(own).slice(0, length), { name: own })).not.toBeNull()
      }),
    )
  })
})
