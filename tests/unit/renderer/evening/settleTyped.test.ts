import { describe, expect, test } from 'vitest'
import { settleTyped, unfinishedField } from '../../../../renderer/evening/settleTyped.ts'
import type { TrackerForm } from '../../../../shared/trackers/tracker.ts'
import { oneReflection } from '../../../fixtures/reflections.ts'
import { evening, ORDINARY } from '../../shared/evening/evenings.ts'

const zinc: TrackerForm = { kind: 'number', unit: 'mg', min: 0, max: 50, step: 0.5 }
const formOf = (id: string) => (id === 'zinc' ? zinc : undefined)

const settled = (asTyped: Record<string, string>) => settleTyped({ ...ORDINARY, asTyped }, formOf)

describe('a field that was still being typed in', () => {
  test.each([
    ['sleep.timeIntoBed', '10.30 pm', { sleep: { timeIntoBed: '22:30' } }],
    ['sleep.timeTriedToSleep', '2310', { sleep: { timeTriedToSleep: '23:10' } }],
    ['sleep.finalAwakening', '6', { sleep: { finalAwakening: '06:00' } }],
    ['sleep.timeOutOfBed', '7:05', { sleep: { timeOutOfBed: '07:05' } }],
    ['sleep.sleepOnsetLatencyMin', '1:30', { sleep: { sleepOnsetLatencyMin: 90 } }],
    ['sleep.wakeAfterSleepOnsetMin', '0', { sleep: { wakeAfterSleepOnsetMin: 0 } }],
    ['sleep.attemptAfterFinalAwakeningMin', '5 min', { sleep: { attemptAfterFinalAwakeningMin: 5 } }],
    ['sleep.awakenings', '3', { sleep: { awakenings: 3 } }],
    ['naps.nap-1.start', '1430', { sleep: { naps: [{ start: '14:30' }] } }],
    ['naps.nap-1.durationMin', '25', { sleep: { naps: [{ durationMin: 25 }] } }],
    ['sessions.session-1.start', '18', { training: { sessions: [{ start: '18:00' }] } }],
    ['sessions.session-1.durationMin', '1h', { training: { sessions: [{ durationMin: 60 }] } }],
    ['practices.practice-1.durationMin', '12', { practices: [{ durationMin: 12 }] }],
    ['checkIn.restingHeartRateBpm', '51,5', { checkIn: { restingHeartRateBpm: 51.5 } }],
    ['checkIn.hrvRmssdMs', '70', { checkIn: { hrvRmssdMs: 70 } }],
  ])('%s takes %s', (path, raw, expected) => {
    const draft = settled({ [path]: raw })
    expect(draft).toMatchObject(expected)
    expect(draft.asTyped).toEqual({})
  })

  test('keeps what is not understood, without a value beside it', () => {
    const draft = settled({ 'sleep.timeIntoBed': '25:10', 'sleep.awakenings': 'many' })
    expect(draft.asTyped).toEqual({ 'sleep.timeIntoBed': '25:10', 'sleep.awakenings': 'many' })
    expect([draft.sleep.timeIntoBed, draft.sleep.awakenings]).toEqual([null, null])
  })

  test('of a tag becomes one, once', () => {
    const path = 'reflections.first.tags'
    expect(settled({ [path]: ' calm ' })).toMatchObject({ reflections: [{ tags: ['calm'] }], asTyped: {} })
    const tagged = { ...ORDINARY, reflections: [{ id: 'first', text: 'x', tags: ['Calm'], promptId: null }] }
    const again = settleTyped({ ...tagged, asTyped: { [path]: 'calm' } }, formOf)
    expect(again.reflections).toEqual(tagged.reflections)
    expect(settled({ 'reflections.gone.tags': 'calm' }).asTyped).toEqual({})
  })

  test('of a tracker is held to its bounds, and to its kind', () => {
    const path = 'tracker.zinc'
    expect(settled({ [path]: '12,5' })).toMatchObject({ trackers: { zinc: 12.5 }, asTyped: {} })
    for (const raw of ['60', '-1', '1.25', 'two']) {
      const draft = settled({ [path]: raw })
      expect(draft.asTyped).toEqual({ [path]: raw })
      expect(draft.trackers['zinc']).toBeUndefined()
    }
  })

  test('of a tracker that is not known stays as it was typed, beside what the day holds', () => {
    const draft = settled({ 'tracker.tracker-1': '9' })
    expect(draft.asTyped).toEqual({ 'tracker.tracker-1': '9' })
    expect(draft.trackers['tracker-1']).toBe(ORDINARY.trackers['tracker-1'])
  })

  test('is emptied by an emptied text', () => {
    const draft = settled({ 'sleep.timeIntoBed': ' ' })
    expect([draft.sleep.timeIntoBed, draft.asTyped]).toEqual([null, {}])
  })

  test('of an item that is gone leaves nothing behind', () => {
    expect(settled({ 'sessions.gone.durationMin': '45', 'no.such': '1' }).asTyped).toEqual({})
  })

  test('is not there: the very same draft', () => {
    const draft = evening({ reflections: oneReflection('x') })
    expect(settleTyped(draft, formOf)).toBe(draft)
    const unread = settled({ 'sleep.timeIntoBed': '25:10' })
    expect(settleTyped(unread, formOf)).toBe(unread)
  })
})

test('the unfinished field is the one whose text can be read and was not taken over', () => {
  const field = (asTyped: Record<string, string>) => unfinishedField({ ...ORDINARY, asTyped }, formOf)
  expect(field({ 'sleep.timeIntoBed': '25:10', 'sleep.awakenings': '3' })).toBe('sleep.awakenings')
  expect(field({ 'sleep.timeIntoBed': '25:10' })).toBeNull()
  expect(field({})).toBeNull()
})
