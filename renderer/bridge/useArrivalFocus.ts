import { type RefObject, useEffect, useRef } from 'react'

/**
 * Moves the focus to the first-level heading of a region whenever its place changes, so that keyboard and
 * screen reader start where the eye does. A field of the new place that took the focus itself keeps it. While
 * the heading is still being read from the journal the region holds the focus, and gives it on.
 *
 * The region needs `tabIndex={-1}`.
 */
export function useArrivalFocus<E extends HTMLElement>(place: string): RefObject<E | null> {
  const region = useRef<E>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is what one arrives at
  useEffect(() => {
    const element = region.current
    if (element === null || holdsFocus(element) || focusHeading(element)) return
    element.focus()
    const observer = new MutationObserver(() => {
      if (document.activeElement !== element || focusHeading(element)) observer.disconnect()
    })
    observer.observe(element, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [place])
  return region
}

function holdsFocus(element: HTMLElement): boolean {
  return document.activeElement !== element && element.contains(document.activeElement)
}

/** Takes the focus to the first-level heading of a region; false when it has none. */
export function focusHeading(element: HTMLElement | null): boolean {
  const heading = element?.querySelector<HTMLElement>('h1')
  if (!heading) return false
  heading.tabIndex = -1
  heading.focus()
  return true
}
