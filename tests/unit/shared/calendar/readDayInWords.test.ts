import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate, parseCivilDate } from '../../../../shared/calendar/civilDate.ts'
import { parseClockTime } from '../../../../shared/calendar/clockTime.ts'
import { journalDayOf } from '../../../../shared/calendar/journalDay.ts'
import { LONGEST_DAY_TEXT, readDayInWords } from '../../../../shared/calendar/readDayInWords.ts'
import { localToUtc } from '../../../../shared/calendar/zone.ts'

const date = (text: string): CivilDate => {
  const day = parseCivilDate(text)
  if (day === null) throw new Error(`${text} is no day`)
  return day
}

/** A Thursday. */
const TODAY = date('2026-11-26')

const read = (text: string, today = TODAY): readonly string[] | string => {
  const reading = readDayInWords(text, today)
  if (reading.kind === 'days') return reading.days
  return reading.kind === 'future' ? `future ${reading.day}` : 'none'
}

describe('a day in words', () => {
  it.each([
    ['today', '2026-11-26'],
    ['yesterday', '2026-11-25'],
    ['Yesterday ', '2026-11-25'],
    ['last night', '2026-11-25'],
    ['the day before yesterday', '2026-11-24'],
    ['last friday', '2026-11-20'],
    ['friday', '2026-11-20'],
    ['on Friday', '2026-11-20'],
    ['thursday', '2026-11-26'],
    ['last thursday', '2026-11-19'],
    ['3 weeks ago', '2026-11-05'],
    ['two days ago', '2026-11-24'],
    ['3 months ago', '2026-08-26'],
    ['a year ago', '2025-11-26'],
    ['24 dec', '2025-12-24'],
    ['Dec 24', '2025-12-24'],
    ['24 December 2024', '2024-12-24'],
    ['Nov 19th', '2026-11-19'],
    ['thursday 19 november', '2026-11-19'],
    ['29 feb 2024', '2024-02-29'],
  ])('in English: %s is %s', (text, day) => expect(read(text)).toEqual([day]))

  it.each([
    ['heute', '2026-11-26'],
    ['gestern', '2026-11-25'],
    ['vorgestern', '2026-11-24'],
    ['Letzte Nacht', '2026-11-25'],
    ['letzten Freitag', '2026-11-20'],
    ['am Freitag', '2026-11-20'],
    ['Freitag', '2026-11-20'],
    ['vor 3 Wochen', '2026-11-05'],
    ['vor drei Tagen', '2026-11-23'],
    ['vor einem Monat', '2026-10-26'],
    ['24. Dezember', '2025-12-24'],
    ['1. März', '2026-03-01'],
  ])('in German: %s is %s', (text, day) => expect(read(text)).toEqual([day]))

  it.each([
    ['2026-11-19', '2026-11-19'],
    ['2026-1-5', '2026-01-05'],
    ['2026/11/19', '2026-11-19'],
    ['24.12.', '2025-12-24'],
    ['24.12', '2025-12-24'],
    ['24. 12. 2024', '2024-12-24'],
    ['24.12.25', '2025-12-24'],
    ['26.11.', '2026-11-26'],
    ['24/12', '2025-12-24'],
    ['12/24', '2025-12-24'],
    ['29.2.', '2024-02-29'],
  ])('in figures: %s is %s', (text, day) => expect(read(text)).toEqual([day]))

  it('gives both days where figures can be read twice, day before month first', () => {
    expect(read('3/4')).toEqual(['2026-04-03', '2026-03-04'])
    expect(read('3/4/2025')).toEqual(['2025-04-03', '2025-03-04'])
    expect(read('4/4')).toEqual(['2026-04-04'])
    expect(read('12/11/2026')).toEqual(['2026-11-12'])
  })

  it('says that a day has not come yet, and never offers it', () => {
    expect(read('tomorrow')).toBe('future 2026-11-27')
    expect(read('morgen')).toBe('future 2026-11-27')
    expect(read('next friday')).toMatch(/^future/)
    expect(read('this friday')).toBe('future 2026-11-27')
    expect(read('nächsten Freitag')).toMatch(/^future/)
    expect(read('24.12.2026')).toBe('future 2026-12-24')
    expect(read('2027-01-01')).toBe('future 2027-01-01')
    expect(read('in 3 days')).toBe('future 2026-11-29')
  })

  it.each([
    '',
    ' ',
    'back up now',
    'lock',
    'week',
    'march',
    'March 2025',
    '2025',
    '10pm',
    '20 hours ago',
    '31.2.',
    '2026-02-30',
    '31 nov 2025',
    'met Anna yesterday',
    'yesterday and today were long',
  ])('finds no day in "%s"', (text) => expect(read(text)).toBe('none'))

  it('counts from the journal day: at 00:40 "yesterday" is the day before the evening that still lasts', () => {
    const clock = parseClockTime('00:40')
    if (clock === null) throw new Error('no time')
    const moment = localToUtc(date('2026-11-27'), clock, 'Europe/Berlin')
    const today = journalDayOf(moment, 'Europe/Berlin', 4)
    expect(read('today', today)).toEqual(['2026-11-26'])
    expect(read('gestern', today)).toEqual(['2026-11-25'])
  })

  it.each([
    ['2026-03-29', '2026-03-28', '2026-03-30'],
    ['2026-10-25', '2026-10-24', '2026-10-26'],
    ['2018-11-04', '2018-11-03', '2018-11-05'],
    ['2026-03-08', '2026-03-07', '2026-03-09'],
    ['2011-12-31', '2011-12-30', '2012-01-01'],
  ])('counts days around the clock change of %s as any other', (change, before, after) => {
    expect(read('today', date(change))).toEqual([change])
    expect(read('yesterday', date(change))).toEqual([before])
    expect(read('yesterday', date(after))).toEqual([change])
    expect(read('2 days ago', date(after))).toEqual([before])
    expect(read('vor 2 Tagen', date(after))).toEqual([before])
  })

  it('crosses years and leap days', () => {
    expect(read('yesterday', date('2027-01-01'))).toEqual(['2026-12-31'])
    expect(read('24 dec', date('2027-01-05'))).toEqual(['2026-12-24'])
    expect(read('a year ago', date('2024-02-29'))).toEqual(['2023-02-28'])
    expect(read('a month ago', date('2026-03-31'))).toEqual(['2026-02-28'])
    expect(read('vor 2 Monaten', date('2026-04-30'))).toEqual(['2026-02-28'])
    expect(read('yesterday', date('2024-03-01'))).toEqual(['2024-02-29'])
  })
})

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(date('1970-01-01'), days))

