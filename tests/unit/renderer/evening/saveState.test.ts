import { expect, test } from 'vitest'
import { type AutosaveEvent, autosaveReducer, startAutosave } from '../../../../renderer/evening/autosave.ts'
import { saveStateOf } from '../../../../renderer/evening/saveState.ts'
import { day } from '../../shared/calendar/dates.ts'

const at = (text: string) => Date.parse(text)
const retry = () => undefined
const place = (openedAt: number | null) => ({ day: day('2026-11-24'), zone: 'Europe/Berlin', openedAt })
const state = (savedAt: number | null, ...events: AutosaveEvent[]) =>
  events.reduce(autosaveReducer, startAutosave({ revision: savedAt === null ? 0 : 1, savedAt }))

test('a day that was never saved is empty', () => {
  expect(saveStateOf(state(null), place(null), retry)).toEqual({ kind: 'empty' })
})

test('a save is named by the local clock', () => {
  const saved = at('2026-11-24T20:43:00Z')
  expect(saveStateOf(state(saved), place(null), retry)).toEqual({ kind: 'saved', at: '21:43' })
})

test('a save of this opening after midnight is named by the clock alone', () => {
  const saved = at('2026-11-24T23:20:00Z')
  expect(saveStateOf(state(saved), place(null), retry)).toEqual({ kind: 'saved', at: '00:20' })
})

test('an older save on another date says the date, and the year when it is another', () => {
  const december = at('2026-12-02T19:05:00Z')
  const nextYear = at('2027-01-02T19:05:00Z')
  expect(saveStateOf(state(december), place(december), retry)).toEqual({
    kind: 'saved',
    at: '20:05 on 2 December',
  })
  expect(saveStateOf(state(nextYear), place(nextYear), retry)).toEqual({
    kind: 'saved',
    at: '20:05 on 2 January 2027',
  })
})

test('nothing newer than the disk is called saved', () => {
  const typed: AutosaveEvent = { type: 'typed', now: 0 }
  const sent: AutosaveEvent = { type: 'sent' }
  const kinds = [[typed], [typed, sent], [typed, sent, typed]].map(
    (events) => saveStateOf(state(1, ...events), place(1), retry).kind,
  )
  expect(kinds).toEqual(['unsaved', 'saving', 'unsaved'])
})

test('a failure says that the words are kept, with a way to try again', () => {
  const failure = { code: 'disk-full' as const, parameters: {} }
  const failed = state(1, { type: 'typed', now: 0 }, { type: 'sent' }, { type: 'failed', failure, now: 1 })
  expect(saveStateOf(failed, place(1), retry)).toEqual({
    kind: 'failed',
    text: 'What you wrote is still here.',
    onRetry: retry,
  })
})
