import { expect, test } from 'vitest'
import { besideTexts } from '../../../../renderer/evening/besideTexts.ts'
import { type Draft, type DraftAction, draftReducer } from '../../../../shared/evening/draft.ts'
import { EMPTY_EVENING } from '../../../../shared/evening/evening.ts'

/** A session that takes actions, and what is read of it beside its texts. */
function reading() {
  let draft: Draft = EMPTY_EVENING
  const read = besideTexts({ snapshot: () => ({ draft }) as never })
  const after = (...actions: DraftAction[]): Draft => {
    draft = actions.reduce(draftReducer, draft)
    return read()
  }
  return { after, now: () => draft }
}

test('words typed on give the very draft that was given before', () => {
  const { after } = reading()
  const first = after({ type: 'setReflection', text: 'A' })
  expect(after({ type: 'setReflection', text: 'A walk' })).toBe(first)
  expect(after({ type: 'updateReflection', id: 'first', change: { tags: ['sea'] } })).toBe(first)
})

test('the first word and the last one taken away are told, since a part is written or not', () => {
  const { after, now } = reading()
  const empty = after()
  const begun = after({ type: 'setReflection', text: 'A' })
  expect(begun).not.toBe(empty)
  expect(begun).toBe(now())
  expect(after({ type: 'setReflection', text: '' })).toBe(now())
})

test('whatever else changes is told with all that was typed meanwhile', () => {
  const { after, now } = reading()
  after({ type: 'setReflection', text: 'A' }, { type: 'setReflection', text: 'A walk' })
  const rated = after({ type: 'setCheckIn', field: 'energy', value: 7 })
  expect(rated).toBe(now())
  expect(rated.reflections[0]?.text).toBe('A walk')
  expect(after({ type: 'toggleTag', tag: 'travel' })).toBe(now())
})
