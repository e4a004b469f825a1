import { hooperIndex } from '../readiness/hooperIndex.ts'
import { readinessLow } from '../readiness/readinessLow.ts'
import {
  type HeartRateLimits,
  hooperSignal,
  hrvSignal,
  moodSignal,
  performanceSignal,
  restingHeartRateSignal,
  SD_FLOOR,
  type SignalWindows,
  sleepSignal,
} from '../readiness/readinessSignals.ts'
import type { GuidanceDay } from './guidanceDay.ts'
import type { GuidanceSettings } from './guidanceSettings.ts'
import { type LimitName, limitOf, type RuleId } from './rules/ruleTable.ts'
import { daysBack } from './windows.ts'

/** The six readiness signals of one day and whether they agree; null = cannot be told. */
export interface ReadinessFacts {
  readonly hooper: ReturnType<typeof hooperSignal>
  readonly restingHeartRate: ReturnType<typeof restingHeartRateSignal>
  readonly hrv: ReturnType<typeof hrvSignal>
  readonly sleep: ReturnType<typeof sleepSignal>
  readonly mood: ReturnType<typeof moodSignal>
  readonly performance: ReturnType<typeof performanceSignal>
  readonly readinessLow: boolean | null
}

const PERFORMANCE_DAYS = 21

type Read = (day: GuidanceDay) => number | null

/** The last 3 days and the 28 before them. */
function threeDayWindows(days: readonly GuidanceDay[], index: number, read: Read): SignalWindows {
  return {
    baseline: daysBack(days, index, { from: 30, to: 3 }, read),
    recent: daysBack(days, index, { from: 2, to: 0 }, read),
  }
}

/** The last 7 days and the 28 before them. */
function sevenDayWindows(days: readonly GuidanceDay[], index: number, read: Read): SignalWindows {
  return {
    baseline: daysBack(days, index, { from: 34, to: 7 }, read),
    recent: daysBack(days, index, { from: 6, to: 0 }, read),
  }
}

/** Performance ratings of the last 21 days, oldest first, several of a day in their order. */
function performanceRatings(days: readonly GuidanceDay[], index: number): number[] {
  return days
    .slice(Math.max(0, index - PERFORMANCE_DAYS + 1), index + 1)
    .flatMap(({ sessions }) => sessions.map(({ performance }) => performance))
    .filter((rating) => rating !== null)
}

/** The limits of the resting heart rate, as chosen. */
function heartRateLimits({ limits }: GuidanceSettings): HeartRateLimits {
  return {
    enterBpm: limitOf(limits, 'R-02', 'enterBpm'),
    clearBpm: limitOf(limits, 'R-02', 'clearBpm'),
    enterZ: limitOf(limits, 'R-02', 'enterZ'),
    clearZ: limitOf(limits, 'R-02', 'clearZ'),
    sdFloor: SD_FLOOR.restingHeartRateBpm,
  }
}

/** The six signals of a day, S1 to S6. */
function signalsOf(days: readonly GuidanceDay[], index: number, settings: GuidanceSettings) {
  const limit = <Id extends RuleId>(id: Id, name: LimitName<Id>) => limitOf(settings.limits, id, name)
  const ratings = threeDayWindows(days, index, (day) => hooperIndex(day.hooper))
  const rates = threeDayWindows(days, index, (day) => day.restingHeartRateBpm)
  const variability = sevenDayWindows(days, index, (day) => day.hrvRmssdMs)
  const nights = daysBack(days, index, { from: 2, to: 0 }, (day) => day.totalSleepTime24hMin)
  const moods = threeDayWindows(days, index, (day) => day.valence)
  return {
    hooper: hooperSignal(ratings, { enterZ: limit('R-01', 'enterZ'), clearZ: limit('R-01', 'clearZ') }),
    restingHeartRate: restingHeartRateSignal(rates, heartRateLimits(settings)),
    hrv: hrvSignal(variability, { enterSd: limit('R-03', 'enterSd'), clearSd: limit('R-03', 'clearSd') }),
    sleep: sleepSignal(nights, {
      needMin: settings.sleepNeedMin,
      enterShortMin: limit('R-04', 'enterShortMin'),
      clearShortMin: limit('R-04', 'clearShortMin'),
    }),
    mood: moodSignal(moods, { enterZ: limit('R-05', 'enterZ'), clearZ: limit('R-05', 'clearZ') }),
    performance: performanceSignal(performanceRatings(days, index)),
  }
}

/** What the readiness signals of a day say. Reads nothing after `index`. */
export function readinessFactsOf(
  days: readonly GuidanceDay[],
  index: number,
  settings: GuidanceSettings,
): ReadinessFacts {
  const signals = signalsOf(days, index, settings)
  const low = readinessLow({
    hooperHigh: signals.hooper.adverse,
    rhrHigh: signals.restingHeartRate.adverse,
    hrvLow: signals.hrv.adverse,
    sleepShort: signals.sleep.adverse,
    moodLow: signals.mood.adverse,
    perfDown: signals.performance.adverse,
  })
  return { ...signals, readinessLow: low }
}
