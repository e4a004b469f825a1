import { addDays, type CivilDate, daysBetween, type Weekday } from '../../shared/calendar/civilDate.ts'
import { weekStartOf } from '../../shared/calendar/week.ts'
import { weekLabel } from '../../shared/review/weekLabel.ts'
import { useToday } from '../bridge/today.tsx'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import { useCommands } from '../commands/commands.tsx'
import { useAnnounce } from '../ui/Announcer.tsx'
import { words } from './words.ts'

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** The first day of the week that holds today; null until the settings are read. */
function useThisWeek(today: CivilDate) {
  const { data, error } = useJournalQuery('settings.read', {})
  const firstWeekday = WEEKDAYS.find((weekday) => weekday === data?.firstWeekday)
  return { thisWeek: firstWeekday === undefined ? null : weekStartOf(today, firstWeekday), error }
}

/**
 * The week on screen and the way to its neighbours. Weeks to come are not reached. While the next one is read the
 * one before stays on screen. Throws what could not be read, for the screen's boundary.
 */
export function useWeek(asked: CivilDate | null, onWeek: (weekStart: CivilDate) => void) {
  const { today } = useToday()
  const { thisWeek, error: settingsError } = useThisWeek(today)
  const announce = useAnnounce()
  const weekStart = asked ?? thisWeek ?? today
  const back = thisWeek === null ? 0 : Math.round(daysBetween(weekStart, thisWeek) / 7)
  const { data, error, isPlaceholderData } = useJournalQuery(
    'week.read',
    { weekStart },
    { enabled: thisWeek !== null, placeholderData: (before) => before },
  )
  const go = (weeks: number) => {
    const next = Math.max(0, weeks)
    if (thisWeek === null || next === back) return
    const start = addDays(thisWeek, -7 * next)
    onWeek(start)
    announce({ text: words.announce(weekLabel(start)), quiet: true })
  }
  useCommands([
    { id: 'week.before', group: 'here', name: words.before, key: 'weekBefore', run: () => go(back + 1) },
    {
      id: 'week.after',
      group: 'here',
      name: words.after,
      key: 'weekAfter',
      off: back === 0 ? words.noWeekAfter : null,
      run: () => go(back - 1),
    },
    {
      id: 'week.present',
      group: 'here',
      name: words.thisWeek,
      off: back === 0 ? words.atThisWeek : null,
      run: () => go(0),
    },
  ])
  if (settingsError !== null) throw settingsError
  if (error !== null && data === undefined) throw error
  return { review: data, reading: isPlaceholderData, atThisWeek: back === 0, back, go }
}
