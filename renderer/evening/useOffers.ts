import { useQuery } from '@tanstack/react-query'
import { addDays, type CivilDate } from '../../shared/calendar/civilDate.ts'
import { NO_OFFERS, type Offers, offersFrom } from '../../shared/evening/offers.ts'
import { call, replyValue } from '../bridge/call.ts'

/** How far back earlier evenings are looked at, and how many of the recorded ones. */
const LOOK_BACK_DAYS = 60
const MOST_EVENINGS = 14

async function readOffers(day: CivilDate): Promise<Offers> {
  const span = { from: addDays(day, -LOOK_BACK_DAYS), to: addDays(day, -1) }
  const { days } = replyValue(await call('history.read', span))
  const recorded = days
    .map((recordedDay) => recordedDay.day)
    .sort()
    .reverse()
  const entries = await Promise.all(
    recorded
      .slice(0, MOST_EVENINGS)
      .map(async (earlier) => replyValue(await call('day.read', { day: earlier }))),
  )
  return offersFrom(entries.map(({ evening }) => evening))
}

/** What earlier evenings offer to this one; nothing until it is read, and nothing when it cannot be. */
export function useOffers(day: CivilDate): Offers {
  const { data } = useQuery({
    queryKey: ['evening.offers', day],
    queryFn: () => readOffers(day),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  return data ?? NO_OFFERS
}
