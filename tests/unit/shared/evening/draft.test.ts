import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Draft,
  type DraftAction,
  draftReducer,
  eveningOf,
  restDayRefusal,
} from '../../../../shared/evening/draft.ts'
import { isFull, removedItem } from '../../../../shared/evening/draftItems.ts'
import {
  EMPTY_EVENING,
  eveningSchema,
  LONGEST_AS_TYPED,
  MOST_AS_TYPED,
} from '../../../../shared/evening/evening.ts'
import { fieldPath } from '../../../../shared/evening/fieldPath.ts'
import { LONGEST_REFLECTION } from '../../../../shared/evening/reflection.ts'
import { MOST_SESSIONS } from '../../../../shared/evening/trainingSession.ts'
import { firstText } from '../../../fixtures/reflections.ts'
import { clock } from '../calendar/dates.ts'
import { anyAction } from './actions.ts'
import { evening, ORDINARY } from './evenings.ts'

const draftAfter = (draft: Draft, ...actions: DraftAction[]): Draft => actions.reduce(draftReducer, draft)

describe('writing an evening', () => {
  test('a whole evening arises from single answers', () => {
    const draft = draftAfter(
      EMPTY_EVENING,
      { type: 'setSleepField', field: 'timeIntoBed', value: clock('22:45') },
      { type: 'setSleepField', field: 'awakenings', value: 0 },
      { type: 'addSession', id: 'a' },
      { type: 'updateSession', id: 'a', change: { activity: 'Squats', durationMin: 45 } },
      { type: 'addPractice', id: 'b', kind: 'meditation' },
      { type: 'updatePractice', id: 'b', change: { tensionBefore: 7, tensionAfter: 4 } },
      { type: 'setCheckIn', field: 'mood', value: -1 },
      { type: 'setReflection', text: 'Quiet.' },
      { type: 'toggleTag', tag: 'heat' },
    )
    expect(draft.sleep).toMatchObject({ timeIntoBed: '22:45', awakenings: 0, finalAwakening: null })
    expect(draft.training.sessions).toMatchObject([{ activity: 'Squats', durationMin: 45, origin: 'typed' }])
    expect(draft.practices).toMatchObject([{ kind: 'meditation', tensionBefore: 7, tensionAfter: 4 }])
    expect(draft.checkIn.mood).toBe(-1)
    expect(firstText(draft)).toBe('Quiet.')
    expect(draft.tags).toEqual(['heat'])
  })

  test('a night that came from a file is the person’s own once it is changed', () => {
    const imported = evening({ sleep: { ...ORDINARY.sleep, origin: 'imported' } })
    const action: DraftAction = { type: 'setSleepField', field: 'awakenings', value: 3 }
    expect(draftReducer(imported, action).sleep.origin).toBe('typed')
  })

  test('tags stand in their fixed order and leave on the second press', () => {
    const draft = draftAfter(
      EMPTY_EVENING,
      { type: 'toggleTag', tag: 'heat' },
      { type: 'toggleTag', tag: 'ill' },
    )
    expect(draft.tags).toEqual(['ill', 'heat'])
    expect(draftReducer(draft, { type: 'toggleTag', tag: 'ill' }).tags).toEqual(['heat'])
  })

  test('a pasted NUL is left out, and a text too long is cut', () => {
    const long = draftReducer(EMPTY_EVENING, { type: 'setReflection', text: `\0${'x'.repeat(300_000)}` })
    expect(firstText(long)).toBe('x'.repeat(LONGEST_REFLECTION))
  })
})

describe('rest and sessions exclude each other', () => {
  test('a day with sessions cannot be called a rest day, and the reason is given', () => {
    const trained = draftReducer(EMPTY_EVENING, { type: 'addSession', id: 'a' })
    expect(draftReducer(trained, { type: 'toggleRestDay' })).toBe(trained)
    expect([restDayRefusal(EMPTY_EVENING), restDayRefusal(trained)]).toEqual([null, 'has-sessions'])
  })

  test('a session added on a rest day takes the rest back', () => {
    const draft = draftAfter(EMPTY_EVENING, { type: 'toggleRestDay' }, { type: 'addSession', id: 'a' })
    expect(draft.training).toMatchObject({ restDay: false, sessions: [{ id: 'a' }] })
  })

  test('a rest day can be taken back', () => {
    const draft = draftAfter(EMPTY_EVENING, { type: 'toggleRestDay' }, { type: 'toggleRestDay' })
    expect(draft.training.restDay).toBe(false)
  })
})

