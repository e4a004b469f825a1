import { describe, expect, test } from 'vitest'
import { emptyWords } from '../../../../renderer/charts/emptyWords.ts'
import { checkInSeries, dayLoads, sleepNights } from '../../../../renderer/week/chartDays.ts'
import { trackerCell } from '../../../../renderer/week/trackerDays.ts'
import { draftReducer } from '../../../../shared/evening/draft.ts'
import { EMPTY_EVENING, type Evening } from '../../../../shared/evening/evening.ts'
import { DEFAULT_SETTINGS } from '../../../../shared/ipc/contract/settings.ts'
import { loadOfDay } from '../../../../shared/review/guidanceDayOf.ts'
import { judgeJournal } from '../../../../shared/review/judgedJournal.ts'
import { buildWeekReview } from '../../../../shared/review/weekReview.ts'
import type { Tracker } from '../../../../shared/trackers/tracker.ts'
import { at, felt, MONDAY, NIGHT, practised, reviewOf, stored, trained } from './weeks.ts'

/** What the page does when somebody leaves a place out. */
const leavingOut = (evening: Partial<Evening>, ...places: string[]): Evening =>
  places.reduce<Evening>(
    (draft, place) => draftReducer(draft, { type: 'setSkipped', place, skipped: true }),
    { ...EMPTY_EVENING, ...evening },
  )

const notAsked = (evening: Partial<Evening>, ...places: string[]): Evening => ({
  ...EMPTY_EVENING,
  ...evening,
  blanks: Object.fromEntries(places.map((place) => [place, 'not-asked' as const])),
})

/** Monday is truly zero, Tuesday left out, Wednesday not asked, Thursday unknown, the rest never written. */
const FOUR = [
  stored(at(0), { ...trained(0), ...felt({ libido: 0, mood: 1 }) }),
  stored(at(1), leavingOut(felt({ mood: 1 }), 'sleep', 'training', 'checkIn.libido')),
  stored(at(2), notAsked(felt({ mood: 2 }), 'sleep', 'training', 'checkIn.libido')),
  stored(at(3), felt({ mood: 0 })),
]

describe('the four kinds of empty, from the page to the week', () => {
  test('a rest day is zero; left out and not asked are neither rest nor missing', () => {
    const { training } = reviewOf(FOUR)
    expect(training.rows.slice(0, 4).map(({ state, load }) => [state, load])).toEqual([
      ['recorded', 0],
      ['skipped', null],
      ['notAsked', null],
      ['empty', null],
    ])
    expect(training.unknownDays).toEqual([at(3), at(4), at(5), at(6)])
    expect(training.dailyLoad.now).toMatchObject({ n: 1, of: 5 })
  })

  test('each is said in the table of its chart by its own word', () => {
    const { training, sleep } = reviewOf(FOUR)
    expect(
      dayLoads(training.rows)
        .slice(0, 4)
        .map((day) => (day.state === 'rest' ? 0 : emptyWords('empty' in day ? day.empty : null))),
    ).toEqual([0, 'left out', 'not asked', 'no entry'])
    expect(
      sleepNights(sleep.rows)
        .slice(0, 4)
        .map(({ empty }) => emptyWords(empty)),
    ).toEqual(['no entry', 'left out', 'not asked', 'no entry'])
  })

  test('of a rating, zero is drawn as zero, and only days that were asked count', () => {
    const { checkIn } = reviewOf(FOUR)
    const libido = checkIn.lines.find(({ measure }) => measure === 'libido')
    expect(libido?.values.slice(0, 4)).toEqual([0, null, null, null])
    expect(libido?.blanks.slice(0, 4)).toEqual([null, 'skipped', 'not-asked', null])
    expect(libido?.mean.now).toMatchObject({ n: 1, of: 5 })
    const mood = checkIn.lines.find(({ measure }) => measure === 'mood')
    expect(mood?.mean.now).toMatchObject({ n: 4, of: 7 })
    expect(checkInSeries(checkIn).find(({ label }) => label === 'Libido')?.blanks?.[1]).toBe('skipped')
  })

  test('a bedtime and a tension that were left out are not missing from their figures', () => {
    const night = { ...NIGHT, timeIntoBed: null }
    const pair = practised(7, 4)
    const { sleep, practices } = reviewOf([
      stored(at(0), { sleep: NIGHT, practices: [pair] }),
      stored(at(1), { sleep: night, practices: [practised(7, null)] }),
      stored(
        at(2),
        leavingOut(
          { sleep: night, practices: [practised(7, null)] },
          'sleep.timeIntoBed',
          'practices.practice-1.tensionAfter',
        ),
      ),
    ])
    expect(sleep.bedtimeSpread).toMatchObject({ n: 1, of: 6 })
    expect(practices.medianFall).toMatchObject({ n: 1, of: 2 })
  })

  test('a day that was left out as a whole is neither written nor missing', () => {
    const { days, written } = reviewOf([
      stored(at(0), felt({ mood: 1 })),
      stored(at(1), leavingOut({}, 'sleep', 'training', 'practices', 'checkIn', 'reflection')),
    ])
    expect(days.slice(0, 3).map(({ state }) => state)).toEqual(['recorded', 'skipped', 'empty'])
    expect(written).toEqual({ n: 1, of: 6 })
  })

  test('silence that has a reason is never taken for rest', () => {
    const reading = (evening: Evening) =>
      loadOfDay({ date: at(1), entry: stored(at(1), evening), noEntryMeansRest: true, over: true }).kind
    expect(reading(EMPTY_EVENING)).toBe('rest')
    expect(reading(leavingOut({}, 'training'))).toBe('unknown')
    expect(reading(notAsked({}, 'training'))).toBe('unknown')
  })
})

describe('a tracker of one’s own in the week', () => {
  const knee: Tracker = {
    id: 'knee',
    name: 'Knee',
    form: { kind: 'scale', min: 0, max: 10, lowWord: null, highWord: null },
    createdAt: 0,
    archivedAt: null,
    days: 1,
  }
  const entries = [
    stored(at(1), { trackers: { knee: 0 } }),
    stored(at(2), leavingOut({}, 'tracker.knee')),
    stored(at(3), notAsked(felt({ mood: 1 }), 'tracker.knee')),
    stored(at(4), felt({ mood: 1 })),
    stored(at(5), { trackers: { knee: 4 } }),
  ]
  const review = (tracker: Tracker) => {
    const judged = judgeJournal([stored(at(0), felt({ mood: 1 })), ...entries], {
      today: at(5),
      settings: DEFAULT_SETTINGS,
    })
    const trackers = [{ tracker, firstDay: at(1) }]
    return buildWeekReview({
      weekStart: MONDAY,
      entries: [stored(at(0), felt({ mood: 1 })), ...entries],
      judged,
      trackers,
    }).trackers
  }

  test('says of each day a value, zero included, or why there is none', () => {
    const [line] = review(knee)
    if (line === undefined) throw new Error('the tracker is in the week')
    expect(line.points.map((_, index) => trackerCell(line, index))).toEqual([
      'not asked',
      '0',
      'left out',
      'not asked',
      'no entry',
      '4',
    ])
    expect(line).toMatchObject({ n: 2, of: 3, figure: { kind: 'median', value: null } })
  })

  test('that is archived shows only while the week holds something of it', () => {
    expect(review({ ...knee, archivedAt: 1 })).toHaveLength(1)
    expect(review({ ...knee, id: 'other', archivedAt: 1 })).toEqual([])
    expect(review({ ...knee, id: 'other' })).toHaveLength(1)
  })
})
