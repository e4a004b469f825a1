import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { NO_OFFERS, type Offers } from '../../shared/evening/offers.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'

/** What earlier evenings offer to this one; nothing until it is read, and nothing when it cannot be. */
export function useOffers(day: CivilDate): Offers {
  const { data } = useJournalQuery('day.offers', { day })
  return data ?? NO_OFFERS
}
