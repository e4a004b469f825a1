import { describe, expect, test } from 'vitest'
import { nightProblem, nightSummary } from '../../../../renderer/evening/nightReading.ts'
import { EMPTY_SLEEP_DIARY, type SleepDiary } from '../../../../shared/evening/sleepDiary.ts'
import { duration } from '../../../../shared/language/numbers.ts'
import { diaryMetrics } from '../../../../shared/sleep/diaryMetrics.ts'
import { clock, day } from '../../shared/calendar/dates.ts'
import { ORDINARY } from '../../shared/evening/evenings.ts'

const DAY = day('2026-11-24')
const ZONE = 'Europe/Berlin'
const summary = (change: Partial<SleepDiary>) =>
  nightSummary(diaryMetrics({ ...ORDINARY.sleep, ...change }, DAY, ZONE))

describe('the line about a night', () => {
  test('names time in bed, time asleep and efficiency', () => {
    expect(summary({})).toBe('In bed 8 h 10, asleep 6 h 40, efficiency 88 %.')
  })

  test('calls the efficiency an upper bound while the minutes of trying again are missing', () => {
    expect(summary({ attemptAfterFinalAwakeningMin: null })).toBe(
      'In bed 8 h 10, asleep 6 h 40, efficiency at most 90 %.',
    )
  })

  test('says what it can with less', () => {
    expect(summary({ wakeAfterSleepOnsetMin: null })).toBe('In bed 8 h 10.')
    expect(summary({ timeIntoBed: null })).toBe('Asleep 6 h 40, efficiency 88 %.')
    expect(nightSummary(diaryMetrics(EMPTY_SLEEP_DIARY, DAY, ZONE))).toBeNull()
  })
})

describe('what is the matter with a night', () => {
  const problem = (change: Partial<SleepDiary>) => nightProblem({ ...ORDINARY.sleep, ...change }, DAY, ZONE)

  test('is nothing when all fits, or nothing is said', () => {
    expect(problem({})).toBeNull()
    expect(nightProblem(EMPTY_SLEEP_DIARY, DAY, ZONE)).toBeNull()
  })

  test('is a duration when the night is sound without it', () => {
    expect(problem({ attemptAfterFinalAwakeningMin: 45 })).toBe('tried-too-long')
    expect(problem({ wakeAfterSleepOnsetMin: 600 })).toBe('awake-too-long')
  })

  test('is the order when one duration does not explain it', () => {
    expect(problem({ sleepOnsetLatencyMin: 700, finalAwakening: clock('06:35') })).toBe('order')
  })
})

test('a duration reads as hours and minutes', () => {
  expect([45, 60, 65, 460].map(duration)).toEqual(['45 min', '1 h', '1 h 05', '7 h 40'])
})
