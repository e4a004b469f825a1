import { createContext, type ReactNode, useContext } from 'react'
import type { Output } from '../../shared/ipc/contract.ts'
import { useJournalQuery } from './useJournalQuery.ts'

/** The journal day of this moment, by the person's roll-over hour, and the IANA zone it is read in. */
export type Today = Pick<Output<'day.today'>, 'today' | 'zone'>

/** How often the clock is read again while the window is visible, milliseconds. */
const CLOCK_INTERVAL = 30_000

const TodayContext = createContext<Today | null>(null)

/** Leaves the running time out, so that nothing is drawn again until the day or the zone is another. */
const dayAndZone = ({ today, zone }: Output<'day.today'>): Today => ({ today, zone })

/**
 * The one place of the page where the clock is read. It is read again when the window comes back and every
 * half minute; those who use it are drawn again only when the journal day or the zone changes.
 */
export function TodayProvider({ children }: { children: ReactNode }) {
  const { data, error } = useJournalQuery(
    'day.today',
    {},
    {
      select: dayAndZone,
      refetchInterval: CLOCK_INTERVAL,
      refetchOnWindowFocus: 'always',
      staleTime: 0,
    },
  )
  if (data === undefined && error !== null) throw error
  if (data === undefined) return null
  return <TodayContext value={data}>{children}</TodayContext>
}

/** The journal day of this moment. An editor takes it once, when it opens, and stays with that day. */
export function useToday(): Today {
  const today = useContext(TodayContext)
  if (today === null) throw new Error('useToday stands outside TodayProvider')
  return today
}
