import { utcToLocal } from '../../shared/calendar/zone.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'

/** Whether the calendar is already a day further than the journal: after midnight, before the roll-over hour. */
export function isPastMidnight({ today, zone, now }: Output<'day.today'>): boolean {
  return utcToLocal(now, zone).date !== today
}

/** Follows the reading of the clock that the page makes anyway. */
export function usePastMidnight(): boolean {
  const { data } = useJournalQuery('day.today', {}, { select: isPastMidnight })
  return data ?? false
}
