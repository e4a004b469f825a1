import { useId, useState } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useToday } from '../bridge/today.tsx'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { Cluster, Page } from '../ui/Layout.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import styles from './Calendar.module.css'
import { GoToDay } from './GoToDay.tsx'
import { MonthGrid, monthInWords } from './MonthGrid.tsx'
import { addMonths } from './month.ts'
import { useMonth } from './useMonth.ts'
import { words } from './words.ts'

const cx = classNames(styles)

/** The calendar: what is recorded on each day, and the way to any day up to today. */
export function DaysScreen({ onOpenDay }: { onOpenDay: (day: CivilDate) => void }) {
  const { today } = useToday()
  const [cursor, setCursor] = useState(today)
  const month = useMonth(cursor)
  const announce = useAnnounce()
  const id = useId()
  const open = (day: CivilDate) => {
    if (day > today) announce({ text: words.future })
    else onOpenDay(day)
  }
  return (
    <Page>
      <PageHeader title={words.title} lede={month.empty ? words.emptyJournal : words.lede} />
      <FailureNotice failure={month.failure} />
      <div className={cx('frame')}>
        <Cluster align="between">
          <h2 id={`${id}-month`} aria-live="polite">
            {monthInWords(cursor)}
          </h2>
          <Cluster>
            <IconButton
              icon="chevronLeft"
              label={words.monthBefore}
              onClick={() => setCursor(addMonths(cursor, -1))}
            />
            <Button size="small" onClick={() => setCursor(today)}>
              {words.thisMonth}
            </Button>
            <IconButton
              icon="chevronRight"
              label={words.monthAfter}
              onClick={() => setCursor(addMonths(cursor, 1))}
            />
          </Cluster>
        </Cluster>
        <MonthGrid
          {...{ cursor, today }}
          firstWeekday={month.firstWeekday}
          recordedOn={month.recordedOn}
          onMove={setCursor}
          onOpen={open}
          labelledBy={`${id}-month`}
          describedBy={`${id}-help`}
        />
        <p id={`${id}-help`} className={cx('help')}>
          {words.legend} {words.gridHelp}
        </p>
      </div>
      <GoToDay today={today} onGo={onOpenDay} />
    </Page>
  )
}
