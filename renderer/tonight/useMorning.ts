import { minutesOfDay } from '../../shared/calendar/clockTime.ts'
import { utcToLocal } from '../../shared/calendar/zone.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'

const NOON_MIN = 720

/** Whether it is the morning of the journal day: after its roll-over hour and before noon, on the wall clock. */
export function isMorning({ today, zone, now }: Output<'day.today'>): boolean {
  const { date, clock } = utcToLocal(now, zone)
  return date === today && minutesOfDay(clock) < NOON_MIN
}

/** Follows the reading of the clock that the page makes anyway. */
export function useMorning(): boolean {
  const { data } = useJournalQuery('day.today', {}, { select: isMorning })
  return data ?? false
}
