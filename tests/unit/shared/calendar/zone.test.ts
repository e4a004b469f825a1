import { tzOffset } from '@date-fns/tz/tzOffset'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { journalDayOf } from '../../../../shared/calendar/journalDay.ts'
import { isZone, localMinutes, localToUtc, utcToLocal } from '../../../../shared/calendar/zone.ts'
import { anyClock, anyDate, anyZone, clock, day } from './dates.ts'

const utc = (iso: string): number => Date.parse(iso)

describe('a wall clock', () => {
  it('in Berlin is an hour ahead of UTC in winter and two in summer', () => {
    expect(localToUtc(day('2025-01-15'), clock('12:00'), 'Europe/Berlin')).toBe(utc('2025-01-15T11:00Z'))
    expect(localToUtc(day('2025-07-15'), clock('12:00'), 'Europe/Berlin')).toBe(utc('2025-07-15T10:00Z'))
  })

  it('that skips 02:30 in spring shows 03:30 instead', () => {
    const moment = localToUtc(day('2025-03-30'), clock('02:30'), 'Europe/Berlin')
    expect(utcToLocal(moment, 'Europe/Berlin')).toEqual({ date: '2025-03-30', clock: '03:30', second: 0 })
  })

  it('that shows 02:30 twice in autumn means the first unless told otherwise', () => {
    const first = localToUtc(day('2025-10-26'), clock('02:30'), 'Europe/Berlin')
    const second = localToUtc(day('2025-10-26'), clock('02:30'), 'Europe/Berlin', 'second')
    expect(first).toBe(utc('2025-10-26T00:30Z'))
    expect(second - first).toBe(3_600_000)
  })

  it('on Lord Howe Island changes by half an hour', () => {
    const before = localToUtc(day('2025-10-05'), clock('01:59'), 'Australia/Lord_Howe')
    const after = localToUtc(day('2025-10-05'), clock('02:30'), 'Australia/Lord_Howe')
    expect(after - before).toBe(60_000)
  })

  it('in Apia had no 30 December 2011, so that day becomes the 31st', () => {
    const moment = localToUtc(day('2011-12-30'), clock('12:00'), 'Pacific/Apia')
    expect(utcToLocal(moment, 'Pacific/Apia').date).toBe('2011-12-31')
  })

  it('counts seconds as a fraction of a minute', () => {
    expect(localMinutes(utcToLocal(utc('2025-01-01T03:05:30Z'), 'UTC'))).toBe(185.5)
  })

  it('is known by the name of a zone, not by an offset or a wish', () => {
    expect(isZone('Europe/Berlin')).toBe(true)
    expect(isZone('UTC')).toBe(true)
    for (const text of ['', '+02:00', 'Europe/Nowhere', 'Europe/Berlin; drop'])
      expect(isZone(text), text).toBe(false)
    expect(() => localToUtc(day('2025-01-01'), clock('00:00'), 'Europe/Nowhere')).toThrow(RangeError)
  })

  it('shows any moment so that the moment can be found again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), anyZone, (kiloseconds, zone) => {
        const moment = Math.floor((kiloseconds * 1000_000) / 60_000) * 60_000
        const local = utcToLocal(moment, zone)
        const found = [
          localToUtc(local.date, local.clock, zone),
          localToUtc(local.date, local.clock, zone, 'second'),
        ]
        expect(found).toContain(moment)
      }),
    )
  })

  it('keeps to the rules of the zone at every moment, also around its changes', () => {
    const aroundNewYears = fc
      .integer({ min: -2_200_000, max: 4_100_000 })
      .map((kiloseconds) => kiloseconds * 1e6)
    const aroundChanges = fc
      .tuple(
        fc.constantFrom('2025-03-30T01:00Z', '2025-10-26T01:00Z', '2011-12-30T10:00Z'),
        fc.integer({ min: -2e8, max: 2e8 }),
      )
      .map(([change, off]) => utc(change) + off)
    fc.assert(
      fc.property(fc.oneof(aroundNewYears, aroundChanges), anyZone, (moment, zone) => {
        const { date, clock: time, second } = utcToLocal(moment, zone)
        const wall = moment + Math.round(tzOffset(zone, new Date(moment)) * 60_000)
        expect(`${date}T${time}:${String(second).padStart(2, '0')}`).toBe(
          new Date(wall).toISOString().slice(0, 19),
        )
      }),
    )
  })

  it('shows any time that exists as itself', () => {
    fc.assert(
      fc.property(anyDate, anyClock, anyZone, (date, time, zone) => {
        const shown = utcToLocal(localToUtc(date, time, zone), zone)
        const skipped = shown.date !== date || shown.clock !== time
        if (skipped) expect(`${shown.date} ${shown.clock}` > `${date} ${time}`).toBe(true)
      }),
    )
  })
})

describe('the journal day', () => {
  it('of 00:40 is the evening before, in winter and in summer time', () => {
    expect(journalDayOf(utc('2025-01-07T23:40Z'), 'Europe/Berlin', 4)).toBe('2025-01-07')
    expect(journalDayOf(utc('2025-07-07T22:40Z'), 'Europe/Berlin', 4)).toBe('2025-07-07')
  })

  it('begins exactly at the roll-over hour', () => {
    expect(journalDayOf(utc('2025-01-08T02:59Z'), 'Europe/Berlin', 4)).toBe('2025-01-07')
    expect(journalDayOf(utc('2025-01-08T03:00Z'), 'Europe/Berlin', 4)).toBe('2025-01-08')
    expect(journalDayOf(utc('2025-01-07T23:00Z'), 'Europe/Berlin', 0)).toBe('2025-01-08')
  })

  it('rolls over by the wall clock on the nights when the clock changes', () => {
    expect(journalDayOf(utc('2025-03-30T01:59Z'), 'Europe/Berlin', 4)).toBe('2025-03-29')
    expect(journalDayOf(utc('2025-03-30T02:00Z'), 'Europe/Berlin', 4)).toBe('2025-03-30')
    expect(journalDayOf(utc('2025-10-26T02:59Z'), 'Europe/Berlin', 4)).toBe('2025-10-25')
    expect(journalDayOf(utc('2025-10-26T03:00Z'), 'Europe/Berlin', 4)).toBe('2025-10-26')
  })
})
