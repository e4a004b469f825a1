import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../../../electron/appError.ts'
import { createCommandQueue } from '../../../../electron/ipc/commandQueue.ts'
import { isWithinBounds, MESSAGE_BOUNDS } from '../../../../electron/ipc/messageSize.ts'
import { combineHandlers, createRouter, type Handlers } from '../../../../electron/ipc/router.ts'
import { CHANNELS, type Channel } from '../../../../shared/ipc/channels.ts'
import { DEFAULT_PREFERENCES, DEFAULT_SETTINGS } from '../../../../shared/ipc/contract/settings.ts'

const OUR_PAGE = { isOurPage: true }

/** A router whose handlers note their calls; `answers` stand in for services under test of the router alone. */
function routerWith(answers: Partial<Handlers>, unlocked: () => boolean = () => true) {
  const calls: string[] = []
  const reports: string[] = []
  const all = Object.fromEntries(
    CHANNELS.map((channel) => [
      channel,
      (input: unknown) => {
        calls.push(channel)
        const answer = answers[channel] as ((input: unknown) => unknown) | undefined
        return answer?.(input)
      },
    ]),
  ) as unknown as Handlers
  const router = createRouter({
    handlers: all,
    isUnlocked: unlocked,
    queue: createCommandQueue(),
    named: (error) => error,
    report: (channel) => reports.push(channel),
  })
  return { router, calls, reports }
}

describe('the router refuses, in this order', () => {
  test('a message that does not come from our own page', async () => {
    const { router, calls } = routerWith({})
    const reply = await router({ isOurPage: false }, 'session.status', {})
    expect(reply).toEqual({ ok: false, error: { code: 'invalid-message', parameters: {} } })
    expect(calls).toEqual([])
  })

  test('a channel that is not in the contract, also one that every object has', async () => {
    const { router } = routerWith({})
    for (const channel of ['day.burn', '', 'constructor', '__proto__', 'toString']) {
      expect(await router(OUR_PAGE, channel, {})).toMatchObject({
        ok: false,
        error: { code: 'invalid-message' },
      })
    }
  })

  test('every channel that needs an open journal, while it is locked, whatever the message says', async () => {
    const { router, calls } = routerWith({}, () => false)
    const replies = await Promise.all(CHANNELS.map((channel) => router(OUR_PAGE, channel, { day: 'x' })))
    const locked = CHANNELS.filter((_, index) => {
      const reply = replies[index]
      return reply?.ok === false && reply.error.code === 'locked'
    })
    expect(locked).toContain('day.read')
    expect(locked).toContain('day.save')
    expect(locked).not.toContain('session.unlock')
    expect(calls).toEqual([])
  })

  test('a message larger than any evening', async () => {
    const { router, calls } = routerWith({})
    const passphrase = 'x'.repeat(MESSAGE_BOUNDS.characters + 1)
    expect(await router(OUR_PAGE, 'session.unlock', { passphrase })).toMatchObject({ ok: false })
    expect(calls).toEqual([])
  })

  test('a message that its schema does not know', async () => {
    const { router, calls } = routerWith({})
    for (const message of [undefined, null, 7, [], { day: '2026-02-30' }, { day: '2026-02-03', more: 1 }]) {
      expect(await router(OUR_PAGE, 'day.read', message)).toMatchObject({ ok: false })
    }
    expect(calls).toEqual([])
  })
})

