import { memo, useId } from 'react'
import type { CivilDate, Weekday } from '../../shared/calendar/civilDate.ts'
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../shared/calendar/dateNames.ts'
import type { Section } from '../../shared/evening/sections.ts'
import { classNames } from '../ui/classNames.ts'
import { dayWithRecords } from './DayCell.tsx'
import { monthWeeks, weekdaysFrom } from './month.ts'
import styles from './Year.module.css'
import { markOf } from './year.ts'

const cx = classNames(styles)

const NONE: readonly Section[] = []

interface YearMonthProps {
  /** The first day of the month. */
  month: CivilDate
  /** The day that Tab reaches; null when it is in another month. */
  reachable: CivilDate | null
  today: CivilDate
  firstWeekday: Weekday
  recorded: ReadonlyMap<CivilDate, readonly Section[]>
  describedBy: string
}

/** One small month of the year. Drawn again only when something of its own changes. */
export const YearMonth = memo(function YearMonth(props: YearMonthProps) {
  const { month, reachable, today, firstWeekday, recorded, describedBy } = props
  const id = useId()
  const inside = month.slice(0, 7)
  return (
    <div className={cx('month')}>
      <h3 id={id} className={cx('name')}>
        {MONTHS[Number(month.slice(5, 7)) - 1]}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are moved through by arrow keys is a grid */}
      <table role="grid" className={cx('grid')} aria-labelledby={id} aria-describedby={describedBy}>
        <thead>
          <tr>
            {weekdaysFrom(firstWeekday).map((weekday) => (
              <th key={weekday} scope="col" className={cx('weekday')} abbr={WEEKDAYS[weekday - 1]}>
                {SHORT_WEEKDAYS[weekday - 1]?.slice(0, 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthWeeks(month, firstWeekday).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} className={cx('cell')}>
                  {day.startsWith(inside) && (
                    <button
                      type="button"
                      data-day={day}
                      className={cx('day', day === today && 'today', day > today && 'future')}
                      aria-label={dayWithRecords(day, today, recorded.get(day) ?? NONE)}
                      aria-current={day === today ? 'date' : undefined}
                      aria-disabled={day > today || undefined}
                      tabIndex={day === reachable ? 0 : -1}
                    >
                      <Mark parts={recorded.get(day)?.length ?? 0} />
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})

/** How much a day holds: both the size and the depth of the mark say it. */
export function Mark({ parts }: { parts: number }) {
  return <span className={cx('mark', `mark${markOf(parts)}`)} />
}
