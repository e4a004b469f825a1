import type { BaselineComparison } from '../../readiness/baseline.ts'
import { BASELINE_NEEDED } from '../../readiness/baseline.ts'
import type { Adversity } from '../../readiness/readinessSignals.ts'
import { knownValues, mean } from '../../statistics/descriptive.ts'
import type { Crossing } from '../hysteresis.ts'
import {
  type Annotation,
  type Judge,
  type JudgementView,
  judged,
  type Missing,
  missingOf,
  type WorkingValue,
} from '../judgement.ts'
import type { GuidanceInput } from '../rules/ruleDefinition.ts'
import { limitOf } from '../rules/ruleTable.ts'
import { daysBack } from '../windows.ts'

const PERFORMANCE_NEEDED = 2
const WEEK_NIGHTS_NEEDED = 5
const LONG_TRAVEL_HOURS = 3

const crossingOfSignal = ({ adverse, clear }: Adversity): Crossing =>
  adverse === null || clear === null ? null : { atEnter: adverse, underClear: clear }

function comparisonMissing(
  input: GuidanceInput,
  { nBaseline, nRecent, neededRecent }: BaselineComparison,
): Missing[] {
  return missingOf(
    { input, over: 'the 28 baseline days', known: nBaseline, needed: BASELINE_NEEDED },
    { input, over: 'the last days', known: nRecent, needed: neededRecent },
  )
}

function comparisonValues({ departure }: BaselineComparison, unit: string): WorkingValue[] {
  return [
    { name: 'recentMean', value: departure?.recentMean ?? null, unit },
    { name: 'baselineMean', value: departure?.baselineMean ?? null, unit },
    { name: 'baselineSd', value: departure?.baselineSd ?? null, unit },
    { name: 'delta', value: departure?.delta ?? null, unit },
    { name: 'z', value: departure?.z ?? null, unit: 'SD' },
  ]
}

/** Circumstances of the last three days that move heart rate and its variability. */
function circumstances({ days, index }: JudgementView): Annotation[] {
  const tags = new Set(days.slice(Math.max(0, index - 2), index + 1).flatMap((day) => day.tags))
  return (['alcohol', 'heat', 'vaccination'] as const).filter((tag) => tags.has(tag))
}

/** Hooper index, signal S1. */
export const judgeHooper: Judge = (view) => {
  const { comparison } = view.today.hooper
  const watch = view.activeDays >= limitOf(view.settings.limits, 'R-01', 'watchDays')
  return judged({
    crossing: crossingOfSignal(view.today.hooper),
    values: comparisonValues(comparison, 'points'),
    n: comparison.nBaseline,
    needed: BASELINE_NEEDED,
    missing: comparisonMissing('Hooper items', comparison),
    severity: watch ? 'watch' : 'info',
    annotations: circumstances(view).filter((annotation) => annotation === 'vaccination'),
  })
}

/** resting heart rate, signal S2. */
export const judgeRestingHeartRate: Judge = (view) => {
  const { comparison } = view.today.restingHeartRate
  return judged({
    crossing: crossingOfSignal(view.today.restingHeartRate),
    values: comparisonValues(comparison, 'bpm'),
    n: comparison.nBaseline,
    needed: BASELINE_NEEDED,
    missing: comparisonMissing('resting heart rate', comparison),
    severity: 'info',
    annotations: circumstances(view),
  })
}

/** heart rate variability, signal S3. */
export const judgeHrv: Judge = (view) => {
  const { comparison, band } = view.today.hrv.hrv
  return judged({
    crossing: crossingOfSignal(view.today.hrv),
    values: [
      ...comparisonValues(comparison, 'ln ms'),
      { name: 'lower', value: band?.lower ?? null, unit: 'ln ms' },
      { name: 'clearAbove', value: band?.clearAbove ?? null, unit: 'ln ms' },
    ],
    n: comparison.nBaseline,
    needed: BASELINE_NEEDED,
    missing: comparisonMissing('heart rate variability', comparison),
    severity: 'info',
    annotations: circumstances(view),
  })
}

function travelled({ days, index }: JudgementView): boolean {
  return days
    .slice(Math.max(0, index - 6), index + 1)
    .some(({ zoneShiftHours }) => Math.abs(zoneShiftHours ?? 0) >= LONG_TRAVEL_HOURS)
}

/** the last three nights against one's own need, signal S4. */
export const judgeSleep: Judge = (view) => {
  const { sleep } = view.today
  const nights = knownValues(
    daysBack(view.days, view.index, { from: 6, to: 0 }, (day) => day.totalSleepTime24hMin),
  )
  const weekMean = nights.length < WEEK_NIGHTS_NEEDED ? null : mean(nights)
  const need = view.settings.sleepNeedMin
  const veryShort =
    weekMean !== null && weekMean <= need - limitOf(view.settings.limits, 'R-04', 'watchShortMin')
  const explained = view.day.tags.includes('new-parent') || view.day.tags.includes('shift-work')
  return judged({
    crossing: crossingOfSignal(sleep),
    values: [
      { name: 'recentMean', value: sleep.meanMin, unit: 'min' },
      { name: 'need', value: need, unit: 'min' },
      { name: 'weekMean', value: weekMean, unit: 'min' },
    ],
    n: sleep.n,
    needed: 2,
    missing: missingOf({ input: 'sleep', over: 'the last 3 nights', known: sleep.n, needed: 2 }),
    severity: veryShort && !explained ? 'watch' : 'info',
    annotations: travelled(view) ? ['travel'] : [],
  })
}

/** mood, signal S5. */
export const judgeMood: Judge = (view) => {
  const { comparison } = view.today.mood
  const watch = view.activeDays >= limitOf(view.settings.limits, 'R-05', 'watchDays')
  return judged({
    crossing: crossingOfSignal(view.today.mood),
    values: comparisonValues(comparison, 'steps'),
    n: comparison.nBaseline,
    needed: BASELINE_NEEDED,
    missing: comparisonMissing('mood', comparison),
    severity: watch ? 'watch' : 'info',
  })
}

/** performance in comparable sessions, signal S6. */
export const judgePerformance: Judge = ({ today }) => {
  const { ratings } = today.performance
  return judged({
    crossing: crossingOfSignal(today.performance),
    values: [
      { name: 'worse', value: ratings.filter((rating) => rating <= -1).length, unit: 'sessions' },
      { name: 'compared', value: ratings.length, unit: 'sessions' },
    ],
    n: ratings.length,
    needed: PERFORMANCE_NEEDED,
    missing: missingOf({
      input: 'performance',
      over: '21 days',
      known: ratings.length,
      needed: PERFORMANCE_NEEDED,
    }),
    severity: 'watch',
    mutes: today.illWithinFortnight ? ['after-illness'] : [],
  })
}
