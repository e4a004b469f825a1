import { clockFormFor, showClocksIn } from '../../shared/calendar/clockForm.ts'
import { localeInForce } from '../../shared/language/languageInForce.ts'
import { useJournalQuery } from './useJournalQuery.ts'

/**
 * Brings the person's form of clocks into force for everything drawn below, and again when the setting changes; what
 * is on the screen then reads the settings itself, or is drawn anew when one comes back to it.
 * @returns whether the setting is known, so that no time is drawn in one form and then in the other
 */
export function useClockForm(): boolean {
  const { data, error } = useJournalQuery('settings.read', {})
  showClocksIn(clockFormFor(data?.clock ?? 'auto', localeInForce()))
  return data !== undefined || error !== null
}
