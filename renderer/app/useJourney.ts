import { useCallback, useEffect, useEffectEvent, useReducer } from 'react'
import { type MainScreen, type Route, startingAt, takeStep } from './route.ts'
import { shortcutOf } from './shortcuts.ts'

/** Whether this is a Mac, where Cmd stands for Ctrl. */
export const ON_MAC = navigator.userAgent.includes('Macintosh')

/** Where one is in the journal, and the keys that lead elsewhere. */
export function useJourney(firstScreen: MainScreen, onLock: () => void) {
  const [journey, dispatch] = useReducer(takeStep, firstScreen, (screen) => startingAt({ screen }))
  const go = useCallback((route: Route) => dispatch({ type: 'go', route }), [])
  const turn = useCallback((route: Route) => dispatch({ type: 'turn', route }), [])
  const back = useCallback(() => dispatch({ type: 'back' }), [])
  const press = useEffectEvent((event: KeyboardEvent) => {
    const shortcut = shortcutOf(event, ON_MAC)
    if (shortcut === null) return
    event.preventDefault()
    if (shortcut.type === 'lock') onLock()
    else if (document.querySelector('dialog[open]') !== null) return
    else if (shortcut.type === 'screen') go({ screen: shortcut.screen })
    else dispatch(shortcut)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return { route: journey.here, canGoBack: journey.past.length > 0, go, turn, back }
}
