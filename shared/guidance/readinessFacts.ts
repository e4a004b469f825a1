import { hooperIndex } from '../readiness/hooperIndex.ts'
import { readinessLow } from '../readiness/readinessLow.ts'
import {
  type Adversity,
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
export function threeDayWindows(days: readonly GuidanceDay[], index: number, read: Read): SignalWindows {
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

/** What the readiness signals of a day say. Reads nothing after `index`. */
export function readinessFactsOf(
  days: readonly GuidanceDay[],
  index: number,
  settings: GuidanceSettings,
): ReadinessFacts {
  const limit = <Id extends RuleId>(id: Id, name: LimitName<Id>) => limitOf(settings.limits, id, name)
  const hooper = hooperSignal(
    threeDayWindows(days, index, (day) => hooperIndex(day.hooper)),
    { enterZ: limit('R-01', 'enterZ'), clearZ: limit('R-01', 'clearZ') },
  )
  const restingHeartRate = restingHeartRateSignal(
    threeDayWindows(days, index, (day) => day.restingHeartRateBpm),
    {
      enterBpm: limit('R-02', 'enterBpm'),
      clearBpm: limit('R-02', 'clearBpm'),
      enterZ: limit('R-02', 'enterZ'),
      clearZ: limit('R-02', 'clearZ'),
      sdFloor: SD_FLOOR.restingHeartRateBpm,
    },
  )
  const hrv = hrvSignal(
    sevenDayWindows(days, index, (day) => day.hrvRmssdMs),
    { enterSd: limit('R-03', 'enterSd'), clearSd: limit('R-03', 'clearSd') },
  )
  const lastNights = daysBack(days, index, { from: 2, to: 0 }, (day) => day.totalSleepTime24hMin)
  const sleep = sleepSignal(lastNights, {
    needMin: settings.sleepNeedMin,
    enterShortMin: limit('R-04', 'enterShortMin'),
    clearShortMin: limit('R-04', 'clearShortMin'),
  })
  const mood = moodSignal(
    threeDayWindows(days, index, (day) => day.valence),
    { enterZ: limit('R-05', 'enterZ'), clearZ: limit('R-05', 'clearZ') },
  )
  const performance = performanceSignal(performanceRatings(days, index))
  const adverse = ({ adverse: isAdverse }: Adversity) => isAdverse
  return {
    hooper,
    restingHeartRate,
    hrv,
    sleep,
    mood,
    performance,
    readinessLow: readinessLow({
      hooperHigh: adverse(hooper),
      rhrHigh: adverse(restingHeartRate),
      hrvLow: adverse(hrv),
      sleepShort: adverse(sleep),
      moodLow: adverse(mood),
      perfDown: adverse(performance),
    }),
  }
}
