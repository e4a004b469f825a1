import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankAt, holdsValue, withoutFilledBlanks } from '../../../../shared/evening/blanks.ts'
import { differences } from '../../../../shared/evening/differences.ts'
import { draftReducer } from '../../../../shared/evening/draft.ts'
import { removedItem } from '../../../../shared/evening/draftItems.ts'
import { EMPTY_EVENING, type Evening, eveningSchema } from '../../../../shared/evening/evening.ts'
import { anyAction } from './actions.ts'
import { anyEvening } from './anyEvening.ts'
import { evening } from './evenings.ts'

const skip = (draft: Evening, place: string, skipped = true) =>
  draftReducer(draft, { type: 'setSkipped', place, skipped })

describe('"not tonight"', () => {
  test('for a section holds for its fields, and is taken back by the same way', () => {
    const skipped = skip(EMPTY_EVENING, 'checkIn')
    expect([blankAt(skipped, 'checkIn'), blankAt(skipped, 'checkIn.libido')]).toEqual(['skipped', 'skipped'])
    expect(skip(skipped, 'checkIn', false)).toEqual(EMPTY_EVENING)
  })

  test('ends as soon as something is entered, zero included', () => {
    const skipped = skip(skip(EMPTY_EVENING, 'checkIn'), 'tracker.tea')
    const zero = draftReducer(skipped, { type: 'setCheckIn', field: 'libido', value: 0 })
    expect([blankAt(zero, 'checkIn.libido'), blankAt(zero, 'checkIn.mood')]).toEqual([null, null])
    const no = draftReducer(skipped, { type: 'setTracker', id: 'tea', value: false })
    expect(no.blanks).toEqual({ checkIn: 'skipped' })
  })

  test('is not said of what holds something, nor of a place that there is not', () => {
    const rested = evening({ training: { restDay: true, sessions: [] } })
    expect(skip(rested, 'training')).toBe(rested)
    expect(skip(EMPTY_EVENING, 'weather')).toBe(EMPTY_EVENING)
  })

  test('for a field of an item goes with the item, and comes back with it', () => {
    const place = 'sessions.s.ratingOfPerceivedExertion'
    expect(skip(EMPTY_EVENING, place)).toBe(EMPTY_EVENING)
    const begun = draftReducer(EMPTY_EVENING, { type: 'addSession', id: 's' })
    const left = skip(begun, place)
    expect(blankAt(left, place)).toBe('skipped')
    const removed = removedItem(left, 'sessions', 's')
    const without = draftReducer(left, { type: 'removeSession', id: 's' })
    expect(without.blanks).toEqual({})
    expect(removed && draftReducer(without, { type: 'putBack', removed })).toEqual(left)
    const change = { ratingOfPerceivedExertion: 0 }
    expect(draftReducer(left, { type: 'updateSession', id: 's', change }).blanks).toEqual({})
  })

  test('ends with the first letter that is typed, and is not said of a field that is typed in', () => {
    const path = 'sleep.timeIntoBed'
    const typed = draftReducer(skip(EMPTY_EVENING, path), { type: 'keepAsTyped', path, raw: '2' })
    expect(blankAt(typed, path)).toBeNull()
    expect(skip(typed, path)).toBe(typed)
    expect(skip(typed, 'sleep')).toBe(typed)
    expect(blankAt(skip(typed, 'training'), 'training')).toBe('skipped')
  })

  test('is a difference between two versions; that something was not asked is none', () => {
    expect(differences(EMPTY_EVENING, skip(EMPTY_EVENING, 'sleep.awakenings'))).toEqual([
      { kind: 'blank', place: 'sleep.awakenings', before: null, after: 'skipped' },
    ])
    expect(differences(EMPTY_EVENING, evening({ blanks: { practices: 'not-asked' } }))).toEqual([])
  })

  test('and a value never stand in one place, whatever is done', () => {
    fc.assert(
      fc.property(anyEvening, fc.array(anyAction, { maxLength: 20 }), (begun, actions) => {
        const ended = actions.reduce(draftReducer, begun)
        expect(withoutFilledBlanks(ended)).toBe(ended)
        for (const place of Object.keys(ended.blanks)) expect(holdsValue(ended, place)).toBe(false)
      }),
    )
  })

  test('over a value is refused where an evening arrives', () => {
    const both = {
      ...EMPTY_EVENING,
      training: { restDay: true, sessions: [] },
      blanks: { training: 'skipped' },
    }
    expect(eveningSchema.safeParse(both).success).toBe(false)
    expect(eveningSchema.safeParse({ ...EMPTY_EVENING, blanks: { weather: 'skipped' } }).success).toBe(false)
  })
})
