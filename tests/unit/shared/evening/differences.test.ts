import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differences } from '../../../../shared/evening/differences.ts'
import { draftReducer } from '../../../../shared/evening/draft.ts'
import { EMPTY_EVENING } from '../../../../shared/evening/evening.ts'
import { oneReflection } from '../../../fixtures/reflections.ts'
import { anyAction } from './actions.ts'
import { ORDINARY } from './evenings.ts'

const anyEvening = fc
  .array(anyAction, { maxLength: 30 })
  .map((actions) => actions.reduce(draftReducer, EMPTY_EVENING))

describe('two versions of an evening', () => {
  test('that say the same differ in nothing', () => {
    expect(differences(ORDINARY, structuredClone(ORDINARY))).toEqual([])
  })

  test('differ in the fields that were changed, and only in those', () => {
    const later = {
      ...ORDINARY,
      checkIn: { ...ORDINARY.checkIn, mood: 2 },
      reflections: oneReflection('Rewritten.'),
      practices: [],
    }
    expect(differences(ORDINARY, later)).toEqual([
      { kind: 'practices', id: 'practice-1', before: ORDINARY.practices[0], after: null },
      { kind: 'checkIn', field: 'mood', before: -1, after: 2 },
      {
        kind: 'reflections',
        id: 'first',
        before: ORDINARY.reflections[0],
        after: later.reflections[0],
      },
    ])
  })

  test('are compared item by item, whatever their order', () => {
    const one = { id: 'a', start: null, durationMin: 10 }
    const two = { id: 'b', start: null, durationMin: 20 }
    const withNaps = (...naps: (typeof one)[]) => ({ ...ORDINARY, sleep: { ...ORDINARY.sleep, naps } })
    expect(differences(withNaps(one, two), withNaps(two, one))).toEqual([])
    expect(differences(withNaps(one), withNaps(one, { ...two, durationMin: 25 }))).toHaveLength(1)
  })

  test('differ in as many things from either side', () => {
    fc.assert(
      fc.property(anyEvening, anyEvening, (first, second) => {
        expect(differences(first, second)).toHaveLength(differences(second, first).length)
      }),
    )
  })

  test('without a difference hold the same values', () => {
    fc.assert(
      fc.property(anyEvening, anyAction, (before, action) => {
        const after = draftReducer(before, action)
        if (differences(before, after).length > 0) return
        expect({ ...after, sleep: { ...after.sleep, origin: 'typed' } }).toEqual({
          ...before,
          sleep: { ...before.sleep, origin: 'typed' },
        })
      }),
    )
  })
})
