import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dateRange } from '../../../../../shared/calendar/civilDate.ts'
import type { DayEntry, Evening } from '../../../../../shared/evening/evening.ts'
import { LEAD_DAYS } from '../../../../../shared/review/trends/trendPoints.ts'
import { trendDayOf } from '../../../../../shared/review/trends/trendSource.ts'
import { mean, median, quantile } from '../../../../../shared/statistics/descriptive.ts'
import { oneReflection } from '../../../../fixtures/reflections.ts'
import { clock } from '../../calendar/dates.ts'
import { at, felt, NIGHT, practised, stored, trained } from '../weeks.ts'
import { firstOf, trendsOf } from './trends.ts'

const TODAY = at(6)
const MOODS = [-2, -1.5, -1, 0, 0.5, 1, 2]

/** A mood on every one of so many days that end today, by a rule; null = not written. */
function moods(days: number, moodOf: (age: number) => number | null): DayEntry[] {
  return dateRange(addDays(TODAY, 1 - days), TODAY).flatMap((day, index) => {
    const mood = moodOf(days - 1 - index)
    return mood === null ? [] : [stored(day, felt({ mood }))]
  })
}

const moodAt = (age: number): number => MOODS[age % MOODS.length] ?? 0
const valuesOf = (entries: readonly DayEntry[], query = {}) =>
  firstOf(trendsOf(entries, query)).points.map(({ value }) => value)

describe('a trend', () => {
  it('holds a value a day where there is one, zero included, and a gap where there is none', () => {
    const entries = [stored(at(3), felt({ mood: 0 })), stored(at(5), felt({ mood: -2 }))]
    expect(valuesOf(entries).slice(-4)).toEqual([0, null, -2, null])
    expect(firstOf(trendsOf(entries))).toMatchObject({
      n: 2,
      of: 3,
      summary: { median: -1, least: -2, most: 0 },
    })
  })

  it('says of a day without a value why, and counts only those that could have one', () => {
    const leftOut: Partial<Evening> = { blanks: { 'checkIn.mood': 'skipped' }, tags: ['ill'] }
    const entries = [
      stored(at(2), felt({ mood: 1 })),
      stored(at(3), leftOut),
      stored(at(4), felt({ energy: 3 })),
    ]
    const { points, n, of } = firstOf(trendsOf(entries))
    expect(points.slice(-6).map(({ state }) => state)).toEqual([
      'before',
      'recorded',
      'skipped',
      'empty',
      'empty',
      'open',
    ])
    expect({ n, of }).toEqual({ n: 1, of: 3 })
  })

  it('knows a day that was written, though not asked this, from one about which nothing is stored', () => {
    const wrote = {
      reflections: oneReflection('A boat.'),
      blanks: { checkIn: 'not-asked', training: 'not-asked' },
    } as const
    const entries = [
      stored(at(2), felt({ mood: 1 })),
      stored(at(4), { ...wrote, reflections: [...wrote.reflections] }),
    ]
    expect(
      firstOf(trendsOf(entries))
        .points.slice(-4)
        .map(({ state }) => state),
    ).toEqual(['empty', 'notAsked', 'empty', 'open'])
    const load = trendsOf(entries, { measures: ['dailyLoad'] }, { settings: { noEntryMeansRest: true } })
    expect(
      firstOf(load)
        .points.slice(-4)
        .map(({ value }) => value),
    ).toEqual([0, null, 0, null])
    expect(
      JSON.stringify(trendDayOf(stored(at(4), { reflections: oneReflection('A boat.') }), 4)),
    ).not.toContain('boat')
  })

  it('carries the tags of each step', () => {
    const entries = [stored(at(1), { tags: ['ill', 'travel'] }), stored(at(2), { tags: ['ill'] })]
    expect(trendsOf(entries).steps.at(-6)?.tags).toEqual({ ill: 1, travel: 1 })
    expect(trendsOf(entries, { range: 'year' }).steps.at(-1)?.tags).toEqual({ ill: 2, travel: 1 })
  })

  it('passes over a tracker that there is not', () => {
    expect(trendsOf([], { measures: ['mood', 'tracker.gone'] }).series.map(({ id }) => id)).toEqual(['mood'])
  })
})

describe('the mean of seven days', () => {
  it('takes the days that end there, from three known ratings on', () => {
    const { points } = firstOf(trendsOf(moods(3, moodAt)))
    expect(points.slice(-3).map(({ rolling }) => rolling)).toEqual([null, null, mean([-1, -1.5, -2])])
  })

  it('takes five nights, as a weekly mean does', () => {
    const nights = (count: number) =>
      dateRange(addDays(TODAY, 1 - count), TODAY).map((day) => stored(day, { sleep: NIGHT }))
    const newest = (count: number) =>
      firstOf(trendsOf(nights(count), { measures: ['totalSleepTime'] })).points.at(-1)?.rolling
    expect([newest(4), newest(5)]).toEqual([null, 400])
  })

  it('of heart rate variability is taken from the logarithm', () => {
    const entries = [40, 50, 80].map((hrvRmssdMs, index) => stored(at(4 + index), felt({ hrvRmssdMs })))
    const rolling = firstOf(trendsOf(entries, { measures: ['hrvRmssdMs'] })).points.at(-1)?.rolling
    expect(rolling).toBeCloseTo(Math.cbrt(40 * 50 * 80), 9)
  })
})

