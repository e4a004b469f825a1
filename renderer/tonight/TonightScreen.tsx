import { useState } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { useToday } from '../bridge/today.tsx'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { dayInWords, weekdayInWords } from '../evening/dayInWords.ts'
import { EditorOf } from '../evening/EditorOf.tsx'
import { PractiseNowProvider } from '../evening/practiseNow.ts'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Icon } from '../ui/icons.tsx'
import { Page } from '../ui/Layout.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import styles from './Tonight.module.css'
import { usePastMidnight } from './usePastMidnight.ts'
import { words } from './words.ts'

const cx = classNames(styles)

/**
 * Tonight's page. The day is taken once, when the page opens, so that neither midnight nor the hour at which a
 * new journal day begins can move a half-written evening; another day is offered, never taken.
 */
export function TonightScreen({ onPractise }: { onPractise: () => void }) {
  const { today } = useToday()
  const [day, setDay] = useState(today)
  const pastMidnight = usePastMidnight()
  const firstEvening = useFirstEvening(day)
  return (
    <Page>
      <PageHeader
        eyebrow={words.eyebrow}
        title={dayInWords(day, today)}
        lede={firstEvening ? words.firstEvening : undefined}
      />
      {today !== day && (
        <Notice
          live
          actions={
            <Button size="small" onClick={() => setDay(today)}>
              {words.goToNewDay(weekdayInWords(today))}
            </Button>
          }
        >
          {words.newDay(weekdayInWords(today))}
        </Notice>
      )}
      <p role="status" className={cx('aside')}>
        {today === day && pastMidnight && (
          <>
            <Icon name="moon" size={16} />
            {words.pastMidnight(weekdayInWords(day))}
          </>
        )}
      </p>
      <PractiseNowProvider value={today === day ? onPractise : null}>
        <EditorOf day={day} />
      </PractiseNowProvider>
    </Page>
  )
}

/** Whether nothing was ever recorded before this day. */
function useFirstEvening(day: CivilDate): boolean {
  const { data } = useJournalQuery('history.read', { from: day, to: day })
  return data !== undefined && (data.firstDay === null || data.firstDay >= day)
}
