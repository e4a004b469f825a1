import { describe, expect, test } from 'vitest'
import { draftOf, editOf, newDraft } from '../../../../renderer/trackers/trackerDraft.ts'
import { type Tracker, type TrackerForm, trackerEditSchema } from '../../../../shared/trackers/tracker.ts'

const IDS = ['a', 'b', 'c'] as const
const named = { ...newDraft(IDS), name: ' Knee ' }

const FORMS: readonly TrackerForm[] = [
  { kind: 'scale', min: -3, max: 3, lowWord: null, highWord: 'sore' },
  { kind: 'number', unit: 'mg', min: null, max: 50, step: 0.01 },
  { kind: 'number', unit: null, min: null, max: null, step: 1 },
  {
    kind: 'choice',
    choices: [
      { id: 'x', label: 'Out', retired: false },
      { id: 'y', label: 'In', retired: false },
      { id: 'z', label: 'Then', retired: true },
    ],
  },
  { kind: 'yes-no' },
  { kind: 'text' },
]

describe('a tracker while it is made', () => {
  test('is a scale from 0 to 10 until told otherwise, and its name loses blanks', () => {
    expect(editOf(named)).toEqual({
      id: 'a',
      name: 'Knee',
      form: { kind: 'scale', min: 0, max: 10, lowWord: null, highWord: null },
    })
  })

  test('says what is missing', () => {
    expect(editOf({ ...named, name: ' ' })).toBe('name')
    expect(editOf({ ...named, scale: { min: 5, max: 5 } })).toBe('range')
    expect(editOf({ ...named, scale: { min: 0, max: 21 } })).toBe('range')
    expect(editOf({ ...named, scale: { min: null, max: 3 } })).toBe('range')
    expect(editOf({ ...named, kind: 'choice' })).toBe('choices')
  })

  test('a number has no bounds until they are given', () => {
    expect(editOf({ ...named, kind: 'number' })).toMatchObject({ form: { min: null, max: null, step: 1 } })
  })

  test.each(FORMS)('of a kind that is there comes out of editing as it went in: %o', (form) => {
    const tracker: Tracker = { id: 'a', name: 'Knee', form, createdAt: 0, archivedAt: null, days: 3 }
    const edit = editOf(draftOf(tracker, IDS))
    expect(edit).toEqual({ id: 'a', name: 'Knee', form })
    expect(trackerEditSchema.safeParse(edit).success).toBe(true)
  })

  test('keeps what was typed when the kind changes there and back', () => {
    const there = { ...named, lowWord: 'fine', kind: 'text' as const }
    expect(editOf({ ...there, kind: 'scale' })).toMatchObject({ form: { lowWord: 'fine' } })
  })
})
