import type { Tracker } from '../../trackers/tracker.ts'

/** A tracker's text as people read it: the label of a choice, any other text as it was written. */
export function trackerText(tracker: Tracker | undefined, value: string): string {
  if (tracker?.form.kind !== 'choice') return value
  return tracker.form.choices.find(({ id }) => id === value)?.label ?? value
}
