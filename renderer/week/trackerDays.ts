import { decimal } from '../../shared/language/numbers.ts'
import type { TrackerReview } from '../../shared/review/trackerReview.ts'
import type { Tracker } from '../../shared/trackers/tracker.ts'
import type { CheckInSeries } from '../charts/data.ts'
import { emptyWords } from '../charts/emptyWords.ts'
import { trackerValueWords } from '../evening/differenceWords.ts'
import { words } from './words.ts'

const text = words.trackers

const isNumeric = ({ tracker: { form } }: TrackerReview): boolean =>
  form.kind === 'scale' || form.kind === 'number'

/** Those that are drawn as lines, and those that are told in words. */
export function splitTrackers(trackers: readonly TrackerReview[]) {
  return {
    drawn: trackers.filter((review) => isNumeric(review) && review.n > 0),
    told: trackers.filter((review) => !isNumeric(review) || review.n === 0),
  }
}

/** "Zinc (mg)" */
export function trackerLabel({ name, form }: Tracker): string {
  return form.kind === 'number' && form.unit !== null ? `${name} (${form.unit})` : name
}

/** The ends of what is drawn: of a scale its own, of a number the known values with room around one. */
function endsOf({ tracker: { form }, points }: TrackerReview): { min: number; max: number } {
  if (form.kind === 'scale') return { min: form.min, max: form.max }
  const known = points.map(({ value }) => value).filter((value) => typeof value === 'number')
  const [min, max] = [Math.min(...known), Math.max(...known)]
  return min === max ? { min: min - 1, max: max + 1 } : { min, max }
}

/** A scale or a number as the chart draws it. */
export function trackerLine(review: TrackerReview): CheckInSeries {
  return {
    label: trackerLabel(review.tracker),
    ...endsOf(review),
    values: review.points.map(({ value }) => (typeof value === 'number' ? value : null)),
    blanks: review.points.map(({ blank }) => blank),
  }
}

/** A day's value in words; where there is none, why. */
export function trackerCell({ tracker, points }: TrackerReview, index: number): string {
  const point = points[index]
  const value = point?.value ?? null
  if (value === null) return emptyWords(point?.blank)
  return typeof value === 'number' ? decimal(value, 3) : trackerValueWords(tracker.form, value)
}

/** What the week says of it together: "median 4", "average 12.5 mg", "Lake 2, At home 1"; empty where it says nothing. */
export function trackerFigure({ tracker, figure }: TrackerReview): string {
  if (figure === null) return ''
  if (figure.kind === 'counts') {
    return figure.answers
      .map(({ answer, count }) => text.answered(trackerValueWords(tracker.form, answer), count))
      .join(', ')
  }
  if (figure.value === null) return words.checkIn.notEnough
  const unit = tracker.form.kind === 'number' && tracker.form.unit !== null ? ` ${tracker.form.unit}` : ''
  return text[figure.kind](`${decimal(figure.value, 1)}${unit}`)
}
