import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { themeFor } from '../../../../renderer/app/theme.ts'

describe('the theme in force', () => {
  it.each([
    [5, 'dusk'],
    [6, 'light'],
    [12, 'light'],
    [18, 'light'],
    [19, 'dusk'],
    [23, 'dusk'],
    [0, 'dusk'],
  ] as const)('left to the app, at %i o’clock in a light system it is %s', (hour, theme) => {
    expect(themeFor('auto', { hour, prefersDark: false })).toBe(theme)
  })

  it('left to the app, it is dusk at noon when the system is dark', () => {
    expect(themeFor('auto', { hour: 12, prefersDark: true })).toBe('dusk')
  })

  it('is what the person chose, whatever the hour and the system', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('light' as const, 'dusk' as const),
        fc.record({ hour: fc.integer({ min: 0, max: 23 }), prefersDark: fc.boolean() }),
        (choice, surroundings) => themeFor(choice, surroundings) === choice,
      ),
    )
  })
})
