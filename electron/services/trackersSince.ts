import { journalDayOf } from '../../shared/calendar/journalDay.ts'
import type { TrackerSince } from '../../shared/review/trackerReview.ts'
import type { Journal } from '../db/journal.ts'

/** The person's own trackers in their order, each with the journal day in this zone on which it was made. */
export function trackersSince({ trackers, settings }: Journal, zone: string): TrackerSince[] {
  const { rollOverHour } = settings.read()
  return trackers
    .list()
    .map((tracker) => ({ tracker, firstDay: journalDayOf(tracker.createdAt, zone, rollOverHour) }))
}
