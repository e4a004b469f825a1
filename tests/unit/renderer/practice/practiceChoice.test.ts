import { expect, test } from 'vitest'
import {
  FIRST_CHOICE,
  lookOf,
  PACED_KINDS,
  planOf,
  TIMED_KINDS,
  TIMED_MINUTES,
} from '../../../../renderer/practice/practiceChoice.ts'
import { timeLeft } from '../../../../renderer/practice/timeLeft.ts'
import { PRACTICE_KINDS } from '../../../../shared/evening/stressPractice.ts'
import { LONGEST_PRACTICE_MIN } from '../../../../shared/ipc/contract/practice.ts'
import { breathingOf } from '../../../../shared/stress/pacing.ts'
import { DAY } from '../evening/editorBench.ts'

const about = { day: DAY, tensionBefore: null, keeps: true }

test('every kind of practice is offered once, with a pace where it has one', () => {
  expect([...PACED_KINDS, ...TIMED_KINDS].toSorted()).toEqual([...PRACTICE_KINDS].toSorted())
  expect(PACED_KINDS.every((kind) => breathingOf(kind) !== null)).toBe(true)
})

test('no practice is offered that is longer than the journal is held open for', () => {
  expect(Math.max(...TIMED_MINUTES)).toBeLessThanOrEqual(LONGEST_PRACTICE_MIN)
})

test('five minutes of box breathing end with the nineteenth breath', () => {
  expect(planOf({ ...FIRST_CHOICE, kind: 'box-breathing' }, about).totalMs).toBe(304_000)
})

test('the rate is heard where it can be chosen', () => {
  const seconds = (kind: 'resonance-breathing' | 'box-breathing') =>
    planOf({ ...FIRST_CHOICE, kind, rate: 5 }, about).phases?.map((phase) => phase.seconds)
  expect([seconds('resonance-breathing'), seconds('box-breathing')]).toEqual([
    [6, 6],
    [4, 4, 4, 4],
  ])
})

test('a timer has no pace and lasts just as long as chosen', () => {
  expect(planOf({ ...FIRST_CHOICE, kind: 'meditation' }, about)).toMatchObject({
    phases: null,
    totalMs: 15 * 60_000,
  })
})

test('words are shown where less motion is asked for, unless the circle was chosen', () => {
  expect(lookOf(FIRST_CHOICE, true)).toBe('words')
  expect(lookOf(FIRST_CHOICE, false)).toBe('circle')
  expect(lookOf({ ...FIRST_CHOICE, look: 'circle' }, true)).toBe('circle')
})

test('there is no sound unless one was asked for', () => {
  expect(FIRST_CHOICE.sound).toBe(false)
})

test.each([
  [0, '5:00'],
  [1, '5:00'],
  [1000, '4:59'],
  [241_000, '0:59'],
  [300_000, '0:00'],
])('after %d ms of five minutes, %s is left', (practisedMs, left) => {
  expect(timeLeft({ totalMs: 300_000, practisedMs })).toBe(left)
})
