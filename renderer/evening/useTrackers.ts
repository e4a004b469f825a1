import type { Draft } from '../../shared/evening/draft.ts'
import type { Tracker } from '../../shared/trackers/tracker.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'

const NONE: readonly Tracker[] = []

/** The person's own trackers, archived ones included; none until they are read. */
export function useTrackers(): readonly Tracker[] {
  const { data } = useJournalQuery('tracker.list', {})
  return data ?? NONE
}

/** Trackers on the page of an evening: those that are asked, and archived ones that it holds a value of. */
export const trackersOn = ({ trackers }: Draft, all: readonly Tracker[]): readonly Tracker[] =>
  all.filter(({ id, archivedAt }) => archivedAt === null || trackers[id] !== undefined)
