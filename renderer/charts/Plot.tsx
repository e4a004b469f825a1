import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react'
import { classNames } from '../ui/classNames.ts'
import styles from './Plot.module.css'
import { useWidth } from './useWidth.ts'
import { opensValue, walk } from './walk.ts'
import { words } from './words.ts'

const cx = classNames(styles)

interface PlotProps {
  /** The figure's title; the plot is announced under it. */
  title: string
  /** One sentence a value, in the order in which the keys walk: "Tue 4: 320 AU". */
  readings: readonly string[]
  /** Height in units (CSS pixels at text size 100 %, like every other length here). */
  height: number
  /** Which value lies under a point of the drawing; null for none. */
  pick: (x: number, y: number, width: number) => number | null
  /** Opens what the value that is read stands for, by Enter or a press of the pointer; left out = it opens nothing. */
  onOpen?: (at: number) => void
  /** The drawing, for exactly this width; `at` is the value that is being read. */
  children: (width: number, at: number | null) => ReactNode
}

/**
 * A drawing that can be read by pointer and by keyboard: arrow keys walk over the values and a line of text says
 * each. To a screen reader it is a slider whose value is that line, because that is the one role in which arrow
 * keys reach the page and each new value is spoken.
 */
export function Plot({ title, readings, height, pick, onOpen, children }: PlotProps) {
  const frame = useRef<HTMLDivElement>(null)
  const { width, scale } = useWidth(frame, 640)
  const [at, setAt] = useState<number | null>(null)
  const shown = at !== null && at < readings.length ? at : null

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && shown !== null) setAt(null)
    if (opensValue(event.key) && shown !== null && onOpen !== undefined) {
      event.preventDefault()
      onOpen(shown)
      return
    }
    const next = walk(shown, event.key, readings.length)
    if (next === null) return
    event.preventDefault()
    setAt(next)
  }
  const point = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    setAt(pick((event.clientX - box.left) / scale, (event.clientY - box.top) / scale, width))
  }
  const reading = shown === null ? '' : (readings[shown] ?? '')
  return (
    <div>
      <div
        ref={frame}
        className={cx('frame', onOpen !== undefined && shown !== null && 'opens')}
        role="slider"
        tabIndex={0}
        aria-keyshortcuts={onOpen === undefined ? undefined : 'Enter'}
        aria-label={words.walk(title)}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, readings.length - 1)}
        aria-valuenow={shown ?? 0}
        aria-valuetext={shown === null ? words.nothing : reading}
        onKeyDown={press}
        onPointerMove={point}
        onPointerLeave={() => setAt(null)}
        onClick={() => shown !== null && onOpen?.(shown)}
        onBlur={() => setAt(null)}
      >
        <svg
          className={cx('drawing')}
          width={width * scale}
          height={height * scale}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
        >
          {children(width, shown)}
        </svg>
      </div>
      <p className={cx('reading')} aria-hidden="true" data-print="hide">
        {reading}
      </p>
    </div>
  )
}
