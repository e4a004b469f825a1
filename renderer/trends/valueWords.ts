import { clockWords } from '../../shared/calendar/clockForm.ts'
import { clockTimeAt } from '../../shared/calendar/clockTime.ts'
import { decimal, duration, fixed } from '../../shared/language/numbers.ts'
import type { TrendSeries } from '../../shared/review/trends/trendReview.ts'
import type { TrendStep } from '../../shared/review/trends/trendSpans.ts'
import { words } from './words.ts'

const { values: say } = words

/** Writes a value of the series with its unit, as text and table need it. */
export function valueWriter(
  { unit, tracker, ends }: TrendSeries,
  step: TrendStep,
): (value: number) => string {
  const isSigned = ends !== null && ends.min < 0
  switch (unit) {
    case 'min':
      return duration
    case 'clock':
      return (value) => clockWords(clockTimeAt(Math.round(value)))
    case '%':
      return (value) => say.percent(decimal(value, 0))
    case 'AU':
      return (value) => say.load(decimal(value, 0))
    case 'ratio':
      return (value) => fixed(value, 2)
    case 'bpm':
      return (value) => say.bpm(decimal(value, 1))
    case 'ms':
      return (value) => say.ms(decimal(value, 1))
    case 'points':
      return (value) => (isSigned && value > 0 ? `+${decimal(value, 1)}` : decimal(value, 1))
    case 'plain': {
      const of = tracker?.form.kind === 'number' ? tracker.form.unit : null
      return (value) => (of === null ? decimal(value, 3) : `${decimal(value, 3)} ${of}`)
    }
    case 'share':
      if (step === 'day') return (value) => (value === 1 ? say.yes : say.no)
      return (value) => say.yesShare(decimal(100 * value, 0))
    default:
      return unit satisfies never
  }
}

/** Writes a value at the axis, where there is little room. */
export function axisWriter(series: TrendSeries, step: TrendStep): (value: number) => string {
  const { unit } = series
  if (unit === 'plain') return (value) => decimal(value, 3)
  if (unit === 'share' && step !== 'day') return (value) => say.percent(decimal(100 * value, 0))
  if (unit === 'ratio') return (value) => decimal(value, 2)
  return valueWriter(series, step)
}

/** Distances at which an axis of this unit carries labels; undefined = round decimal ones. */
export const axisSteps: Readonly<Partial<Record<TrendSeries['unit'], readonly number[]>>> = {
  min: [5, 10, 15, 30, 60, 120, 240, 480],
  clock: [15, 30, 60, 120, 180, 360],
}

/** Sums, whose axis begins at zero. */
export const beginsAtZero = ({ unit, id }: TrendSeries): boolean => unit === 'AU' || id === 'practiceMin'
