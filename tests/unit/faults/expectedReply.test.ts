import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complaintsAboutReply, doorOf } from '../../faults/fuzz/expectedReply.ts'
import { fuzzMessage } from '../../faults/fuzz/messages.ts'

describe('what must become of a message', () => {
  test('depends on sender, channel, session and form, in this order', () => {
    const read = { channel: 'day.read', message: { day: '2026-11-24' }, isOurPage: true }
    expect(doorOf(read, true)).toBe('service')
    expect(doorOf(read, false)).toBe('locked')
    expect(doorOf({ ...read, message: { day: '2026-02-30' } }, true)).toBe('invalid-message')
    expect(doorOf({ ...read, channel: '__proto__' }, true)).toBe('invalid-message')
    expect(doorOf({ ...read, isOurPage: false }, true)).toBe('invalid-message')
  })

  test('is complained about when a reply says otherwise', () => {
    const refused = (code: 'internal' | 'locked' | 'invalid-message') =>
      ({ ok: false, error: { code, parameters: {} } }) as const
    expect(complaintsAboutReply({ ok: true, value: {} }, 'service')).toEqual([])
    expect(complaintsAboutReply(refused('locked'), 'locked')).toEqual([])
    expect(complaintsAboutReply({ ok: true, value: {} }, 'locked')).toHaveLength(1)
    expect(complaintsAboutReply(refused('internal'), 'service')).toHaveLength(1)
    expect(complaintsAboutReply(refused('locked'), 'invalid-message')).toHaveLength(1)
    expect(complaintsAboutReply(refused('invalid-message'), 'service')).toHaveLength(1)
  })

  test('is met on all sides by the generated messages', () => {
    const doors = fc.sample(fuzzMessage, { numRuns: 400, seed: 7 }).map((message) => doorOf(message, true))
    expect(doors.filter((door) => door === 'service').length).toBeGreaterThan(60)
    expect(doors.filter((door) => door === 'invalid-message').length).toBeGreaterThan(150)
  })
})
