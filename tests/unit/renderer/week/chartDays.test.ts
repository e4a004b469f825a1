import { expect, test } from 'vitest'
import {
  axisClock,
  checkInSeries,
  dayLoads,
  practicePairs,
  sleepNights,
} from '../../../../renderer/week/chartDays.ts'
import { at, felt, NIGHT, practised, reviewOf, session, stored, trained } from '../../shared/review/weeks.ts'

test('rest, load and an unknown day stay three things on the chart', () => {
  const { training } = reviewOf([stored(at(0), trained(300)), stored(at(1), trained(0))])
  expect(dayLoads(training.rows).slice(0, 3)).toEqual([
    { label: 'Mon 16', state: 'value', value: 300 },
    { label: 'Tue 17', state: 'rest' },
    { label: 'Wed 18', state: 'unknown' },
  ])
})

test('a day whose session is not rated is unknown, not empty and not a partial load', () => {
  const { training } = reviewOf([
    stored(at(0), {
      training: { restDay: false, sessions: [session(200), { ...session(100), durationMin: null }] },
    }),
  ])
  expect(dayLoads(training.rows)[0]).toEqual({ label: 'Mon 16', state: 'unknown' })
})

test('days to come, and today while it is unwritten, are not drawn', () => {
  const review = reviewOf([stored(at(0), { ...trained(300), ...felt({ mood: 1 }), sleep: NIGHT })], {
    today: at(2),
  })
  expect(sleepNights(review.sleep.rows).map(({ label }) => label)).toEqual(['Mon 16', 'Tue 17'])
  expect(dayLoads(review.training.rows)).toHaveLength(2)
  expect(checkInSeries(review.checkIn)[0]).toMatchObject({ label: 'Mood', values: [1, null] })
})

test('a night without a time asleep has no length beside it', () => {
  const { sleep } = reviewOf([
    stored(at(0), { sleep: NIGHT }),
    stored(at(1), { sleep: { ...NIGHT, wakeAfterSleepOnsetMin: null } }),
  ])
  expect(sleepNights(sleep.rows).slice(0, 2)).toEqual([
    { label: 'Mon 16', inBed: { start: 645, end: 1135 }, asleep: { start: 695, end: 1115 }, aside: '6 h 40' },
    { label: 'Tue 17', inBed: { start: 645, end: 1135 }, asleep: { start: 695, end: 1115 } },
  ])
})

test('only what has a value this week becomes a row', () => {
  const { checkIn } = reviewOf([stored(at(0), felt({ energy: 5, restingHeartRateBpm: 54 }))])
  expect(checkInSeries(checkIn).map(({ label, min, max }) => [label, min, max])).toEqual([
    ['Energy', 0, 10],
    ['Resting heart rate', 50, 60],
  ])
})

test('a practice keeps what was not rated empty', () => {
  const { practices } = reviewOf([stored(at(3), { practices: [practised(7, null)] })])
  expect(practicePairs(practices.lines)).toEqual([
    { label: 'Thu 19', detail: 'Box breathing', before: 7, after: null },
  ])
})

test('the axis begins at noon', () => {
  expect([axisClock(0), axisClock(690), axisClock(1140)]).toEqual(['12:00', '23:30', '07:00'])
})
