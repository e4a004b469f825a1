import { knownValues, mean, median, quantileSorted, sum } from '../statistics/descriptive.ts'
import { loadInUnits } from '../training/sessionLoad.ts'
import { weekLoad } from '../training/weekLoad.ts'
import type { GuidanceDay } from './guidanceDay.ts'
import type { GuidanceSettings } from './guidanceSettings.ts'
import { limitOf } from './rules/ruleTable.ts'
import { daysBack } from './windows.ts'

/** Known days that each window of load takes at least. */
export const LOAD_COVERAGE = { week: 5, threeWeeks: 16, fourWeeks: 20, ownRange: 42 } as const

/** What is known about training up to one day. Loads in AU; null = not enough known days. */
export interface LoadFacts {
  readonly load: number | null
  /** Known days of the last 7 and their sum. */
  readonly knownOf7: number
  readonly sumOf7: number
  /** Mean daily load and sample SD of the last 7 days, monotony and strain; null unless all 7 are known. */
  readonly meanLoad: number | null
  readonly sdLoad: number | null
  readonly monotony: number | null
  readonly strain: number | null
  /** All seven days equal and above 0. */
  readonly allAlike: boolean
  /** Mean daily load of the last 7 (5 known), of the 21 (16 known) and of the 28 (20 known) days before them. */
  readonly meanOf7: number | null
  readonly knownOf21: number
  readonly meanOf21Before: number | null
  readonly meanOf28Before: number | null
  readonly sessionsOf21Before: number
  /** Own percentiles of strain and median of week loads over the 84 days before; null below 42 values. */
  readonly strainValues: number
  readonly strainEnterLine: number | null
  readonly strainClearLine: number | null
  readonly strainHighLine: number | null
  readonly weekLoadMedian: number | null
  /** Days of load above 0 in a row; 0 after rest; null on an unknown day. */
  readonly trainingRun: number | null
  /** Days in a row with a week at the easy limit of X-04 or lower; null when that cannot be told. */
  readonly lightRun: number | null
  /** Days since the last easier week, or since the records or a gap in them began. */
  readonly daysSinceEasyWeek: number
  readonly loadHigh: boolean | null
}

const ALL_WEEK = { from: 6, to: 0 }
const OWN_RANGE = { from: 84, to: 1 }

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)

const meanIf = (values: readonly number[], needed: number): number | null =>
  values.length < needed ? null : mean(values)

/** Load now against load before; null when either is unknown, infinite never: a start after nothing has no ratio. */
export function loadRatio(now: number | null, before: number | null): number | null {
  if (now === null || before === null) return null
  if (now === 0) return 0
  return before > 0 ? now / before : null
}

/**
 * Whether strain is above one's own line. Equal is not above: for a person whose weeks repeat, every week lies on
 * every percentile, and sums in another order differ in the last digit.
 */
export function isAbove(strain: number | null, line: number | null): boolean {
  return strain !== null && line !== null && strain > line * (1 + 1e-9)
}

function ownRange(facts: readonly LoadFacts[], index: number, settings: GuidanceSettings) {
  const strains = ascending(knownValues(daysBack(facts, index, OWN_RANGE, ({ strain }) => strain)))
  const weeks = knownValues(
    daysBack(facts, index, OWN_RANGE, ({ knownOf7, sumOf7 }) => (knownOf7 === 7 ? sumOf7 : null)),
  )
  const enough = strains.length >= LOAD_COVERAGE.ownRange
  const line = (percent: number) => (enough ? quantileSorted(strains, percent / 100) : null)
  return {
    strainValues: strains.length,
    strainEnterLine: line(limitOf(settings.limits, 'T-02', 'enterPercentile')),
    strainClearLine: line(limitOf(settings.limits, 'T-02', 'clearPercentile')),
    strainHighLine: line(limitOf(settings.limits, 'X-01', 'highStrainPercentile')),
    weekLoadMedian: weeks.length >= LOAD_COVERAGE.ownRange ? median(weeks) : null,
  }
}

/** The load windows before the last week. */
function earlierWeeks(days: readonly GuidanceDay[], index: number) {
  const before21 = knownValues(daysBack(days, index, { from: 27, to: 7 }, ({ load }) => loadInUnits(load)))
  const before28 = knownValues(daysBack(days, index, { from: 34, to: 7 }, ({ load }) => loadInUnits(load)))
  const sessions = daysBack(days, index, { from: 27, to: 7 }, (day) => day.sessions.length)
  return {
    knownOf21: before21.length,
    meanOf21Before: meanIf(before21, LOAD_COVERAGE.threeWeeks),
    meanOf28Before: meanIf(before28, LOAD_COVERAGE.fourWeeks),
    sessionsOf21Before: sum(knownValues(sessions)),
  }
}

function runs(
  previous: LoadFacts | undefined,
  load: number | null,
  ratioTo28: number | null,
  settings: GuidanceSettings,
) {
  const light = ratioTo28 === null ? null : ratioTo28 * 100 <= limitOf(settings.limits, 'X-04', 'loadPct')
  const easy = ratioTo28 === null || ratioTo28 * 100 <= limitOf(settings.limits, 'T-06', 'easyPct')
  const runBefore = previous?.trainingRun ?? 0
  return {
    trainingRun: load === null ? null : load > 0 ? runBefore + 1 : 0,
    lightRun: light === null ? null : light ? (previous?.lightRun ?? 0) + 1 : 0,
    daysSinceEasyWeek: easy ? 0 : (previous?.daysSinceEasyWeek ?? 0) + 1,
  }
}

/** What a day's training and the days before it say. Reads nothing after `index`; `facts` holds the days before it. */
export function loadFactsOf(
  days: readonly GuidanceDay[],
  facts: readonly LoadFacts[],
  index: number,
  settings: GuidanceSettings,
): LoadFacts {
  const lastWeek = daysBack(days, index, ALL_WEEK, (day) => day.load)
  const week = weekLoad(lastWeek.map((load) => load ?? { kind: 'unknown' }))
  const known7 = knownValues(lastWeek.map((load) => (load === null ? null : loadInUnits(load))))
  const meanOf7 = meanIf(known7, LOAD_COVERAGE.week)
  const earlier = earlierWeeks(days, index)
  const own = ownRange(facts, index, settings)
  const today = days[index]
  const load = today === undefined ? null : loadInUnits(today.load)
  const ratio = loadRatio(meanOf7, earlier.meanOf21Before)
  const strain = week.strain.value
  const strainHigh = isAbove(strain, own.strainHighLine)
  const ratioHigh = ratio === null ? null : ratio >= limitOf(settings.limits, 'X-01', 'highLoadRatio')
  const covered = meanOf7 !== null && earlier.meanOf21Before !== null
  return {
    load,
    knownOf7: week.knownDays,
    sumOf7: week.load.value ?? 0,
    meanLoad: week.meanLoad,
    sdLoad: week.sdLoad,
    monotony: week.monotony.value,
    strain,
    allAlike: week.monotony.reason === 'ZERO_SD',
    meanOf7,
    ...earlier,
    ...own,
    ...runs(facts[index - 1], load, loadRatio(meanOf7, earlier.meanOf28Before), settings),
    loadHigh: covered ? strainHigh || ratioHigh : null,
  }
}
