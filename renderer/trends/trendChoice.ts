import type { Settings } from '../../shared/ipc/contract/settings.ts'
import { specOf, TREND_MEASURES, type TrendMeasureId } from '../../shared/review/trends/trendMeasures.ts'
import type { TrendRange } from '../../shared/review/trends/trendSpans.ts'

/** What is looked at. */
export interface TrendChoice {
  readonly range: TrendRange
  readonly first: TrendMeasureId
  /** Drawn below the first; null = nothing is. */
  readonly second: TrendMeasureId | null
  readonly leaveOutLate: boolean
}

/** What is looked at before anything was chosen: the first measure of the evening's parts that are asked. */
export function firstChoice(modules: Settings['modules']): TrendChoice {
  const first = TREND_MEASURES.find((measure) => modules[specOf(measure).section] !== false)
  return { range: 'fourWeeks', first: first ?? TREND_MEASURES[0], second: null, leaveOutLate: false }
}

/** The choice without measures that there are not, as after another journal was opened. */
export function possibleChoice(choice: TrendChoice, ids: readonly TrendMeasureId[]): TrendChoice {
  const { first, second } = choice
  return {
    ...choice,
    first: ids.includes(first) ? first : TREND_MEASURES[0],
    second: second !== null && second !== first && ids.includes(second) ? second : null,
  }
}
