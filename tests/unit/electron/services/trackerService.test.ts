import { describe, expect, test } from 'vitest'
import { EMPTY_EVENING } from '../../../../shared/evening/evening.ts'
import { MOST_TRACKERS } from '../../../../shared/evening/trackerValues.ts'
import type { TrackerEdit, TrackerForm } from '../../../../shared/trackers/tracker.ts'
import { historyBench, TODAY } from './historyBench.ts'

const FORMS: readonly TrackerForm[] = [
  { kind: 'scale', min: 0, max: 10, lowWord: 'fine', highWord: null },
  { kind: 'number', unit: 'mg', min: 0, max: null, step: 2.5 },
  {
    kind: 'choice',
    choices: [
      { id: 'a', label: 'At home', retired: false },
      { id: 'b', label: 'Out', retired: false },
    ],
  },
  { kind: 'yes-no' },
  { kind: 'text' },
]

const edit = (id: string, form: TrackerForm = { kind: 'yes-no' }): TrackerEdit => ({
  id,
  name: `The ${id}`,
  form,
})

describe('trackers', () => {
  test('of every kind are kept to the letter, in the order in which they were made', () => {
    const { trackers, time } = historyBench()
    for (const form of FORMS) trackers.save(edit(form.kind, form))
    expect(trackers.list()).toEqual(
      FORMS.map((form) => ({
        ...edit(form.kind, form),
        createdAt: time.now,
        archivedAt: null,
        days: 0,
      })),
    )
  })

  test('can be put into another order', () => {
    const { trackers } = historyBench()
    for (const id of ['a', 'b', 'c', 'd']) trackers.save(edit(id))
    expect(trackers.order(['c', 'a', 'nobody', 'c']).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd'])
  })

  test('keep their values when they are archived and come back', () => {
    const { trackers, save, days, time } = historyBench()
    trackers.save(edit('knee'))
    save(TODAY, { ...EMPTY_EVENING, trackers: { knee: false } })
    time.now += 1000
    expect(trackers.setArchived('knee', true)).toMatchObject([{ id: 'knee', archivedAt: time.now, days: 1 }])
    expect(days.read(TODAY).evening.trackers).toEqual({ knee: false })
    expect(trackers.setArchived('knee', false)).toMatchObject([{ id: 'knee', archivedAt: null, days: 1 }])
    expect(() => trackers.setArchived('nobody', true)).toThrow('not-there')
  })

  test('change their kind only while they hold nothing', () => {
    const { trackers, save } = historyBench()
    trackers.save(edit('knee'))
    expect(trackers.save(edit('knee', { kind: 'text' }))).toMatchObject([{ form: { kind: 'text' } }])
    save(TODAY, { ...EMPTY_EVENING, trackers: { knee: 'sore' } })
    expect(() => trackers.save(edit('knee'))).toThrow('tracker-fixed')
    expect(trackers.save({ ...edit('knee', { kind: 'text' }), name: 'Left knee' })).toMatchObject([
      { name: 'Left knee' },
    ])
  })

  test('never lose a choice that some day holds', () => {
    const { trackers, save } = historyBench()
    const [, , choice] = FORMS
    if (choice?.kind !== 'choice') throw new Error('the third form is a choice')
    trackers.save(edit('meal', choice))
    save(TODAY, { ...EMPTY_EVENING, trackers: { meal: 'b' } })
    const without = { ...choice, choices: choice.choices.slice(0, 1) }
    expect(trackers.save(edit('meal', without))[0]?.form).toEqual({
      kind: 'choice',
      choices: [
        { id: 'a', label: 'At home', retired: false },
        { id: 'b', label: 'Out', retired: true },
      ],
    })
  })

  test('are at most so many', () => {
    const { trackers } = historyBench()
    for (let count = 0; count < MOST_TRACKERS; count += 1) trackers.save(edit(`t${count}`))
    expect(() => trackers.save(edit('one-more'))).toThrow('too-many')
    expect(trackers.save({ ...edit('t0'), name: 'Renamed' })).toHaveLength(MOST_TRACKERS)
  })
})
