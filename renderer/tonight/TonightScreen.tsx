import { useState } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { useReadOnly } from '../bridge/readOnly.ts'
import { useToday } from '../bridge/today.tsx'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { useCommands } from '../commands/commands.tsx'
import { dayInWords, weekdayInWords } from '../evening/dayInWords.ts'
import { EditorOf } from '../evening/EditorOf.tsx'
import { OnThisDay } from '../evening/OnThisDay.tsx'
import type { Scope } from '../evening/pageParts.ts'
import { PractiseNowProvider } from '../evening/practiseNow.ts'
import { words as eveningWords } from '../evening/words.ts'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Icon } from '../ui/icons.tsx'
import { Page } from '../ui/Layout.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import styles from './Tonight.module.css'
import { useMorning } from './useMorning.ts'
import { usePastMidnight } from './usePastMidnight.ts'
import { words } from './words.ts'

const cx = classNames(styles)

interface TonightScreenProps {
  onPractise: () => void
  onOpenDay: (day: CivilDate) => void
}

/**
 * Tonight's page. The day is taken once, when the page opens, so that neither midnight nor the hour at which a
 * new journal day begins can move a half-written evening; another day is offered, never taken.
 */
export function TonightScreen({ onPractise, onOpenDay }: TonightScreenProps) {
  const { today } = useToday()
  const readOnly = useReadOnly()
  const [day, setDay] = useState(today)
  const [scope, setScope] = useState<Scope>('whole')
  const pastMidnight = usePastMidnight()
  const { firstEvening, nightWritten } = useDayHeld(day)
  const morning = useMorning() && today === day
  // Once it is offered it stays in its place, so that the page does not move under the first words.
  const [offered, setOffered] = useState(false)
  if (morning && !nightWritten && !readOnly && !offered) setOffered(true)
  useWholeForNote(scope, () => setScope('whole'))
  const morningOffered = morning && offered && scope === 'whole'
  return (
    <Page>
      <PageHeader
        eyebrow={morning ? words.morningEyebrow : words.eyebrow}
        title={dayInWords(day, today)}
        lede={morningOffered ? words.morningOffer : firstEvening ? words.firstEvening : undefined}
        actions={
          !readOnly && (
            <Button
              size="small"
              tone={morningOffered ? 'quiet' : 'plain'}
              icon={scope === 'whole' ? 'sun' : 'moon'}
              onClick={() => setScope(scope === 'whole' ? 'morning' : 'whole')}
            >
              {scope === 'whole' ? words.nightOnly : words.wholeDay}
            </Button>
          )
        }
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
        <EditorOf day={day} scope={scope} />
      </PractiseNowProvider>
      <OnThisDay day={day} onOpenDay={onOpenDay} />
    </Page>
  )
}

/** Where only the night is asked, a note that is wanted brings the whole page first. */
function useWholeForNote(scope: Scope, showWhole: () => void): void {
  useCommands(
    scope === 'whole'
      ? []
      : [
          {
            id: 'lead.note',
            group: 'do',
            name: eveningWords.newReflection,
            leadsTo: 'evening.note',
            run: showWhole,
          },
        ],
  )
}

/** Whether nothing was ever recorded before this day, and whether its night is written. */
function useDayHeld(day: CivilDate): { firstEvening: boolean; nightWritten: boolean } {
  const { data } = useJournalQuery('history.read', { from: day, to: day })
  if (data === undefined) return { firstEvening: false, nightWritten: true }
  return {
    firstEvening: data.firstDay === null || data.firstDay >= day,
    nightWritten: data.days.some(({ sections }) => sections.includes('sleep')),
  }
}
