import { useState } from 'react'
import { addDays, type CivilDate } from '../../shared/calendar/civilDate.ts'
import { useReadOnly } from '../bridge/readOnly.ts'
import { useToday } from '../bridge/today.tsx'
import { useCommands } from '../commands/commands.tsx'
import { dayInWords } from '../evening/dayInWords.ts'
import { EditorOf } from '../evening/EditorOf.tsx'
import { OnThisDay } from '../evening/OnThisDay.tsx'
import { Button } from '../ui/Button.tsx'
import { Cluster, Page } from '../ui/Layout.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { DayHistory } from './DayHistory.tsx'
import { GuidanceOf } from './GuidanceOf.tsx'
import { MoveToBin } from './MoveToBin.tsx'
import { RecallStamp } from './RecallStamp.tsx'
import { words } from './words.ts'

interface DayScreenProps {
  day: CivilDate
  onBack: () => void
  onOpenDay: (day: CivilDate) => void
}

/** Any day up to today: the same editor, the days beside it, and its earlier versions. */
export function DayScreen({ day, onBack, onOpenDay }: DayScreenProps) {
  const { today } = useToday()
  const readOnly = useReadOnly()
  const [history, setHistory] = useState(false)
  const inWords = dayInWords(day, today)
  const future = day > today
  useCommands([
    {
      id: 'day.before',
      group: 'here',
      name: words.dayBefore,
      key: 'dayBefore',
      run: () => onOpenDay(addDays(day, -1)),
    },
    {
      id: 'day.after',
      group: 'here',
      name: words.dayAfter,
      key: 'dayAfter',
      off: day >= today ? words.noDayAfter : null,
      run: () => onOpenDay(addDays(day, 1)),
    },
    {
      id: 'day.history',
      group: 'here',
      name: words.history,
      off: future ? words.future : null,
      run: () => setHistory(true),
    },
  ])
  return (
    <Page>
      <Cluster align="between">
        <Button tone="plain" size="small" icon="arrowLeft" onClick={onBack}>
          {words.back}
        </Button>
        <Cluster>
          <Button tone="plain" size="small" icon="chevronLeft" onClick={() => onOpenDay(addDays(day, -1))}>
            {words.dayBefore}
          </Button>
          <Button
            tone="plain"
            size="small"
            icon="chevronRight"
            disabled={day >= today}
            onClick={() => onOpenDay(addDays(day, 1))}
          >
            {words.dayAfter}
          </Button>
        </Cluster>
      </Cluster>
      <PageHeader
        title={inWords}
        lede={day < today && !readOnly ? words.pastDay : undefined}
        actions={
          future ? undefined : (
            <Button size="small" icon="clock" onClick={() => setHistory(true)}>
              {words.history}
            </Button>
          )
        }
      />
      {future ? (
        <Notice>{words.future}</Notice>
      ) : (
        <>
          <RecallStamp day={day} />
          <EditorOf key={day} day={day} />
          <GuidanceOf day={day} />
          <OnThisDay day={day} onOpenDay={onOpenDay} />
          {!readOnly && <MoveToBin key={`bin-${day}`} day={day} onMoved={onBack} />}
        </>
      )}
      {history && <DayHistory day={day} onClose={() => setHistory(false)} />}
    </Page>
  )
}
