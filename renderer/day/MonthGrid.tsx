import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import type { CivilDate, Weekday } from '../../shared/calendar/civilDate.ts'
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../shared/calendar/dateNames.ts'
import type { Section } from '../../shared/evening/sections.ts'
import { dateInWords } from '../evening/dayInWords.ts'
import { classNames } from '../ui/classNames.ts'
import styles from './Calendar.module.css'
import { DayCell } from './DayCell.tsx'
import { monthWeeks, pressCalendarKey, weekdaysFrom } from './month.ts'

const cx = classNames(styles)

interface MonthGridProps {
  /** The day that the keys start from; its month is shown. */
  cursor: CivilDate
  today: CivilDate
  firstWeekday: Weekday
  recordedOn: (day: CivilDate) => readonly Section[]
  onMove: (day: CivilDate) => void
  onOpen: (day: CivilDate) => void
  labelledBy: string
  describedBy: string
}

/** A month as a grid with one tab stop; the arrow keys move inside it. */
export function MonthGrid(props: MonthGridProps) {
  const { cursor, today, firstWeekday, recordedOn, onMove, onOpen } = props
  const cells = useRef(new Map<CivilDate, HTMLButtonElement>())
  const follow = useRef(false)
  useLayoutEffect(() => {
    if (follow.current) cells.current.get(cursor)?.focus()
    follow.current = false
  }, [cursor])

  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const next = pressCalendarKey(cursor, event.key, firstWeekday)
    if (next === null) return
    event.preventDefault()
    follow.current = true
    onMove(next)
  }
  const month = cursor.slice(0, 7)
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are moved through by arrow keys is a grid
      role="grid"
      className={cx('grid')}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      onKeyDown={press}
    >
      <thead>
        <tr>
          {weekdaysFrom(firstWeekday).map((weekday) => (
            <th key={weekday} scope="col" className={cx('weekday')} abbr={WEEKDAYS[weekday - 1]}>
              {SHORT_WEEKDAYS[weekday - 1]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthWeeks(cursor, firstWeekday).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} className={cx('cell')}>
                <DayCell
                  day={day}
                  today={today}
                  inside={day.startsWith(month)}
                  reachable={day === cursor}
                  recorded={recordedOn(day)}
                  onPress={() => onOpen(day)}
                  onFocus={() => day !== cursor && day.startsWith(month) && onMove(day)}
                  register={(element) => {
                    if (element) cells.current.set(day, element)
                    else cells.current.delete(day)
                  }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** "November 2026" */
export function monthInWords(day: CivilDate): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? dateInWords(day)} ${day.slice(0, 4)}`
}
