import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { DayGuidanceCard } from '../guidance/DayGuidanceCard.tsx'

/** What the rules say about a day, below the writing; nothing while there is none, or while it is read. */
export function GuidanceOf({ day }: { day: CivilDate }) {
  const { data } = useJournalQuery('day.guidance', { day })
  const guidance = data?.guidance ?? null
  return guidance === null ? null : <DayGuidanceCard guidance={guidance} />
}
