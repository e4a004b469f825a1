import { expect, test } from 'vitest'
import { differenceLines } from '../../../../renderer/evening/differenceWords.ts'
import { differences } from '../../../../shared/evening/differences.ts'
import { EMPTY_EVENING } from '../../../../shared/evening/evening.ts'
import { ORDINARY } from '../../shared/evening/evenings.ts'

test('everything that an evening holds can be read out', () => {
  const lines = differenceLines(differences(EMPTY_EVENING, ORDINARY))
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
    'Into bed at, not understood yet: 25:1',
  ])
  expect(new Set(lines.map(({ before }) => before))).toEqual(new Set([null]))
})

test('no two lines share a key, also with several items in a list', () => {
  const practices = ['a', 'b', 'c'].flatMap((id) =>
    ORDINARY.practices.map((practice) => ({ ...practice, id })),
  )
  const keys = differenceLines(differences(EMPTY_EVENING, { ...ORDINARY, practices })).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})

test('a rest day, an emptied field and a bare item say so', () => {
  const rest = { ...EMPTY_EVENING, training: { restDay: true, sessions: [] } }
  expect(differenceLines(differences(rest, EMPTY_EVENING))).toMatchObject([
    { label: 'Rest day', before: 'Rest day', after: null },
  ])
  const nap = { id: 'n', start: null, durationMin: null }
  const napped = { ...EMPTY_EVENING, sleep: { ...EMPTY_EVENING.sleep, naps: [nap] } }
  expect(differenceLines(differences(EMPTY_EVENING, napped))).toMatchObject([
    { label: 'Nap', before: null, after: 'Nap' },
  ])
})

test('a value that gave way to "left out" is one line', () => {
  const checkIn = { ...EMPTY_EVENING.checkIn, libido: 4 }
  const left = { ...EMPTY_EVENING, blanks: { 'checkIn.libido': 'skipped' as const } }
  expect(differenceLines(differences({ ...EMPTY_EVENING, checkIn }, left))).toMatchObject([
    { label: 'Libido', before: '4', after: 'Left out' },
  ])
  expect(differenceLines(differences(left, { ...EMPTY_EVENING, checkIn }))).toMatchObject([
    { label: 'Libido', before: 'Left out', after: '4' },
  ])
})

test('of a reflection the parts that changed are told', () => {
  const before = { id: 'r', text: 'A walk.', tags: ['lake'], promptId: null }
  const after = { ...before, tags: ['lake', 'calm'] }
  const of = (reflection: typeof before) => ({ ...EMPTY_EVENING, reflections: [reflection] })
  expect(differenceLines(differences(of(before), of(after)))).toMatchObject([
    { label: 'Reflection, tags', before: 'lake', after: 'lake, calm' },
  ])
})

test('a text that was not understood is told with its field', () => {
  const typed = { ...EMPTY_EVENING, asTyped: { 'sessions.3f2a.durationMin': 'an h' } }
  expect(differenceLines(differences(EMPTY_EVENING, typed))).toMatchObject([
    { label: 'Session, Lasted, not understood yet', before: null, after: 'an h' },
  ])
})
