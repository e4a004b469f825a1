import { describe, expect, test } from 'vitest'
import { addDays } from '../../../../../shared/calendar/civilDate.ts'
import type { DayEntry, Evening } from '../../../../../shared/evening/evening.ts'
import { recordedSections } from '../../../../../shared/evening/sections.ts'
import type { TrackerSince } from '../../../../../shared/review/trackerReview.ts'
import type { TrackerForm } from '../../../../../shared/trackers/tracker.ts'
import { at, felt, stored, trained } from '../weeks.ts'
import { firstOf, trendsOf } from './trends.ts'

/** A day whose every part was entered so many days later, at 20:00. */
function enteredAfter(later: number, index: number, change: Partial<Evening>): DayEntry {
  const entry = stored(at(index), change)
  const moment = Date.parse(`${addDays(at(index), later)}T19:00:00Z`)
  const sections = recordedSections(entry.evening)
  return { ...entry, enteredAt: Object.fromEntries(sections.map((section) => [section, moment])) }
}

const ENTRIES = [
  enteredAfter(0, 2, felt({ mood: 1 })),
  enteredAfter(3, 3, felt({ mood: -3 })),
  stored(at(4), felt({ mood: 2 })),
]

describe('what was entered on a later day', () => {
  test('is counted and known as such, day by day', () => {
    const { points, late, leftOut } = firstOf(trendsOf(ENTRIES))
    expect(points.slice(-5).map((point) => point.late)).toEqual([0, 1, 0, 0, 0])
    expect({ late, leftOut }).toEqual({ late: 1, leftOut: 0 })
  })

  test('is left out when that is asked for, with word of how much', () => {
    const { points, n, of, late, leftOut, summary } = firstOf(trendsOf(ENTRIES, { leaveOutLate: true }))
    expect(points.slice(-5).map(({ value }) => value)).toEqual([1, null, 2, null, null])
    expect({ n, of, late, leftOut }).toEqual({ n: 2, of: 4, late: 0, leftOut: 1 })
    expect(summary?.least).toBe(1)
  })

  test('makes a sum over days late, and unknown when it is left out', () => {
    const loads = Array.from({ length: 7 }, (_, index) =>
      enteredAfter(index === 2 ? 1 : 0, index, trained(100)),
    )
    const newest = (leaveOutLate: boolean) =>
      firstOf(trendsOf(loads, { measures: ['weekLoad'], leaveOutLate })).points.at(-1)
    expect(newest(false)).toMatchObject({ value: 700, late: 1 })
    expect(newest(true)).toMatchObject({ value: null, late: 0 })
  })

  test('is known of weeks too', () => {
    const week = firstOf(trendsOf(ENTRIES, { range: 'year' })).points.at(-1)
    expect(week).toMatchObject({ value: 1, n: 3, late: 1 })
    expect(firstOf(trendsOf(ENTRIES, { range: 'year', leaveOutLate: true })).points.at(-1)).toMatchObject({
      value: null,
      n: 2,
      leftOut: 1,
    })
  })
})

describe('a tracker of one’s own in the trends', () => {
  const since = (form: TrackerForm, archivedAt: number | null = null): TrackerSince => ({
    tracker: { id: 'one', name: 'Knee', form, createdAt: 0, archivedAt, days: 3 },
    firstDay: at(1),
  })
  const scale: TrackerForm = { kind: 'scale', min: 0, max: 10, lowWord: null, highWord: null }
  const seriesOf = (
    form: TrackerForm,
    held: readonly (number | boolean | null)[],
    range: 'fourWeeks' | 'year' = 'fourWeeks',
  ) => {
    const entries = held.map((value, index) =>
      stored(at(index), value === null ? felt({ mood: 1 }) : { trackers: { one: value } }),
    )
    const trackers = [since(form, 1)]
    return trendsOf(entries, { measures: ['tracker.one'], range }, { trackers }).series[0]
  }

  test('is there with its values, archived or not, and was not asked before it was made', () => {
    const series = seriesOf(scale, [null, 0, null, 4])
    expect(series?.points.slice(-7).map(({ value, state }) => [value, state])).toEqual([
      [null, 'notAsked'],
      [0, 'recorded'],
      [null, 'empty'],
      [4, 'recorded'],
      [null, 'empty'],
      [null, 'empty'],
      [null, 'open'],
    ])
    expect(series).toMatchObject({ n: 2, of: 5, notAsked: true, ends: { min: 0, max: 10 } })
  })

  test('of yes and no is drawn as such a day, and as the share of yes a week', () => {
    const answers = [null, true, false, true]
    expect(
      seriesOf({ kind: 'yes-no' }, answers)
        ?.points.slice(-6, -3)
        .map(({ value }) => value),
    ).toEqual([1, 0, 1])
    const week = seriesOf({ kind: 'yes-no' }, answers, 'year')?.points.at(-1)
    expect(week).toMatchObject({ value: 2 / 3, low: null, high: null, n: 3 })
  })

  test('of words or choices is not drawn', () => {
    expect(seriesOf({ kind: 'text' }, [])).toBeUndefined()
  })
})
