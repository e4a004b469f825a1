import type { CheckInMeasure } from '../../shared/review/checkInReview.ts'
import {
  isDrawable,
  specOf,
  TREND_MEASURES,
  type TrendMeasure,
  type TrendMeasureId,
} from '../../shared/review/trends/trendMeasures.ts'
import type { Tracker } from '../../shared/trackers/tracker.ts'
import { words as chartWords } from '../charts/words.ts'
import type { SelectOption } from '../ui/Select.tsx'
import { words } from './words.ts'

/** Measures that are named here; those of the check-in have their names from the figures. */
export type OwnMeasure = Exclude<TrendMeasure, CheckInMeasure>

const isOfCheckIn = (measure: TrendMeasure): measure is CheckInMeasure => measure in chartWords.measures

/** "Time asleep" */
function measureName(measure: TrendMeasure): string {
  return isOfCheckIn(measure) ? chartWords.measures[measure].label : words.measures[measure]
}

/** "1 fresh, 7 worn out"; null where the numbers speak for themselves. */
export function endsWords(id: TrendMeasureId, tracker: Tracker | null): string | null {
  const measure = TREND_MEASURES.find((each) => each === id)
  if (measure !== undefined) return isOfCheckIn(measure) ? chartWords.measures[measure].ends : null
  if (tracker?.form.kind !== 'scale') return null
  const { min, max, lowWord, highWord } = tracker.form
  const ends = [
    lowWord === null ? null : `${min} ${lowWord}`,
    highWord === null ? null : `${max} ${highWord}`,
  ]
  return ends.filter((end) => end !== null).join(', ') || null
}

/** Whether a measure is worked out from several answers, rather than being one. */
export const isWorkedOut = (id: TrendMeasureId): boolean => id in words.measures || id === 'hooperIndex'

/** What a series is called: "Time asleep", "Zinc (mg)". */
export function seriesName({ id, tracker }: { id: TrendMeasureId; tracker: Tracker | null }): string {
  const measure = TREND_MEASURES.find((each) => each === id)
  if (measure !== undefined) return measureName(measure)
  return tracker === null ? '' : trackerName(tracker)
}

/** "Zinc (mg)" */
const trackerName = ({ name, form }: Tracker): string =>
  form.kind === 'number' && form.unit !== null ? words.withUnit(name, form.unit) : name

/** Every measure there is, by its part of the evening; archived trackers come last. */
export function measureOptions(trackers: readonly Tracker[]): SelectOption<TrendMeasureId>[] {
  const own = TREND_MEASURES.map((measure) => {
    const { section } = specOf(measure)
    const group = section === 'reflection' ? undefined : words.groups[section]
    return { value: measure, label: measureName(measure), ...(group === undefined ? {} : { group }) }
  })
  const drawable = trackers.filter(isDrawable).map((tracker) => ({
    value: asTrackerId(tracker.id),
    label: trackerName(tracker),
    group: tracker.archivedAt === null ? words.groups.trackers : words.groups.archived,
  }))
  const { archived } = words.groups
  return [
    ...own,
    ...drawable.filter(({ group }) => group !== archived),
    ...drawable.filter(({ group }) => group === archived),
  ]
}

const asTrackerId = (id: string): TrendMeasureId => `tracker.${id}`
