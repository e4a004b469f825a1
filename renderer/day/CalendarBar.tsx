import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Cluster } from '../ui/Layout.tsx'
import type { CalendarSpan } from './DaysScreen.tsx'
import { monthInWords } from './MonthGrid.tsx'
import { addMonths } from './month.ts'
import { words } from './words.ts'
import { addYears, yearOf } from './year.ts'

interface CalendarBarProps {
  span: CalendarSpan
  cursor: CivilDate
  today: CivilDate
  headingId: string
  onMove: (day: CivilDate) => void
}

/** Which month or year is shown, and the way to the next ones. */
export function CalendarBar({ span, cursor, today, headingId, onMove }: CalendarBarProps) {
  const year = span === 'year'
  const move = (by: number) => onMove(year ? addYears(cursor, by) : addMonths(cursor, by))
  return (
    <Cluster align="between">
      <h2 id={headingId} aria-live="polite">
        {year ? yearOf(cursor) : monthInWords(cursor)}
      </h2>
      <Cluster>
        <IconButton
          icon="chevronLeft"
          label={year ? words.yearBefore : words.monthBefore}
          onClick={() => move(-1)}
        />
        <Button size="small" onClick={() => onMove(today)}>
          {year ? words.thisYear : words.thisMonth}
        </Button>
        <IconButton
          icon="chevronRight"
          label={year ? words.yearAfter : words.monthAfter}
          onClick={() => move(1)}
        />
      </Cluster>
    </Cluster>
  )
}
