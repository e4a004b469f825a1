import { expect, test } from 'vitest'
import { activitiesFor, nextActivity } from '../../../../renderer/evening/nextActivity.ts'

const EARLIER = ['Squats', 'Long run', 'Rowing']

test('arrow down goes through the earlier activities and around the end', () => {
  expect(nextActivity(EARLIER, '', 1)).toBe('Squats')
  expect(nextActivity(EARLIER, 'Squats', 1)).toBe('Long run')
  expect(nextActivity(EARLIER, 'Rowing', 1)).toBe('Squats')
  expect(nextActivity(EARLIER, 'Squats', -1)).toBe('Rowing')
})

test('from half a word it goes to the one that begins so, or else to the newest', () => {
  expect(nextActivity(EARLIER, 'ro', 1)).toBe('Rowing')
  expect(nextActivity(EARLIER, 'Yoga', 1)).toBe('Squats')
  expect(nextActivity([], 'Yoga', 1)).toBeNull()
})

test('what begins so is in sight, but not what is written already', () => {
  expect(activitiesFor(EARLIER, '')).toEqual(EARLIER)
  expect(activitiesFor(EARLIER, 'L')).toEqual(['Long run'])
  expect(activitiesFor(EARLIER, 'Squats')).toEqual([])
})
