import { useMemo } from 'react'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { Section } from '../../shared/evening/sections.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'

/** What each day of a year holds. While another year is read, nothing is claimed of it. */
export function useYear(year: number) {
  const { data, error } = useJournalQuery('history.year', { year })
  const recorded = useMemo(
    () => new Map<CivilDate, readonly Section[]>((data ?? []).map(({ day, sections }) => [day, sections])),
    [data],
  )
  return { recorded, failure: error?.failure ?? null }
}
