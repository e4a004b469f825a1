import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Autosave,
  type AutosaveEvent,
  autosaveReducer,
  dueAt,
  LONGEST_UNSENT_MS,
  PAUSE_MS,
  RETRY_PAUSES_MS,
  startAutosave,
} from '../../../../renderer/evening/autosave.ts'
import { EMPTY_EVENING } from '../../../../shared/evening/evening.ts'
import type { Failure } from '../../../../shared/ipc/envelope.ts'
import { day } from '../../shared/calendar/dates.ts'

const SAVED = { revision: 3, savedAt: 1_000 }
const NEXT = { revision: 4, savedAt: 2_000 }
const DISK_FULL: Failure = { code: 'disk-full', parameters: {} }
const STORED = {
  day: day('2026-11-24'),
  evening: EMPTY_EVENING,
  revision: 9,
  savedAt: 9_000,
  zone: 'Europe/Berlin',
  enteredAt: {},
}

const run = (...events: AutosaveEvent[]): Autosave => events.reduce(autosaveReducer, startAutosave(SAVED))
const typed = (now: number): AutosaveEvent => ({ type: 'typed', now })
const hurried = (now: number): AutosaveEvent => ({ type: 'hurried', now })
const failed = (now: number): AutosaveEvent => ({ type: 'failed', failure: DISK_FULL, now })
const sent: AutosaveEvent = { type: 'sent' }
const saved: AutosaveEvent = { type: 'saved', saved: NEXT }

describe('a change', () => {
  test('is sent 700 milliseconds after the last key', () => {
    expect(dueAt(run(typed(0)))).toBe(PAUSE_MS)
    expect(dueAt(run(typed(0), typed(50)))).toBe(750)
  })

  test('is sent 800 milliseconds after the first unsaved key while typing goes on', () => {
    const state = run(...Array.from({ length: 100 }, (_, index) => typed(index * 100)))
    expect(dueAt(state)).toBe(LONGEST_UNSENT_MS)
  })

  test('is sent at once when its field is left', () => {
    expect(dueAt(run(typed(100), hurried(150)))).toBe(100)
  })

  test('on disk leaves nothing to send', () => {
    const state = run(typed(0), sent, saved)
    expect(state).toEqual({ phase: 'idle', saved: NEXT })
    expect(dueAt(state)).toBeNull()
  })
})

describe('while a save is under way', () => {
  test('nothing else is sent', () => {
    expect(dueAt(run(typed(0), sent, typed(10), hurried(20)))).toBeNull()
  })

  test('a newer change waits, and its second counts from its own first key', () => {
    const state = run(typed(0), sent, typed(100), saved)
    expect(state.phase).toBe('dirty')
    expect(dueAt(state)).toBe(100 + PAUSE_MS)
  })

  test('a field left meanwhile is sent as soon as the reply is there', () => {
    expect(dueAt(run(typed(0), sent, typed(100), hurried(120), saved))).toBe(100)
  })
})

describe('a failed save', () => {
  test('is tried again after growing pauses', () => {
    const pauses: number[] = []
    let state = run(typed(0), sent)
    for (let now = 0; pauses.length < 7; now = dueAt(state) ?? now) {
      state = autosaveReducer(state, failed(now))
      pauses.push((dueAt(state) ?? 0) - now)
      state = autosaveReducer(state, sent)
    }
    expect(pauses).toEqual([...RETRY_PAUSES_MS, 60_000, 60_000])
  })

  test('keeps saying so while typing goes on, and can be tried at once', () => {
    const state = run(typed(0), sent, failed(100), typed(200))
    expect(state).toMatchObject({ phase: 'failed', failure: DISK_FULL })
    expect(dueAt(autosaveReducer(state, hurried(300)))).toBe(300)
  })

  test('starts with the shortest pause again after a success', () => {
    const state = run(typed(0), sent, failed(0), sent, saved, typed(5_000), sent, failed(6_000))
    expect(dueAt(state)).toBe(6_000 + RETRY_PAUSES_MS[0])
  })
})

describe('a conflict', () => {
  const conflict = run(typed(0), sent, { type: 'conflict', stored: STORED })

  test('stays until the person has chosen', () => {
    expect(conflict).toMatchObject({ phase: 'conflict', stored: STORED })
    expect(dueAt(conflict)).toBeNull()
    expect([typed(10), hurried(20), saved].reduce(autosaveReducer, conflict)).toBe(conflict)
  })

  test('"Keep mine" sends the draft over the stored revision at once', () => {
    const state = autosaveReducer(conflict, { type: 'keptMine', now: 500 })
    expect(state).toMatchObject({ phase: 'dirty', saved: { revision: 9, savedAt: 9_000 } })
    expect(dueAt(state)).toBe(500)
  })

  test('"Take the stored one" leaves nothing to send', () => {
    const state = autosaveReducer(conflict, { type: 'tookStored' })
    expect(state).toMatchObject({ phase: 'idle', saved: { revision: 9 } })
  })
})

const anyEvent: fc.Arbitrary<AutosaveEvent> = fc.oneof(
  fc.record({ type: fc.constantFrom('typed' as const, 'hurried' as const), now: fc.nat(10_000) }),
  fc.constant(sent),
  fc.constant(saved),
  fc.record({ type: fc.constant('failed' as const), failure: fc.constant(DISK_FULL), now: fc.nat(10_000) }),
  fc.constant<AutosaveEvent>({ type: 'conflict', stored: STORED }),
  fc.constant<AutosaveEvent>({ type: 'tookStored' }),
  fc.record({ type: fc.constant('keptMine' as const), now: fc.nat(10_000) }),
)

describe('whatever happens in whatever order', () => {
  test('after a key, "saved" is said only for a reply to what was sent after that key', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (before) => {
        const start = [...before, typed(0)].reduce(autosaveReducer, run())
        if (start.phase !== 'dirty' && start.phase !== 'saving') return
        // Replies to an older save, and times passing, never make it idle.
        const older = [saved, hurried(1), typed(2)].reduce(autosaveReducer, start)
        expect(older.phase).not.toBe('idle')
        const both = [saved, sent, saved].reduce(autosaveReducer, start)
        expect(both.phase).toBe('idle')
      }),
    )
  })

  test('a change that waits is due within 800 milliseconds of its first key', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const state = run(...events)
        if (state.phase !== 'dirty') return
        expect((dueAt(state) ?? Number.NaN) - state.waiting.firstAt).toBeLessThanOrEqual(LONGEST_UNSENT_MS)
      }),
    )
  })
})
