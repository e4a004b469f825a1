import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { differences } from '../../shared/evening/differences.ts'
import { EMPTY_EVENING } from '../../shared/evening/evening.ts'
import { translated } from '../../shared/language/translated.ts'
import { FailureNotice } from '../bridge/FailureNotice.tsx'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { WhyReadOnly } from '../bridge/WhyReadOnly.tsx'
import { DifferenceTable } from './DifferenceTable.tsx'

const words = translated({
  en: { caption: 'What this day holds', holds: 'Written', none: 'Nothing of this day is there.' },
  de: { caption: 'Was dieser Tag enthält', holds: 'Geschrieben', none: 'Von diesem Tag ist nichts da.' },
})

/** An evening as text, where it can only be read: everything that is recorded, and no field that invites. */
export function EveningToRead({ day }: { day: CivilDate }) {
  const { data, error } = useJournalQuery('day.read', { day })
  if (error !== null) return <FailureNotice failure={error.failure} />
  if (data === undefined) return null
  return (
    <>
      <WhyReadOnly />
      <DifferenceTable
        caption={words.caption}
        differences={differences(EMPTY_EVENING, data.evening)}
        after={words.holds}
        none={words.none}
      />
    </>
  )
}
