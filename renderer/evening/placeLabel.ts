import { fieldPath } from '../../shared/evening/fieldPath.ts'
import type { Tracker } from '../../shared/trackers/tracker.ts'
import { words } from './words.ts'

/** The fields of list items, by list and field. */
const itemLabel = (place: string): string | undefined => {
  const [list, , field] = place.split('.')
  const { naps, sessions, practices, reflections } = words.items
  const labels = new Map([
    ['reflections.tags', words.tagsOf(reflections)],
    ['naps.start', `${naps}, ${words.napStart}`],
    ['naps.durationMin', `${naps}, ${words.napLength}`],
    ['sessions.activity', `${sessions}, ${words.activity}`],
    ['sessions.ratingOfPerceivedExertion', `${sessions}, ${words.effortLabel}`],
    ['practices.tensionBefore', `${practices}, ${words.tensionBefore}`],
    ['practices.tensionAfter', `${practices}, ${words.tensionAfter}`],
    ['sessions.start', `${sessions}, ${words.sessionStart}`],
    ['sessions.durationMin', `${sessions}, ${words.sessionLength}`],
    ['practices.durationMin', `${practices}, ${words.practiceLength}`],
  ])
  return labels.get(`${list}.${field}`)
}

/** How a place is called: a section, a single field, a field of a list item, or a tracker. */
export function placeLabel(place: string, trackers: readonly Tracker[]): string {
  const labels = new Map<string, string>([
    ...Object.entries(words.sections),
    ...Object.entries(words.sleepLabels).map(([field, label]): [string, string] => [`sleep.${field}`, label]),
    ...Object.entries(words.checkIn).map(([field, { label }]): [string, string] => [
      `checkIn.${field}`,
      label,
    ]),
    ...trackers.map(({ id, name }): [string, string] => [fieldPath.tracker(id), name]),
  ])
  return labels.get(place) ?? itemLabel(place) ?? words.trackerGone
}
