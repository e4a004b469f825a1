import { type ClockForm, clockFormFor, showClocksIn } from '../../shared/calendar/clockForm.ts'
import { localeInForce } from '../../shared/language/languageInForce.ts'
import { useJournalQuery } from './useJournalQuery.ts'

/**
 * Brings the person's form of clocks into force for everything drawn below, and again when the setting changes; what
 * is on the screen then has to be drawn anew.
 * @returns the form; null until the setting is known, so that no time is drawn in one form and then in the other
 */
export function useClockForm(): ClockForm | null {
  const { data, error } = useJournalQuery('settings.read', {})
  const form = clockFormFor(data?.clock ?? 'auto', localeInForce())
  showClocksIn(form)
  return data !== undefined || error !== null ? form : null
}
