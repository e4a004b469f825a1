import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { themeFor } from '../../../../renderer/app/theme.ts'

const PLAIN = { prefersDark: false, prefersContrast: false }

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
    expect(themeFor('auto', { hour, ...PLAIN })).toBe(theme)
  })

  it('left to the app, it is dusk at noon when the system is dark', () => {
    expect(themeFor('auto', { ...PLAIN, hour: 12, prefersDark: true })).toBe('dusk')
  })

  it('left to the app, it is high contrast where the system asks for more, at any hour', () => {
    for (const hour of [2, 12, 22]) {
      expect(themeFor('auto', { hour, prefersDark: true, prefersContrast: true })).toBe('contrast')
    }
  })

  it('is what the person chose, whatever the hour and the system', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('light', 'dusk', 'dark', 'contrast'),
        fc.record({
          hour: fc.integer({ min: 0, max: 23 }),
          prefersDark: fc.boolean(),
          prefersContrast: fc.boolean(),
        }),
        (choice, surroundings) => themeFor(choice, surroundings) === choice,
      ),
    )
  })
})
