import { useRef } from 'react'
import { addDays, type CivilDate } from '../../shared/calendar/civilDate.ts'
import { call } from '../bridge/call.ts'
import { failureWords } from '../bridge/failureWords.ts'
import { refresh } from '../bridge/queryClient.ts'
import { useReadOnly } from '../bridge/readOnly.ts'
import { focusHeading } from '../bridge/useArrivalFocus.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { dayInWords } from '../evening/dayInWords.ts'
import { useAnnounce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Cluster } from '../ui/Layout.tsx'
import { Section } from '../ui/Section.tsx'
import { words } from './words.ts'

/** How far back evenings are offered to be filled in, days: later than that little is remembered well. */
const OFFERED_DAYS = 14

interface GapsProps {
  today: CivilDate
  onOpenDay: (day: CivilDate) => void
}

/** The evenings of late without an entry, to fill in or to leave. Nothing where there are none. */
export function Gaps({ today, onOpenDay }: GapsProps) {
  const { data } = useJournalQuery('history.gaps', {
    from: addDays(today, -OFFERED_DAYS),
    to: addDays(today, -1),
  })
  const announce = useAnnounce()
  const frame = useRef<HTMLDivElement>(null)
  const days = data?.days ?? []
  const readOnly = useReadOnly()
  const leave = async (left: boolean) => {
    const reply = await call('history.leaveGaps', { days, left })
    if (!reply.ok) return announce({ text: failureWords(reply.error), tone: 'problem' })
    const main = frame.current?.closest('main') ?? null
    if (left) {
      focusHeading(main)
      announce({ text: words.gapsLeft(days.length), action: { run: () => void leave(false) } })
    } else announce({ text: words.gapsBack(days.length), quiet: true })
    return refresh('history.gaps')
  }
  if (days.length === 0 || readOnly) return null
  return (
    <div ref={frame}>
      <Section
        title={words.gaps(days.length)}
        hint={words.gapsHint}
        actions={
          <Button size="small" onClick={() => void leave(true)}>
            {words.leaveGaps(days.length)}
          </Button>
        }
      >
        <Cluster>
          {days.map((day) => (
            <Button key={day} size="small" tone="plain" onClick={() => onOpenDay(day)}>
              {dayInWords(day, today)}
            </Button>
          ))}
        </Cluster>
      </Section>
    </div>
  )
}
