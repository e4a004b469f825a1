import fc from 'fast-check'
import type { DiaryAnswers } from '../../../../shared/sleep/diaryMetrics.ts'
import { anyClock, clock } from '../calendar/dates.ts'

/** A night about which nothing is recorded. */
export const BLANK: DiaryAnswers = {
  timeIntoBed: null,
  timeTriedToSleep: null,
  finalAwakening: null,
  timeOutOfBed: null,
  sleepOnsetLatencyMin: null,
  awakenings: null,
  wakeAfterSleepOnsetMin: null,
  attemptAfterFinalAwakeningMin: null,
}

/** A night written as bed, tried, awake, up, SOL, WASO, TASAFA. */
export function night(
  [bed, tried, awake, up]: readonly [string, string, string, string],
  [sol, waso, tasafa]: readonly [number, number, number | null],
): DiaryAnswers {
  return {
    timeIntoBed: clock(bed),
    timeTriedToSleep: clock(tried),
    finalAwakening: clock(awake),
    timeOutOfBed: clock(up),
    sleepOnsetLatencyMin: sol,
    awakenings: null,
    wakeAfterSleepOnsetMin: waso,
    attemptAfterFinalAwakeningMin: tasafa,
  }
}

const minutesOrNull = (max: number) => fc.option(fc.integer({ min: 0, max }), { freq: 4 })
const clockOrNull = fc.option(anyClock, { freq: 4 })

/** Any answers at all, plausible or not. */
export const anyAnswers: fc.Arbitrary<DiaryAnswers> = fc.record({
  timeIntoBed: clockOrNull,
  timeTriedToSleep: clockOrNull,
  finalAwakening: clockOrNull,
  timeOutOfBed: clockOrNull,
  sleepOnsetLatencyMin: minutesOrNull(240),
  awakenings: minutesOrNull(10),
  wakeAfterSleepOnsetMin: minutesOrNull(300),
  attemptAfterFinalAwakeningMin: minutesOrNull(120),
})
