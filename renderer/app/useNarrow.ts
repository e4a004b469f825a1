import { useSyncExternalStore } from 'react'

/** Narrower than this there is no room for words in the sidebar; 200 % zoom of a small window is. */
const NARROW = '(max-width: 52rem)'

function watch(changed: () => void): () => void {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => window.matchMedia(NARROW).matches)
}