describe('the usual range', () => {
  it('is the middle half of the 28 days that end a week before', () => {
    const entries = moods(60, moodAt)
    const before = Array.from({ length: 28 }, (_, index) => moodAt(7 + index))
    expect(firstOf(trendsOf(entries)).points.at(-1)?.usual).toEqual({
      low: quantile(before, 0.25),
      high: quantile(before, 0.75),
    })
  })

  it('shares no day with the mean of seven days: what was written last does not move it', () => {
    const [calm, lately] = [moods(60, () => 0), moods(60, (age) => (age < 7 ? 3 : 0))]
    expect(firstOf(trendsOf(lately)).points.at(-1)?.usual).toEqual(
      firstOf(trendsOf(calm)).points.at(-1)?.usual,
    )
  })

  it('is not told from fewer than fourteen days, which are counted', () => {
    const known = (days: number) => {
      const { points, usualKnown } = firstOf(trendsOf(moods(7 + days, moodAt)))
      return [usualKnown.n, points.at(-1)?.usual === null]
    }
    expect([known(13), known(14)]).toEqual([
      [13, true],
      [14, false],
    ])
  })
})

describe('what is summed up over days', () => {
  it('needs all seven for a week’s load, as a part is no week', () => {
    const loads = [300, 0, 420, 180, 0, 540, 240].map((load, index) => stored(at(index), trained(load)))
    expect(valuesOf(loads, { measures: ['weekLoad'] }).at(-1)).toBe(1680)
    expect(valuesOf(loads, { measures: ['monotony'] }).at(-1)).toBeCloseTo(1.1882, 4)
    expect(valuesOf(loads.slice(1), { measures: ['weekLoad'] }).at(-1)).toBeNull()
  })

  it('counts a silent day as rest only by the person’s own setting', () => {
    const entries = [stored(at(3), trained(200)), stored(at(5), felt({ mood: 1 }))]
    const dailyLoad = (noEntryMeansRest: boolean) =>
      firstOf(trendsOf(entries, { measures: ['dailyLoad'] }, { settings: { noEntryMeansRest } }))
        .points.slice(-4)
        .map(({ value }) => value)
    expect(dailyLoad(false)).toEqual([200, null, null, null])
    expect(dailyLoad(true)).toEqual([200, 0, 0, null])
  })

  it('adds up the minutes of practices, and leaves a day out when one has no length', () => {
    const twice = { practices: [practised(7, 4), { ...practised(5, 5), durationMin: 7 }] }
    const unknown = { practices: [practised(7, 4), { ...practised(5, 5), durationMin: null }] }
    const entries = [stored(at(4), twice), stored(at(5), unknown)]
    expect(valuesOf(entries, { measures: ['practiceMin'] }).slice(-3)).toEqual([12, null, null])
  })

  it('lays clock times around their own middle, also across midnight', () => {
    const night = (from: string, to: string): Partial<Evening> => ({
      sleep: {
        ...NIGHT,
        timeIntoBed: null,
        timeTriedToSleep: clock(from),
        sleepOnsetLatencyMin: 0,
        finalAwakening: clock(to),
        attemptAfterFinalAwakeningMin: 0,
        timeOutOfBed: clock(to),
      },
    })
    const entries = [stored(at(4), night('22:00', '01:00')), stored(at(5), night('23:00', '02:00'))]
    expect(valuesOf(entries, { measures: ['midSleep'] }).slice(-3)).toEqual([-30, 30, null])
  })
})

describe('weeks and months', () => {
  it('are the median of their known days with the middle half, and gaps with too few', () => {
    const entries = moods(21, (age) => (age >= 7 && age < 14 ? (age < 9 ? 1 : null) : moodAt(age)))
    const { points, tooFew } = firstOf(trendsOf(entries, { range: 'year' }))
    expect(points.slice(-3).map(({ value, n }) => [value, n])).toEqual([
      [median(MOODS), 7],
      [null, 2],
      [median(MOODS), 7],
    ])
    expect(points.at(-1)).toMatchObject({ low: quantile(MOODS, 0.25), high: quantile(MOODS, 0.75) })
    expect(tooFew).toBe(1)
  })

  it('equal what adding up by hand gives, whatever was written', () => {
    const anyMoods = fc.array(fc.option(fc.constantFrom(...MOODS), { freq: 3 }), {
      minLength: 92,
      maxLength: 900,
      size: 'max',
    })
    fc.assert(
      fc.property(anyMoods, fc.constantFrom('year' as const, 'all' as const), (written, range) => {
        const held = new Map(written.map((mood, age) => [addDays(TODAY, -age), mood]))
        const { steps, step, series } = trendsOf(
          moods(written.length, (age) => written[age] ?? null),
          { range },
        )
        const needed = step === 'week' ? 3 : 7
        const byHand = steps.map(({ from, to }) => {
          const known = dateRange(from, to).flatMap((each) => held.get(each) ?? [])
          return [known.length, known.length < needed ? null : median(known)]
        })
        expect(series[0]?.points.map(({ n, value }) => [n, value])).toEqual(byHand)
      }),
      { numRuns: 30 },
    )
  })
})

it('looks back far enough for what leads up to the first day in sight', () => {
  expect(LEAD_DAYS).toBe(34)
  const early = moods(28 + LEAD_DAYS, moodAt)
  expect(firstOf(trendsOf(early)).points[0]?.usual).not.toBeNull()
})
