import { describe, expect, it } from 'vitest'
import { nightHours, nightTicks } from '../../../../renderer/charts/nightHours.ts'

const night = (start: number, end: number) => ({ label: 'Mon', inBed: { start, end }, asleep: null })

describe('the hours of a sleep timeline', () => {
  it('run from nine to nine when nothing goes beyond', () => {
    expect(nightHours([])).toEqual({ start: 540, end: 1260 })
    expect(nightHours([night(600, 1200), { label: 'Tue', inBed: null, asleep: null }])).toEqual({
      start: 540,
      end: 1260,
    })
  })

  it('reach as far as the earliest and the latest night, in steps of three hours', () => {
    expect(nightHours([night(530, 1100), night(700, 1300)])).toEqual({ start: 360, end: 1440 })
  })

  it('carry ticks that have room', () => {
    expect(nightTicks({ start: 540, end: 1260 }, 800)).toHaveLength(13)
    expect(nightTicks({ start: 540, end: 1260 }, 300)).toEqual([540, 720, 900, 1080, 1260])
    expect(nightTicks({ start: 540, end: 1260 }, 120)).toEqual([720, 1080])
  })
})