describe('removing and putting back', () => {
  test.each([
    ['naps', 'nap-1', 'removeNap'],
    ['sessions', 'session-1', 'removeSession'],
    ['practices', 'practice-1', 'removePractice'],
  ] as const)('one of the %s comes back to its place, with what was being typed in it', (list, id, type) => {
    const path = `${list}.${id}.durationMin`
    const draft = draftReducer(ORDINARY, { type: 'keepAsTyped', path, raw: '4x' })
    const removed = removedItem(draft, list, id)
    const without = draftReducer(draft, { type, id })
    expect(without).not.toEqual(draft)
    expect(without.asTyped).toEqual(ORDINARY.asTyped)
    expect(removed && draftReducer(without, { type: 'putBack', removed })).toEqual(draft)
  })

  test('an item in the middle comes back to the middle', () => {
    const three = draftAfter(
      EMPTY_EVENING,
      { type: 'addSession', id: 'a' },
      { type: 'addSession', id: 'b' },
      { type: 'addSession', id: 'c' },
    )
    const removed = removedItem(three, 'sessions', 'b')
    const without = draftReducer(three, { type: 'removeSession', id: 'b' })
    const back = removed ? draftReducer(without, { type: 'putBack', removed }) : without
    expect(back.training.sessions.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  test('an item that is not there cannot be removed', () => {
    expect(removedItem(ORDINARY, 'sessions', 'x')).toBeNull()
    expect(draftReducer(ORDINARY, { type: 'removeSession', id: 'x' })).toBe(ORDINARY)
  })
})

describe('what changes nothing', () => {
  test.each<DraftAction>([
    { type: 'setSleepField', field: 'awakenings', value: 2 },
    { type: 'updateSession', id: 'session-1', change: { durationMin: 45 } },
    { type: 'updatePractice', id: 'gone', change: { durationMin: 45 } },
    { type: 'setCheckIn', field: 'mood', value: -1 },
    { type: 'setReflection', text: firstText(ORDINARY) },
    { type: 'keepAsTyped', path: 'sleep.timeIntoBed', raw: '25:1' },
    { type: 'keepAsTyped', path: 'sleep.timeOutOfBed', raw: null },
    { type: 'addSession', id: 'session-1' },
  ])('gives the very same draft: $type', (action) => {
    expect(draftReducer(ORDINARY, action)).toBe(ORDINARY)
  })

  test('one session too many is not added', () => {
    const full = draftAfter(
      EMPTY_EVENING,
      ...Array.from(
        { length: MOST_SESSIONS },
        (_, index): DraftAction => ({ type: 'addSession', id: `s${index}` }),
      ),
    )
    expect([isFull(EMPTY_EVENING, 'sessions'), isFull(full, 'sessions')]).toEqual([false, true])
    expect(draftReducer(full, { type: 'addSession', id: 'more' })).toBe(full)
  })
})

describe('half-typed text', () => {
  const path = fieldPath.item('sessions', 'session-1', 'durationMin')

  test('is kept under the name of its field and taken away again', () => {
    const kept = draftReducer(EMPTY_EVENING, { type: 'keepAsTyped', path, raw: '1h' })
    expect(kept.asTyped).toEqual({ 'sessions.session-1.durationMin': '1h' })
    expect(draftReducer(kept, { type: 'keepAsTyped', path, raw: null }).asTyped).toEqual({})
  })

  test('is cut where the schema ends, and the bounds are those of the schema', () => {
    const accepts = (asTyped: Record<string, string>) => eveningSchema.safeParse(evening({ asTyped })).success
    const fields = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, 'x']))
    expect([accepts(fields(MOST_AS_TYPED)), accepts(fields(MOST_AS_TYPED + 1))]).toEqual([true, false])
    expect([
      accepts({ f: 'x'.repeat(LONGEST_AS_TYPED) }),
      accepts({ f: 'x'.repeat(LONGEST_AS_TYPED + 1) }),
    ]).toEqual([true, false])
    const kept = draftReducer(EMPTY_EVENING, { type: 'keepAsTyped', path, raw: 'x'.repeat(500) })
    expect(accepts(kept.asTyped)).toBe(true)
  })
})

describe('any sequence of actions', () => {
  test('leaves an evening that can be stored', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 60 }), (actions) => {
        const stored = eveningSchema.safeParse(eveningOf(draftAfter(EMPTY_EVENING, ...actions)))
        expect(stored.error?.issues ?? []).toEqual([])
      }),
    )
  })

  test('never leaves a rest day with sessions', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 60 }), (actions) => {
        const { training } = draftAfter(EMPTY_EVENING, ...actions)
        expect(training.restDay && training.sessions.length > 0).toBe(false)
      }),
    )
  })

  test('can be undone by putting the removed item back', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
        const draft = draftAfter(EMPTY_EVENING, ...actions)
        for (const { id } of draft.training.sessions) {
          const removed = removedItem(draft, 'sessions', id)
          const without = draftReducer(draft, { type: 'removeSession', id })
          expect(removed && draftReducer(without, { type: 'putBack', removed })).toEqual(draft)
        }
      }),
    )
  })
})

test('an activity is stored without the blanks at its ends, and blanks alone are nothing', () => {
  const say = (activity: string) =>
    eveningOf(
      draftAfter(
        EMPTY_EVENING,
        { type: 'addSession', id: 'a' },
        { type: 'updateSession', id: 'a', change: { activity } },
      ),
    ).training.sessions[0]?.activity
  expect([say(' Row hard '), say('   ')]).toEqual(['Row hard', null])
})
