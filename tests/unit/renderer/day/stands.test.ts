import { expect, test } from 'vitest'
import { pairOf, type StandId, standsOf } from '../../../../renderer/day/stands.ts'

const STANDS = standsOf(
  [
    { revision: 7, savedAt: Date.parse('2026-11-24T22:00Z') },
    { revision: 3, savedAt: Date.parse('2026-11-24T20:00Z') },
  ],
  'Europe/Berlin',
)

const idsOf = (chosen: StandId, other: StandId | null) => {
  const pair = pairOf(STANDS, chosen, other)
  return pair && [pair.older.id, pair.newer.id]
}

test('the stands of a day go from now back to the empty page', () => {
  expect(STANDS.map(({ title }) => title)).toEqual([
    'As it is now',
    '24 November 2026, 23:00',
    '24 November 2026, 21:00',
    'The empty page',
  ])
})

test('versions of one minute are told apart', () => {
  const savedAt = Date.parse('2026-11-24T22:00Z')
  const twice = standsOf(
    [
      { revision: 3, savedAt: savedAt + 2000 },
      { revision: 2, savedAt },
    ],
    'UTC',
  )
  expect(twice.slice(1, 3).map(({ title }) => title)).toEqual([
    '24 November 2026, 22:00 (2)',
    '24 November 2026, 22:00',
  ])
})

test('a stand is compared with the one before it', () => {
  expect(idsOf('now', null)).toEqual([7, 'now'])
  expect(idsOf(7, null)).toEqual([3, 7])
  expect(idsOf(3, null)).toEqual(['empty', 3])
})

test('any two stand beside each other in the order of time', () => {
  expect(idsOf('now', 3)).toEqual([3, 'now'])
  expect(idsOf(3, 'now')).toEqual([3, 'now'])
  expect(idsOf(7, 'empty')).toEqual(['empty', 7])
})

test('a version that is gone leaves the one before', () => {
  expect(idsOf(99, null)).toEqual([7, 'now'])
  expect(idsOf(7, 99)).toEqual([3, 7])
  expect(idsOf(7, 7)).toEqual([3, 7])
})
