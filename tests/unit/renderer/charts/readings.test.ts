import { describe, expect, test } from 'vitest'
import { checkInReading, countOf } from '../../../../renderer/charts/checkInScale.ts'
import { changeWords, loadReading, nightReading, pairReading } from '../../../../renderer/charts/readings.ts'

describe('what a figure says, value by value', () => {
  test('a night says both spans by the clock, across midnight', () => {
    const night = {
      label: 'Mon 3',
      inBed: { start: 640, end: 1145 },
      asleep: { start: 660, end: 1120 },
      aside: '7 h 10',
    }
    expect(nightReading(night)).toBe('Mon 3: in bed 22:40 to 07:05, asleep 23:00 to 06:40. 7 h 10')
  })
  test('a night without sleep times says so', () =>
    expect(nightReading({ label: 'Fri 7', inBed: { start: 630, end: 1140 }, asleep: null })).toBe(
      'Fri 7: in bed 22:30 to 07:00, sleep times not noted',
    ))
  test('a missing night is no entry', () =>
    expect(nightReading({ label: 'Wed 5', inBed: null, asleep: null })).toBe('Wed 5: no entry'))

  test('a load of zero, a rest day and an unknown day are three different things', () => {
    expect(loadReading({ label: 'Mon', state: 'value', value: 0 })).toBe('Mon: 0 AU')
    expect(loadReading({ label: 'Tue', state: 'rest' })).toBe('Tue: rest')
    expect(loadReading({ label: 'Wed', state: 'unknown' })).toBe('Wed: no entry')
  })

  test('a practice says before and after, and what was not noted', () => {
    expect(pairReading({ label: 'Mon 3', detail: 'Box breathing', before: 7, after: 4 })).toBe(
      'Mon 3, Box breathing: 7 before, 4 after',
    )
    expect(pairReading({ label: 'Mon 3', before: null, after: 0 })).toBe('Mon 3: not noted before, 0 after')
  })
  test('a change needs both values', () => {
    expect(changeWords({ label: '', before: 7, after: 4 })).toBe('−3')
    expect(changeWords({ label: '', before: 5, after: 5 })).toBe('0')
    expect(changeWords({ label: '', before: 5, after: null })).toBeNull()
  })

  test('a day of check-ins names every rating', () => {
    const fatigue = { label: 'Fatigue', min: 1, max: 7, values: [3, null] }
    const mood = { label: 'Mood', min: -3, max: 3, values: [0, null] }
    expect(checkInReading(['Mon', 'Tue'], [fatigue, mood], 0)).toBe('Mon: fatigue 3, mood 0')
    expect(checkInReading(['Mon', 'Tue'], [fatigue, mood], 1)).toBe('Tue: fatigue no entry, mood no entry')
    expect(countOf(mood)).toBe(1)
  })
})
