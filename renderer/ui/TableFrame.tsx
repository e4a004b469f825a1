import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { classNames } from './classNames.ts'
import styles from './Table.module.css'

const cx = classNames(styles)

/** Scrolls what is too wide; only then is it a stop for the keyboard. */
export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <section
      ref={frame}
      className={cx('frame')}
      aria-label={scrolls ? label : undefined}
      tabIndex={scrolls ? 0 : undefined}
    >
      {children}
    </section>
  )
}
