import { type KeyboardEvent, type SyntheticEvent, useLayoutEffect, useRef, useState } from 'react'
import { type CivilDate, parseCivilDate, type Weekday } from '../../shared/calendar/civilDate.ts'
import type { Section } from '../../shared/evening/sections.ts'
import { classNames } from '../ui/classNames.ts'
import { dayWithRecords } from './DayCell.tsx'
import { words } from './words.ts'
import styles from './Year.module.css'
import { Mark, YearMonth } from './YearMonth.tsx'
import { monthsOf, pressYearKey, yearOf } from './year.ts'

const cx = classNames(styles)

interface YearGridProps {
  /** The day that the keys start from; its year is shown. */
  cursor: CivilDate
  today: CivilDate
  firstWeekday: Weekday
  recorded: ReadonlyMap<CivilDate, readonly Section[]>
  onMove: (day: CivilDate) => void
  onOpen: (day: CivilDate) => void
  labelledBy: string
  describedBy: string
}

/** The day whose cell an event came from. */
const dayUnder = ({ target }: SyntheticEvent): CivilDate | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null
  return parseCivilDate(cell?.getAttribute('data-day') ?? '')
}

/** Twelve small months with one tab stop; the arrow keys move through the year. */
export function YearGrid(props: YearGridProps) {
  const { cursor, today, firstWeekday, recorded, onMove, onOpen } = props
  const frame = useRef<HTMLFieldSetElement>(null)
  const follow = useRef(false)
  const [pointed, setPointed] = useState<CivilDate | null>(null)
  useLayoutEffect(() => {
    if (follow.current) frame.current?.querySelector<HTMLElement>(`[data-day="${cursor}"]`)?.focus()
    follow.current = false
  }, [cursor])
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const next = pressYearKey(cursor, event.key)
    if (next === null) return
    event.preventDefault()
    follow.current = true
    onMove(next)
  }
  const pick = (event: SyntheticEvent) => {
    const day = dayUnder(event)
    if (day !== null) onOpen(day)
  }
  const arrive = (event: SyntheticEvent) => {
    const day = dayUnder(event)
    if (day !== null && day !== cursor) onMove(day)
  }
  const told = pointed ?? cursor
  const month = cursor.slice(0, 7)
  return (
    <>
      <fieldset
        ref={frame}
        className={cx('months')}
        aria-labelledby={props.labelledBy}
        onKeyDown={press}
        onClick={pick}
        onFocus={arrive}
        onPointerOver={(event) => setPointed(dayUnder(event))}
        onPointerLeave={() => setPointed(null)}
      >
        {monthsOf(yearOf(cursor)).map((first) => (
          <YearMonth
            key={first}
            month={first}
            reachable={first.startsWith(month) ? cursor : null}
            describedBy={props.describedBy}
            {...{ today, firstWeekday, recorded }}
          />
        ))}
      </fieldset>
      <p className={cx('told')} aria-hidden="true">
        {dayWithRecords(told, today, recorded.get(told) ?? [])}
      </p>
      <p className={cx('legend')}>
        {words.marks}
        <span className={cx('scale')} aria-hidden="true">
          {[1, 2, 3, 4, 5].map((parts) => (
            <Mark key={parts} parts={parts} />
          ))}
        </span>
      </p>
    </>
  )
}
