import type { Preferences } from '../../shared/ipc/contract/settings.ts'

export type Theme = Exclude<Preferences['theme'], 'auto'>

/** Hours of the wall clock between which "auto" is dusk: from seven in the evening until six in the morning. */
export const DUSK_FROM_HOUR = 19
export const DUSK_UNTIL_HOUR = 6

export interface Surroundings {
  /** Hour of the wall clock, 0 to 23. */
  readonly hour: number
  /** Whether the system asks for dark windows. */
  readonly prefersDark: boolean
  /** Whether the system asks for more contrast. */
  readonly prefersContrast: boolean
}

/**
 * The theme in force. A choice stands; "auto" is high contrast where the system asks for it, else dusk in the evening
 * and at night, and by day when the system is dark. 18:59 is still light, 19:00 is dusk, 00:40 is dusk, 06:00 is light.
 */
export function themeFor(preference: Preferences['theme'], surroundings: Surroundings): Theme {
  const { hour, prefersDark, prefersContrast } = surroundings
  if (preference !== 'auto') return preference
  if (prefersContrast) return 'contrast'
  return prefersDark || hour >= DUSK_FROM_HOUR || hour < DUSK_UNTIL_HOUR ? 'dusk' : 'light'
}
