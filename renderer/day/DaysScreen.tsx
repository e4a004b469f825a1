import { useId, useState } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useToday } from '../bridge/today.tsx'
import { useCommands } from '../commands/commands.tsx'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Page } from '../ui/Layout.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Bin } from './Bin.tsx'
import styles from './Calendar.module.css'
import { CalendarBar } from './CalendarBar.tsx'
import { Gaps } from './Gaps.tsx'
import { GoToDay } from './GoToDay.tsx'
import { MonthGrid } from './MonthGrid.tsx'
import { useMonth } from './useMonth.ts'
import { useYear } from './useYear.ts'
import { words } from './words.ts'
import { YearGrid } from './YearGrid.tsx'
import { yearOf } from './year.ts'

const cx = classNames(styles)

export type CalendarSpan = 'month' | 'year'

/** What was looked at last, so that one comes back to it from a day. It says nothing of the person. */
let spanBefore: CalendarSpan = 'month'

/** The calendar: what is recorded on each day, and the way to any day up to today. */
export function DaysScreen({ onOpenDay }: { onOpenDay: (day: CivilDate) => void }) {
  const { today } = useToday()
  const [cursor, setCursor] = useState(today)
  const [span, setSpan] = useState(spanBefore)
  const { empty, failure, firstWeekday, recordedOn } = useMonth(cursor)
  const year = useYear(yearOf(cursor))
  const announce = useAnnounce()
  const id = useId()
  const open = (day: CivilDate) => {
    if (day > today) announce({ text: words.future })
    else onOpenDay(day)
  }
  const turn = () => {
    spanBefore = span === 'month' ? 'year' : 'month'
    setSpan(spanBefore)
  }
  const turnName = span === 'month' ? words.showYear : words.showMonth
  useCommands([{ id: 'days.span', group: 'here', name: turnName, run: turn }])
  const grid = {
    ...{ cursor, today, firstWeekday },
    onMove: setCursor,
    onOpen: open,
    labelledBy: `${id}-span`,
    describedBy: `${id}-help`,
  }
  return (
    <Page width={span === 'year' ? 'wide' : 'page'}>
      <PageHeader
        title={words.title}
        lede={empty ? words.emptyJournal : words.lede}
        actions={
          <Button size="small" icon="calendar" onClick={turn}>
            {turnName}
          </Button>
        }
      />
      <FailureNotice failure={failure ?? year.failure} />
      <div className={cx('frame')}>
        <CalendarBar {...{ span, cursor, today }} headingId={`${id}-span`} onMove={setCursor} />
        {span === 'month' ? (
          <MonthGrid {...grid} recordedOn={recordedOn} />
        ) : (
          <YearGrid {...grid} recorded={year.recorded} />
        )}
        <p id={`${id}-help`} className={cx('help')}>
          {span === 'month' ? `${words.legend} ${words.gridHelp}` : words.yearHelp}
        </p>
      </div>
      <GoToDay today={today} onGo={onOpenDay} />
      <Gaps today={today} onOpenDay={onOpenDay} />
      <Bin onOpenDay={onOpenDay} />
    </Page>
  )
}
