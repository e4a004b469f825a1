import { MOST_TRACKERS } from '../../evening/trackerValues.ts'
import { MOST_CHOICES, type Tracker } from '../../trackers/tracker.ts'
import type { ExportedTracker } from './readJournalExport.ts'

/** The present tracker with the choices that only the other has, retired: a day may hold them. */
function withChoices(tracker: Tracker, other: ExportedTracker | undefined): Tracker {
  const { form } = tracker
  if (form.kind !== 'choice' || other?.form.kind !== 'choice') return tracker
  const known = new Set(form.choices.map(({ id }) => id))
  const missing = other.form.choices.filter(({ id }) => !known.has(id))
  if (missing.length === 0) return tracker
  const choices = [...form.choices, ...missing.map((choice) => ({ ...choice, retired: true }))]
  return { ...tracker, form: { ...form, choices: choices.slice(0, MOST_CHOICES) } }
}

/** The trackers here as they are, in their order, and behind them those of an export that are not here yet. */
export function mergeTrackers(here: readonly Tracker[], others: readonly ExportedTracker[]): Tracker[] {
  const byId = new Map(others.map((tracker) => [tracker.id, tracker]))
  const known = new Set(here.map(({ id }) => id))
  const fresh = [...byId.values()]
    .filter(({ id }) => !known.has(id))
    .map((tracker) => ({ ...tracker, days: 0 }))
  return [...here.map((tracker) => withChoices(tracker, byId.get(tracker.id))), ...fresh].slice(
    0,
    MOST_TRACKERS,
  )
}
