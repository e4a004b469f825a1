import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { SECTIONS, type Section } from '../../shared/evening/sections.ts'
import { dayInWords } from '../evening/dayInWords.ts'
import { classNames } from '../ui/classNames.ts'
import styles from './Calendar.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

/** Trackers are told in words; five dots are as many as can be read. */
const DOTS = SECTIONS.filter((section) => section !== 'trackers')

interface DayCellProps {
  day: CivilDate
  today: CivilDate
  /** Whether it belongs to the month shown. */
  inside: boolean
  /** Whether it is the one day of the grid that Tab reaches. */
  reachable: boolean
  recorded: readonly Section[]
  onPress: () => void
  onFocus: () => void
  register: (element: HTMLButtonElement | null) => void
}

/** One day of the calendar: its number, and a dot for each part that holds something. */
export function DayCell({
  day,
  today,
  inside,
  reachable,
  recorded,
  onPress,
  onFocus,
  register,
}: DayCellProps) {
  const future = day > today
  return (
    <button
      ref={register}
      type="button"
      className={cx('day', !inside && 'outside', day === today && 'today', future && 'future')}
      aria-label={dayWithRecords(day, today, recorded)}
      aria-current={day === today ? 'date' : undefined}
      aria-disabled={future || undefined}
      tabIndex={reachable ? 0 : -1}
      onClick={onPress}
      onFocus={onFocus}
    >
      <span>{Number(day.slice(8))}</span>
      <span className={cx('dots')}>
        {DOTS.map((section) => (
          <span key={section} className={cx('dot', recorded.includes(section) && 'recorded')} />
        ))}
      </span>
    </button>
  )
}

/** "Tuesday, 24 November, today, recorded: training" */
export function dayWithRecords(day: CivilDate, today: CivilDate, recorded: readonly Section[]): string {
  const holds = recorded.map((section) => words.sections[section]).join(', ')
  const spoken = [
    dayInWords(day, today),
    day === today ? words.dayToday : null,
    day > today ? words.dayFuture : holds === '' ? words.dayNothing : words.dayHolds(holds),
  ]
  return spoken.filter((part) => part !== null).join(', ')
}
