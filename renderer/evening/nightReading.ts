import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import type { SleepDiary } from '../../shared/evening/sleepDiary.ts'
import { duration } from '../../shared/language/numbers.ts'
import { type DiaryMetrics, diaryMetrics } from '../../shared/sleep/diaryMetrics.ts'
import { words } from './words.ts'

/** Why the answers of a night contradict each other. */
export type NightProblem = 'order' | 'awake-too-long' | 'tried-too-long'

const isBroken = (metrics: DiaryMetrics): boolean =>
  [metrics.timeInBed, metrics.totalSleepTime, metrics.terminalWakefulness].some(
    ({ reason }) => reason === 'INCONSISTENT',
  )

/**
 * What is the matter with a night, as gently as it can be told apart: when the night is sound without one of
 * the two durations, that duration is the likely slip. Null when nothing contradicts.
 */
export function nightProblem(sleep: SleepDiary, day: CivilDate, zone: string): NightProblem | null {
  const broken = (change: Partial<SleepDiary>) => isBroken(diaryMetrics({ ...sleep, ...change }, day, zone))
  if (!broken({})) return null
  if (!broken({ attemptAfterFinalAwakeningMin: null })) return 'tried-too-long'
  if (!broken({ wakeAfterSleepOnsetMin: null })) return 'awake-too-long'
  return 'order'
}

/** "In bed 7 h 40, asleep 6 h 50, efficiency 92 %", as far as enough is recorded; null when nothing is. */
export function nightSummary(metrics: DiaryMetrics): string | null {
  const { timeInBed, totalSleepTime, sleepEfficiency, assumed } = metrics
  const upperBound = assumed.includes('attemptAfterFinalAwakeningMin')
  const percent = sleepEfficiency.value === null ? null : String(Math.round(sleepEfficiency.value))
  const parts = [
    timeInBed.value === null ? null : words.inBed(duration(timeInBed.value)),
    totalSleepTime.value === null ? null : words.asleep(duration(totalSleepTime.value)),
    percent === null ? null : upperBound ? words.efficiencyAtMost(percent) : words.efficiency(percent),
  ].filter((part) => part !== null)
  if (parts.length === 0) return null
  const sentence = parts.join(', ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}
