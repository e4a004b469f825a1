import { type CivilDate, daysBetween } from '../calendar/civilDate.ts'

/** Days and weeks from the last dose to a draw; null when the draw came first. 2025-01-15 to 2025-07-02 is 168 days, 24 weeks. */
export function sinceLastDose(lastDose: CivilDate, draw: CivilDate): { days: number; weeks: number } | null {
  const days = daysBetween(lastDose, draw)
  return days < 0 ? null : { days, weeks: days / 7 }
}
