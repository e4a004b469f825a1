import { useEffect, useEffectEvent } from 'react'

interface PracticeKeys {
  readonly onPause: () => void
  readonly onStop: () => void
}

/** What answers a space by itself when it has the focus. */
const ANSWERS_SPACE = 'button, input, select, textarea, summary, a, [contenteditable], [role="option"]'

/** Space pauses and goes on, Escape stops, wherever the focus is; not while a dialog is open. */
export function usePracticeKeys({ onPause, onStop }: PracticeKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (document.querySelector('dialog[open], [role="dialog"]') !== null) return
    if (event.key === 'Escape') onStop()
    else if (event.key === ' ' && !(event.target instanceof Element && event.target.matches(ANSWERS_SPACE))) {
      onPause()
    } else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
