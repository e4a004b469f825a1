import { useCallback, useReducer } from 'react'
import type { MainScreen } from '../../shared/around/wishes.ts'
import { type Route, startingAt, takeStep } from './route.ts'

/** Where one is in the journal, and the ways elsewhere. */
export function useJourney(firstScreen: MainScreen) {
  const [journey, dispatch] = useReducer(takeStep, firstScreen, (screen) => startingAt({ screen }))
  return {
    route: journey.here,
    canGoBack: journey.past.length > 0,
    canGoForward: journey.future.length > 0,
    go: useCallback((route: Route) => dispatch({ type: 'go', route }), []),
    turn: useCallback((route: Route) => dispatch({ type: 'turn', route }), []),
    back: useCallback(() => dispatch({ type: 'back' }), []),
    forward: useCallback(() => dispatch({ type: 'forward' }), []),
  }
}
