import type { TrendMeasureId } from '../../shared/review/trends/trendMeasures.ts'
import type { TrendRange } from '../../shared/review/trends/trendSpans.ts'

/** What is looked at. */
export interface TrendChoice {
  readonly range: TrendRange
  readonly first: TrendMeasureId
  /** Drawn below the first; null = nothing is. */
  readonly second: TrendMeasureId | null
  readonly leaveOutLate: boolean
}

export const FIRST_CHOICE: TrendChoice = {
  range: 'fourWeeks',
  first: 'totalSleepTime',
  second: null,
  leaveOutLate: false,
}

/** The choice without measures that there are not, as after another journal was opened. */
export function possibleChoice(choice: TrendChoice, ids: readonly TrendMeasureId[]): TrendChoice {
  const { first, second } = choice
  return {
    ...choice,
    first: ids.includes(first) ? first : FIRST_CHOICE.first,
    second: second !== null && second !== first && ids.includes(second) ? second : null,
  }
}