describe('the router answers', () => {
  test('with the value of the service', async () => {
    const value = { ...DEFAULT_PREFERENCES, theme: 'dusk' as const }
    const { router } = routerWith({ 'preferences.read': () => Promise.resolve(value) })
    expect(await router(OUR_PAGE, 'preferences.read', {})).toEqual({ ok: true, value })
  })

  test('an expected failure with its code and its safe parameters', async () => {
    const { router, reports } = routerWith({
      'session.unlock': () => {
        throw new AppError('too-many-tries', { seconds: 4 }, new Error('secret words'))
      },
    })
    const reply = await router(OUR_PAGE, 'session.unlock', { passphrase: 'secret words' })
    expect(reply).toEqual({ ok: false, error: { code: 'too-many-tries', parameters: { seconds: 4 } } })
    expect(reports).toEqual([])
  })

  test('an unexpected one as internal, without a word of it, and reports it', async () => {
    const { router, reports } = routerWith({
      'preferences.read': () => {
        throw new Error('/home/somebody/secret')
      },
    })
    const reply = await router(OUR_PAGE, 'preferences.read', {})
    expect(JSON.stringify(reply)).not.toContain('secret')
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(reports).toEqual(['preferences.read'])
  })

  test('a value that breaks the contract as internal', async () => {
    const { router } = routerWith({ 'preferences.read': () => ({ theme: 'neon' }) as never })
    expect(await router(OUR_PAGE, 'preferences.read', {})).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    })
  })

  test('commands one at a time and in order, and goes on after one that failed', async () => {
    const log: string[] = []
    const slow = async (name: string): Promise<never> => {
      log.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 5))
      log.push(`${name} ends`)
      throw new AppError('wrong-passphrase')
    }
    const { router } = routerWith({
      'session.unlock': () => slow('unlock'),
      'session.lock': () => slow('lock'),
    })
    await Promise.all([
      router(OUR_PAGE, 'session.unlock', { passphrase: 'a' }),
      router(OUR_PAGE, 'session.lock', {}),
    ])
    expect(log).toEqual(['unlock begins', 'unlock ends', 'lock begins', 'lock ends'])
  })

  test('a save that waited in the queue behind a lock with locked', async () => {
    let unlocked = true
    const { router, calls } = routerWith(
      {
        'session.lock': () => {
          unlocked = false
          return Promise.resolve({
            state: 'locked' as const,
            waitMs: 0,
            problem: null,
            deviceUnlock: false,
            journalsFound: 1,
          })
        },
      },
      () => unlocked,
    )
    const [, save] = await Promise.all([
      router(OUR_PAGE, 'session.lock', {}),
      router(OUR_PAGE, 'settings.save', DEFAULT_SETTINGS),
    ])
    expect(save).toMatchObject({ ok: false, error: { code: 'locked' } })
    expect(calls).toEqual(['session.lock'])
  })
})

describe('handlers are put together', () => {
  const answerAll = Object.fromEntries(
    CHANNELS.map((channel) => [channel, () => ({})]),
  ) as unknown as Handlers

  test('when every channel has exactly one', () => {
    expect(Object.keys(combineHandlers([answerAll])).length).toBe(CHANNELS.length)
  })

  test('and not when one is missing, answered twice or unknown', () => {
    const { 'day.read': _left, ...rest } = answerAll
    expect(() => combineHandlers([rest])).toThrow('unanswered [day.read]')
    expect(() => combineHandlers([answerAll, { 'day.read': answerAll['day.read'] }])).toThrow(
      'twice [day.read]',
    )
    expect(() => combineHandlers([answerAll, { 'day.burn': () => ({}) } as never])).toThrow(
      'unknown [day.burn]',
    )
  })
})

describe('message bounds', () => {
  test('let an evening pass and stop what is deep, wide, long or no plain data', () => {
    expect(isWithinBounds({ day: '2026-11-24', list: [1, null, true, { text: 'x' }] })).toBe(true)
    let deep: unknown = 1
    for (let level = 0; level < 20; level += 1) deep = [deep]
    expect(isWithinBounds(deep)).toBe(false)
    expect(isWithinBounds(new Array(MESSAGE_BOUNDS.values + 1).fill(0))).toBe(false)
    expect(isWithinBounds({ holes: Object.assign([], { length: 4_294_967_295 }) })).toBe(false)
    expect(isWithinBounds(new Map())).toBe(false)
    expect(isWithinBounds(new Date())).toBe(false)
    expect(isWithinBounds(1n)).toBe(false)
  })

  test('never throw, and no junk ever reaches a service', async () => {
    const { router, calls } = routerWith({})
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...(CHANNELS as readonly Channel[])),
        fc.anything(),
        async (channel, junk) => {
          const before = calls.length
          const reply = await router(OUR_PAGE, channel, junk)
          const isEmptyMessage = typeof junk === 'object' && junk !== null && Object.keys(junk).length === 0
          if (!isEmptyMessage) expect(calls.length).toBe(before)
          expect(reply).toHaveProperty('ok')
        },
      ),
      { numRuns: 500 },
    )
  })
})
