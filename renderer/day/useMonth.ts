import { useMemo } from 'react'
import type { CivilDate, Weekday } from '../../shared/calendar/civilDate.ts'
import type { Section } from '../../shared/evening/sections.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/ipc/contract/settings.ts'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { monthWeeks } from './month.ts'

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const firstWeekdayOf = ({ firstWeekday }: Settings): Weekday =>
  WEEKDAYS.find((weekday) => weekday === firstWeekday) ?? 1

const NONE: readonly Section[] = []

/** The month around a day with what is recorded on each of its days. */
export function useMonth(cursor: CivilDate) {
  const settings = useJournalQuery('settings.read', {})
  const firstWeekday = firstWeekdayOf(settings.data ?? DEFAULT_SETTINGS)
  const weeks = monthWeeks(cursor, firstWeekday)
  const from = weeks[0]?.[0] ?? cursor
  const to = weeks.at(-1)?.at(-1) ?? cursor
  const history = useJournalQuery('history.read', { from, to }, { placeholderData: (before) => before })
  const byDay = useMemo(
    () => new Map((history.data?.days ?? []).map(({ day, sections }) => [day, sections])),
    [history.data],
  )
  return {
    firstWeekday,
    failure: history.error?.failure ?? settings.error?.failure ?? null,
    empty: history.data?.firstDay === null,
    recordedOn: (day: CivilDate): readonly Section[] => byDay.get(day) ?? NONE,
  }
}
