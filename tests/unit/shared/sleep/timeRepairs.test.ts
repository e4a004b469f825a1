import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyTimeChanges, proposeTimeRepairs } from '../../../../shared/sleep/timeRepairs.ts'
import { anyDate, day } from '../calendar/dates.ts'
import { anyAnswers, night } from './diaries.ts'

const BERLIN = 'Europe/Berlin'
const WAKE = day('2025-05-07')

describe('a slip of the clock', () => {
  it('of am for pm at bedtime is noticed', () => {
    const repairs = proposeTimeRepairs(
      night(['11:10', '23:20', '06:35', '06:55'], [25, 20, 10]),
      WAKE,
      BERLIN,
    )
    expect(repairs).toEqual([
      { kind: 'twelve-hours', changes: [{ field: 'timeIntoBed', from: '11:10', to: '23:10' }] },
    ])
  })

  it('in both evening times is repaired together, the evening before the morning', () => {
    const repairs = proposeTimeRepairs(
      night(['11:10', '11:20', '06:35', '06:55'], [25, 20, 10]),
      WAKE,
      BERLIN,
    )
    expect(repairs.map(({ changes }) => changes.map(({ to }) => to))).toEqual([
      ['23:10', '23:20'],
      ['18:35', '18:55'],
    ])
  })

  it('that exchanged bed and trying to sleep is noticed', () => {
    const repairs = proposeTimeRepairs(
      night(['23:20', '23:10', '06:35', '06:55'], [25, 20, 10]),
      WAKE,
      BERLIN,
    )
    expect(repairs.map(({ kind }) => kind)).toContain('exchanged')
  })

  it('is not suspected of a day sleeper, nor of an ordinary night', () => {
    expect(proposeTimeRepairs(night(['08:00', '08:15', '15:45', '16:00'], [15, 0, 0]), WAKE, BERLIN)).toEqual(
      [],
    )
    expect(
      proposeTimeRepairs(night(['22:45', '23:10', '06:35', '06:55'], [25, 20, 10]), WAKE, BERLIN),
    ).toEqual([])
  })

  it('has repairs that need no further repair and leave the raw answers alone', () => {
    fc.assert(
      fc.property(anyAnswers, anyDate, (answers, date) => {
        const raw = structuredClone(answers)
        for (const { changes } of proposeTimeRepairs(answers, date, BERLIN)) {
          expect(proposeTimeRepairs(applyTimeChanges(answers, changes), date, BERLIN)).toEqual([])
        }
        expect(answers).toEqual(raw)
      }),
    )
  })
})
