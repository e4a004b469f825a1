import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDayService } from '../../../../electron/services/dayService.ts'
import { createTrendService } from '../../../../electron/services/trendService.ts'
import { addDays, type CivilDate } from '../../../../shared/calendar/civilDate.ts'
import { EMPTY_EVENING, type Evening } from '../../../../shared/evening/evening.ts'
import type { TrendQuery } from '../../../../shared/review/trends/trendReview.ts'
import { TREND_RANGES } from '../../../../shared/review/trends/trendSpans.ts'
import { day } from '../../shared/calendar/dates.ts'
import { evening } from '../../shared/evening/evenings.ts'
import { anyEvening, felt, NIGHT } from '../../shared/review/weeks.ts'
import { newTestJournal } from '../db/testJournal.ts'

const TODAY = day('2026-11-24')
const clock = { now: () => Date.UTC(2026, 10, 24, 20, 43), zone: () => 'Europe/Berlin' }
const ALL: TrendQuery = { range: 'all', measures: ['mood', 'totalSleepTime'], leaveOutLate: false }

/** The service over a real journal. */
function openTrends() {
  let { journal } = newTestJournal()
  const days = createDayService(() => journal, clock)
  const trends = createTrendService(() => journal, days, clock)
  return {
    trends,
    /** What a service says that has kept nothing. */
    anew: (query: TrendQuery) => createTrendService(() => journal, days, clock).read(query),
    journal: () => journal,
    replace: () => {
      journal = newTestJournal().journal
    },
    save: (date: CivilDate, written: Evening) => {
      const { revision } = days.read(date)
      days.save({ day: date, baseRevision: revision, sitting: 'one', evening: written })
    },
  }
}

const mood = (value: number): Evening => evening(felt({ mood: value }))

describe('trends over the stored days', () => {
  test('of an empty journal are four weeks without a first day', () => {
    const { firstDay, steps, series } = openTrends().trends.read(ALL)
    expect([firstDay, steps.length, series.map(({ n }) => n)]).toEqual([null, 28, [0, 0]])
  })

  test('begin with the first day that holds anything, not with one that was emptied again', () => {
    const { trends, save } = openTrends()
    save(addDays(TODAY, -900), mood(1))
    save(addDays(TODAY, -900), EMPTY_EVENING)
    save(addDays(TODAY, -2), mood(1))
    expect(trends.read(ALL)).toMatchObject({ firstDay: addDays(TODAY, -2), step: 'day' })
  })

  test('say the same whether the days were kept or read anew, whatever is written between', () => {
    const change = fc.record({ back: fc.integer({ min: 0, max: 200 }), written: anyEvening })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.constantFrom(...TREND_RANGES), (changes, range) => {
        const { trends, anew, save } = openTrends()
        for (const { back, written } of changes) {
          save(addDays(TODAY, -back), written)
          expect(trends.read({ ...ALL, range })).toEqual(anew({ ...ALL, range }))
        }
      }),
      { numRuns: 15 },
    )
  })

  test('follow a day that left, another roll-over hour, and another journal', () => {
    const { trends, anew, save, journal, replace } = openTrends()
    save(addDays(TODAY, -3), { ...mood(2), sleep: NIGHT })
    save(addDays(TODAY, -1), mood(-1))
    expect(trends.read(ALL).series.map(({ n }) => n)).toEqual([2, 1])
    const open = journal()
    open.transaction(() => open.days.remove(addDays(TODAY, -3)))
    expect(trends.read(ALL)).toEqual(anew(ALL))
    open.transaction(() => open.settings.write({ ...open.settings.read(), rollOverHour: 0 }, 1))
    expect(trends.read(ALL)).toEqual(anew(ALL))
    replace()
    expect(trends.read(ALL).firstDay).toBeNull()
  })

  test('mark a day that was written on a later one', () => {
    const { trends, save } = openTrends()
    save(addDays(TODAY, -3), mood(2))
    save(TODAY, mood(1))
    const [series] = trends.read({ ...ALL, range: 'fourWeeks' }).series
    expect(series?.points.slice(-4).map(({ late }) => late)).toEqual([1, 0, 0, 0])
  })

  test('hold no text, and forget what they kept', () => {
    const { trends, save, anew } = openTrends()
    save(TODAY, { ...mood(1), reflections: [{ id: 'one', text: 'A boat.', tags: [], promptId: null }] })
    expect(JSON.stringify(trends.read(ALL))).not.toContain('A boat')
    trends.forget()
    expect(trends.read(ALL)).toEqual(anew(ALL))
  })
})
