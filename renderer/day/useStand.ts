import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { type DayEntry, EMPTY_EVENING, type Evening } from '../../shared/evening/evening.ts'
import type { Failure } from '../../shared/ipc/envelope.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import type { StandId } from './stands.ts'

/** Reads how a day stood. `draft` is the day as it stands on the page. */
export function useStand(
  day: CivilDate,
  id: StandId,
  draft: Evening,
): { entry: DayEntry | null; failure: Failure | null } {
  const isKept = typeof id === 'number'
  const now = useJournalQuery('day.read', { day }, { enabled: !isKept })
  const kept = useJournalQuery('day.version', { day, revision: isKept ? id : 0 }, { enabled: isKept })
  const failure = (isKept ? kept : now).error?.failure ?? null
  const stored = (isKept ? kept : now).data
  if (stored === undefined) return { entry: null, failure }
  if (isKept) return { entry: stored, failure }
  const entry =
    id === 'now' ? { ...stored, evening: draft } : { ...stored, evening: EMPTY_EVENING, enteredAt: {} }
  return { entry, failure }
}
