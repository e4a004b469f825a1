import { expect, test } from 'vitest'
import { differenceLine } from '../../../../renderer/evening/differenceWords.ts'
import { differences } from '../../../../shared/evening/differences.ts'
import { EMPTY_EVENING } from '../../../../shared/evening/evening.ts'
import { ORDINARY } from '../../shared/evening/evenings.ts'

test('everything that an evening holds can be read out', () => {
  const lines = differences(EMPTY_EVENING, ORDINARY).map((one) => differenceLine(one))
  expect(lines.map(({ label, after }) => `${label}: ${after}`)).toEqual([
    'Part of the day: Travel',
    'Into bed at: 22:45',
    'Tried to sleep from: 23:10',
    'Fell asleep after: 25 min',
    'Times awake: 2 times',
    'Awake in all: 20 min',
    'Woke for good at: 06:35',
    'Out of bed at: 06:55',
    'Still tried to sleep: 10 min',
    'Nap: at 14:00, 20 min',
    'Session: Squats, at 17:30, 45 min, effort 7',
    'Practice: Resonance breathing, 10 min, tension 7 to 4',
    'Fatigue: 3',
    'Soreness: 2',
    'Stress: 4',
    'Sleep quality: 2.5',
    'Mood: −1',
    'Energy: 6',
    'Motivation: 7',
    'Libido: 0',
    'Resting heart rate: 52.4 bpm',
    'HRV (RMSSD): 61.8 ms',
    'A tracker of yours: 7.5',
    'A tracker of yours: No',
    'A tracker of yours: half a tablet',
    'Reflection: A walk by the water. Slept better than I feared.',
    'Not understood yet: 25:1',
  ])
  expect(new Set(lines.map(({ before }) => before))).toEqual(new Set(['Nothing']))
})

test('no two lines share a key, also with several items in a list', () => {
  const practices = ['a', 'b', 'c'].flatMap((id) =>
    ORDINARY.practices.map((practice) => ({ ...practice, id })),
  )
  const keys = differences(EMPTY_EVENING, { ...ORDINARY, practices }).map((one) => differenceLine(one).key)
  expect(new Set(keys).size).toBe(keys.length)
})

test('a rest day, an emptied field and a bare item say so', () => {
  const rest = { ...EMPTY_EVENING, training: { restDay: true, sessions: [] } }
  expect(differences(rest, EMPTY_EVENING).map((one) => differenceLine(one))).toMatchObject([
    { label: 'Rest day', before: 'Rest day', after: 'Not said' },
  ])
  const nap = { id: 'n', start: null, durationMin: null }
  const napped = { ...EMPTY_EVENING, sleep: { ...EMPTY_EVENING.sleep, naps: [nap] } }
  expect(differences(EMPTY_EVENING, napped).map((one) => differenceLine(one))).toMatchObject([
    { label: 'Nap', before: 'Nothing', after: 'Nap' },
  ])
})
