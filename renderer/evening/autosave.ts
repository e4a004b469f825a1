import type { DayEntry } from '../../shared/evening/evening.ts'
import type { Failure } from '../../shared/ipc/envelope.ts'

/** Milliseconds without a further change after which a change is sent. */
export const PAUSE_MS = 700

/** Milliseconds after its first unsaved change at which a draft is sent even while typing goes on. */
export const LONGEST_UNSENT_MS = 800

/** Milliseconds before a failed save is tried again, by the number of failures in a row; then the last one. */
export const RETRY_PAUSES_MS = [2_000, 5_000, 15_000, 30_000, 60_000] as const

/** What is on disk: the revision of the day (0 = nothing) and its UTC milliseconds. */
export interface Saved {
  readonly revision: number
  readonly savedAt: number | null
}

/** A change that has not been sent. Times are of the clock that the events carry. */
interface Waiting {
  readonly firstAt: number
  readonly lastAt: number
  /** A field was left, or the page is: there is no pause to wait for. */
  readonly hurried: boolean
}

/**
 * Where a draft stands. `idle`: all of it is on disk. `saving`: one save is under way; `next` is what was
 * typed since it was sent. `failed`: nothing was written, the draft is whole and is tried again at `retryAt`.
 * `conflict`: the day on disk is not the one this draft was based on, and the person has to choose.
 */
export type Autosave =
  | { readonly phase: 'idle'; readonly saved: Saved }
  | { readonly phase: 'dirty'; readonly saved: Saved; readonly waiting: Waiting }
  | {
      readonly phase: 'saving'
      readonly saved: Saved
      readonly next: Waiting | null
      readonly failures: number
    }
  | {
      readonly phase: 'failed'
      readonly saved: Saved
      readonly failure: Failure
      readonly failures: number
      readonly retryAt: number
    }
  | { readonly phase: 'conflict'; readonly saved: Saved; readonly stored: DayEntry }

/** What can happen. `now` is in milliseconds of a clock that never goes back. */
export type AutosaveEvent =
  | { readonly type: 'typed'; readonly now: number }
  /** Nothing waits any longer: a field was left, the page is left, or "Try again" was pressed. */
  | { readonly type: 'hurried'; readonly now: number }
  | { readonly type: 'sent' }
  | { readonly type: 'saved'; readonly saved: Saved }
  | { readonly type: 'failed'; readonly failure: Failure; readonly now: number }
  | { readonly type: 'conflict'; readonly stored: DayEntry }
  | { readonly type: 'keptMine'; readonly now: number }
  | { readonly type: 'tookStored' }

/** A day as it was read, with nothing unsaved. */
export function startAutosave(saved: Saved): Autosave {
  return { phase: 'idle', saved }
}

/** When the draft is to be sent, on the clock of the events; null = there is nothing to send, or not now. */
export function dueAt(state: Autosave): number | null {
  if (state.phase === 'failed') return state.retryAt
  if (state.phase !== 'dirty') return null
  const { firstAt, lastAt, hurried } = state.waiting
  return hurried ? firstAt : Math.min(lastAt + PAUSE_MS, firstAt + LONGEST_UNSENT_MS)
}

/** The state after an event. An event that does not fit the phase changes nothing. */
export function autosaveReducer(state: Autosave, event: AutosaveEvent): Autosave {
  switch (event.type) {
    case 'typed':
      return typed(state, event.now)
    case 'hurried':
      return hurried(state, event.now)
    case 'sent':
      return sent(state)
    case 'saved':
      return savedTo(state, event.saved)
    case 'failed':
      return failed(state, event)
    case 'conflict':
      return state.phase === 'saving'
        ? { phase: 'conflict', saved: state.saved, stored: event.stored }
        : state
    case 'keptMine':
      return keptMine(state, event.now)
    case 'tookStored':
      return state.phase === 'conflict' ? startAutosave(state.stored) : state
    default:
      return unknownEvent(event)
  }
}

function unknownEvent(event: never): never {
  throw new Error(`no such event: ${JSON.stringify(event)}`)
}

const later = (waiting: Waiting | null, now: number): Waiting =>
  waiting === null
    ? { firstAt: now, lastAt: now, hurried: false }
    : { ...waiting, lastAt: Math.max(now, waiting.lastAt) }

function typed(state: Autosave, now: number): Autosave {
  switch (state.phase) {
    case 'idle':
      return { phase: 'dirty', saved: state.saved, waiting: later(null, now) }
    case 'dirty':
      return { ...state, waiting: later(state.waiting, now) }
    case 'saving':
      return { ...state, next: later(state.next, now) }
    default:
      return state
  }
}

function hurried(state: Autosave, now: number): Autosave {
  switch (state.phase) {
    case 'dirty':
      return { ...state, waiting: { ...state.waiting, hurried: true } }
    case 'saving':
      return state.next === null ? state : { ...state, next: { ...state.next, hurried: true } }
    case 'failed':
      return { ...state, retryAt: Math.min(now, state.retryAt) }
    default:
      return state
  }
}

function sent(state: Autosave): Autosave {
  if (state.phase === 'dirty') return { phase: 'saving', saved: state.saved, next: null, failures: 0 }
  if (state.phase !== 'failed') return state
  return { phase: 'saving', saved: state.saved, next: null, failures: state.failures }
}

function savedTo(state: Autosave, saved: Saved): Autosave {
  if (state.phase !== 'saving') return state
  return state.next === null ? { phase: 'idle', saved } : { phase: 'dirty', saved, waiting: state.next }
}

function failed(state: Autosave, { failure, now }: { failure: Failure; now: number }): Autosave {
  if (state.phase !== 'saving') return state
  const failures = state.failures + 1
  const pause = RETRY_PAUSES_MS[failures - 1] ?? RETRY_PAUSES_MS[RETRY_PAUSES_MS.length - 1] ?? 0
  return { phase: 'failed', saved: state.saved, failure, failures, retryAt: now + pause }
}

/** The draft is sent once more, now over the stored version, which stays in the day's history. */
function keptMine(state: Autosave, now: number): Autosave {
  if (state.phase !== 'conflict') return state
  return {
    phase: 'dirty',
    saved: { revision: state.stored.revision, savedAt: state.stored.savedAt },
    waiting: { firstAt: now, lastAt: now, hurried: true },
  }
}
