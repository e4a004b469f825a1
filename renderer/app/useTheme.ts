import { useLayoutEffect, useSyncExternalStore } from 'react'
import type { Preferences } from '../../shared/ipc/contract/settings.ts'
import { useLocalHour } from '../bridge/localClock.ts'
import { themeFor } from './theme.ts'

const DARK = '(prefers-color-scheme: dark)'

function watchDark(changed: () => void): () => void {
  const dark = window.matchMedia(DARK)
  dark.addEventListener('change', changed)
  return () => dark.removeEventListener('change', changed)
}

/** Puts the theme in force on the document, and keeps it right while the evening comes. */
export function useTheme(preference: Preferences['theme']): void {
  const hour = useLocalHour()
  const prefersDark = useSyncExternalStore(watchDark, () => window.matchMedia(DARK).matches)
  const theme = themeFor(preference, { hour, prefersDark })
  useLayoutEffect(() => {
    document.documentElement.setAttribute('data-theme', theme)
  }, [theme])
}
