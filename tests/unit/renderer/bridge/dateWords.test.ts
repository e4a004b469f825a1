import { describe, expect, it } from 'vitest'
import { clockAtMoment, dayWords, momentWords, shortDayWords } from '../../../../renderer/bridge/dateWords.ts'
import { showClocksIn } from '../../../../shared/calendar/clockForm.ts'
import { civilDateSchema } from '../../../../shared/calendar/schemas.ts'

const day = (text: string) => civilDateSchema.parse(text)

describe('dates in words', () => {
  it('says a day in full and in short', () => {
    expect(dayWords(day('2026-11-24'))).toBe('24 November 2026')
    expect(shortDayWords(day('2026-11-24'))).toBe('24 Nov 2026')
  })

  it('does not move a day, whatever zone the suite runs in', () => {
    expect(dayWords(day('2026-01-01'))).toBe('1 January 2026')
    expect(dayWords(day('2026-12-31'))).toBe('31 December 2026')
  })

  it('says a moment in its zone, also where that is another day', () => {
    const moment = Date.UTC(2026, 10, 24, 23, 43)
    expect(momentWords(moment, 'UTC')).toBe('24 November 2026, 23:43')
    expect(momentWords(moment, 'Europe/Oslo')).toBe('25 November 2026, 00:43')
  })

  it('says the clock of a moment in the form of clocks in force', () => {
    const moment = Date.UTC(2026, 10, 24, 23, 43)
    showClocksIn('12')
    expect(momentWords(moment, 'UTC')).toBe('24 November 2026, 11:43 pm')
    expect(clockAtMoment(moment, 'Europe/Oslo')).toBe('12:43 am')
    showClocksIn('24')
    expect(clockAtMoment(moment, 'Europe/Oslo')).toBe('00:43')
  })
})
