import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { localeInForce } from '../../shared/language/languageInForce.ts'
import type { TrendSpan, TrendStep } from '../../shared/review/trends/trendSpans.ts'
import type { AxisLabel } from '../charts/trendScale.ts'
import { words } from './words.ts'

/** Civil dates have no zone; they are written at midnight UTC so that no zone can move them. */
const written = (day: CivilDate, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(localeInForce(), { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** "Tue, 24 Nov 2026", "Week of 23 Nov 2026", "November 2026" */
export function stepWords(step: TrendStep, { from }: TrendSpan): string {
  switch (step) {
    case 'day':
      return written(from, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
    case 'week':
      return words.weekOf(written(from, { day: 'numeric', month: 'short', year: 'numeric' }))
    case 'month':
      return written(from, { month: 'long', year: 'numeric' })
    default:
      return step satisfies never
  }
}

/** "24 Nov" */
export const dayOfYearWords = (day: CivilDate): string => written(day, { day: 'numeric', month: 'short' })

const monthOf = (day: CivilDate): string => day.slice(0, 7)

/** Where a label may stand below the time axis: weeks counted back from today, beginnings of months, of years. */
export function axisLabels(step: TrendStep, spans: readonly TrendSpan[]): AxisLabel[] {
  const every = spans.length > 40 ? 14 : 7
  return spans.flatMap(({ from }, index) => {
    switch (step) {
      case 'day':
        return (spans.length - 1 - index) % every === 0 ? [{ index, text: dayOfYearWords(from) }] : []
      case 'week': {
        const before = spans[index - 1]
        if (before === undefined || monthOf(before.from) === monthOf(from)) return []
        const isNewYear = from.slice(5, 7) === '01'
        const text = written(from, isNewYear ? { year: 'numeric' } : { month: 'short' })
        return [{ index, text, leads: isNewYear }]
      }
      case 'month':
        return from.slice(5, 7) === '01' ? [{ index, text: written(from, { year: 'numeric' }) }] : []
      default:
        return step satisfies never
    }
  })
}
