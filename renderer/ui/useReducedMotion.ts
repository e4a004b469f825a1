import { useSyncExternalStore } from 'react'

/** By the system. */
const REDUCED = '(prefers-reduced-motion: reduce)'

function watch(changed: () => void): () => void {
  const query = window.matchMedia(REDUCED)
  query.addEventListener('change', changed)
  const setting = new MutationObserver(changed)
  setting.observe(document.documentElement, { attributeFilter: ['data-motion'] })
  return () => {
    query.removeEventListener('change', changed)
    setting.disconnect()
  }
}

const isAsked = (): boolean =>
  window.matchMedia(REDUCED).matches || document.documentElement.dataset['motion'] === 'reduced'

/** Whether less motion is asked for, by the system or by the setting. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(watch, isAsked)
}