describe('whatever is typed', () => {
  const pieces = fc.constantFrom(
    'last',
    'next',
    'friday',
    'sun',
    'march',
    'dec',
    '3',
    '31',
    '0',
    '99',
    '2026',
    'weeks',
    'ago',
    'in',
    'vor',
    'letzten',
    'Freitag',
    'heute',
    'gestern',
    '.',
    '/',
    '-',
    ' ',
    ',',
    'at',
    'noon',
    '10pm',
    'Monat',
    'year',
    'to',
  )
  const dateLike = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''))
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    dateLike,
    dateLike.map((t) => t.replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ')),
  )

  it('gives days up to today, a day to come, or nothing, and never throws', () => {
    fc.assert(
      fc.property(text, anyDay, (typed, today) => {
        const reading = readDayInWords(typed, today)
        if (reading.kind === 'none') return
        const days = reading.kind === 'days' ? reading.days : [reading.day]
        expect(new Set(days).size).toBe(days.length)
        for (const day of days) {
          expect(parseCivilDate(day)).toBe(day)
          expect(day <= today).toBe(reading.kind === 'days')
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('reads every day up to today back from its own date', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(20_000), (today, back) => {
        const day = addDays(today, -Math.min(back, 20_000))
        const [year, month, ofMonth] = day.split('-')
        expect(read(day, today)).toEqual([day])
        expect(read(`${ofMonth}.${month}.${year}`, today)).toEqual([day])
      }),
    )
  })

  it('counts days and weeks back as the calendar does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 200 }), (today, count) => {
        expect(read(`${count} days ago`, today)).toEqual([addDays(today, -count)])
        expect(read(`vor ${count} Wochen`, today)).toEqual([addDays(today, -7 * count)])
      }),
    )
  })

  it('does not look at more than a line', () => {
    expect(read(`yesterday${' '.repeat(200)}`)).toEqual(['2026-11-25'])
    expect(read('1'.repeat(LONGEST_DAY_TEXT + 1))).toBe('none')
  })
})
