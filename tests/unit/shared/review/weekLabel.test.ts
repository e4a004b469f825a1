import { describe, expect, it } from 'vitest'
import { decimal, duration, listed } from '../../../../shared/language/numbers.ts'
import { longDayLabel, shortDayLabel, weekLabel } from '../../../../shared/review/weekLabel.ts'
import { day } from '../calendar/dates.ts'

describe('the name of a week', () => {
  it.each([
    ['2026-11-16', '16 to 22 November 2026'],
    ['2026-11-30', '30 November to 6 December 2026'],
    ['2026-12-28', '28 December 2026 to 3 January 2027'],
    ['2024-02-26', '26 February to 3 March 2024'],
  ])('that begins on %s is "%s"', (start, label) => expect(weekLabel(day(start))).toBe(label))

  it('names its days short and long', () => {
    expect(shortDayLabel(day('2026-11-16'))).toBe('Mon 16')
    expect(longDayLabel(day('2026-11-01'))).toBe('Sunday 1 November')
  })
})

describe('numbers in a sentence', () => {
  it('are written as one reads them', () => {
    expect([duration(460), duration(425), duration(420), duration(45), duration(419.6)]).toEqual([
      '7 h 40',
      '7 h 05',
      '7 h',
      '45 min',
      '7 h',
    ])
    expect([
      decimal(1680, 0),
      decimal(-0.04, 1),
      decimal(-1.25, 1),
      decimal(6, 1),
      decimal(12345.6, 1),
    ]).toEqual(['1,680', '0', '−1.3', '6', '12,345.6'])
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ])
  })
})
