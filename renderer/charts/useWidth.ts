import { type RefObject, useLayoutEffect, useState } from 'react'

/** Where a figure is drawn. */
export interface DrawingSize {
  /** Width in units: CSS pixels at text size 100 %. */
  width: number
  /** CSS pixels a unit: follows the text size that is set, and nothing else. */
  scale: number
}

/**
 * The width of an element, kept up to date. A figure is drawn for exactly this width, so that its text keeps the
 * size of the text around it at every width.
 * @param initial the width until the element has been measured, and wherever it cannot be (in a hidden tab)
 */
export function useWidth(element: RefObject<HTMLElement | null>, initial: number): DrawingSize {
  const [size, setSize] = useState<DrawingSize>({ width: initial, scale: 1 })
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const measure = () => {
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
      const width = target.clientWidth / scale
      if (width > 0) setSize((now) => (now.width === width && now.scale === scale ? now : { width, scale }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return size
}
