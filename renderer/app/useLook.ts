import { useLayoutEffect, useSyncExternalStore } from 'react'
import type { Preferences } from '../../shared/ipc/contract/settings.ts'
import { useLocalHour } from '../bridge/localClock.ts'
import { themeFor } from './theme.ts'

/** Whether the system asks for something now, and from now on. */
function useMedia(query: string): boolean {
  const watch = (changed: () => void) => {
    const list = window.matchMedia(query)
    list.addEventListener('change', changed)
    return () => list.removeEventListener('change', changed)
  }
  return useSyncExternalStore(watch, () => window.matchMedia(query).matches)
}

/**
 * Puts the look in force on the document, where styles/ reads it: theme, text size and motion. The theme is kept right
 * while the evening comes.
 */
export function useLook({ theme: chosen, textSize, lessMotion }: Preferences): void {
  const hour = useLocalHour()
  const prefersDark = useMedia('(prefers-color-scheme: dark)')
  const prefersContrast = useMedia('(prefers-contrast: more)')
  const theme = themeFor(chosen, { hour, prefersDark, prefersContrast })
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset['theme'] = theme
    dataset['textSize'] = textSize
    if (lessMotion) dataset['motion'] = 'reduced'
    else delete dataset['motion']
  }, [theme, textSize, lessMotion])
}
