import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFlushHandshake, FLUSH_PATIENCE_MS } from '../../../../electron/main/lifecycle.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Lets everything run that waits for nothing but its turn. */
const settle = () => vi.advanceTimersByTimeAsync(0)

describe('the hand-over before locking and quitting', () => {
  test('asks the page once and tells what it answered', async () => {
    let asked = 0
    const flush = createFlushHandshake(() => {
      asked += 1
    })
    const saved = flush.ask()
    await settle()
    flush.answered(true)
    expect(await saved).toBe('saved')
    const unsaved = flush.ask()
    await settle()
    flush.answered(false)
    expect(await unsaved).toBe('unsaved')
    expect(asked).toBe(2)
  })

  test('hears an answer that comes while it is still asking', async () => {
    const flush = createFlushHandshake(() => flush.answered(true))
    expect(await flush.ask()).toBe('saved')
  })

  test('goes on without a page that does not answer', async () => {
    const flush = createFlushHandshake(() => undefined)
    const outcome = flush.ask()
    await vi.advanceTimersByTimeAsync(FLUSH_PATIENCE_MS)
    expect(await outcome).toBe('silent')
  })

  test('waits its whole patience, and one answer ends the wait for good', async () => {
    const flush = createFlushHandshake(() => undefined)
    const heard: string[] = []
    void flush.ask().then((outcome) => heard.push(outcome))
    await vi.advanceTimersByTimeAsync(FLUSH_PATIENCE_MS - 1)
    expect(heard).toEqual([])
    flush.answered(true)
    await vi.advanceTimersByTimeAsync(FLUSH_PATIENCE_MS)
    expect(heard).toEqual(['saved'])
  })

  test('an answer that nobody asked for is nothing', async () => {
    const flush = createFlushHandshake(() => undefined)
    flush.answered(true)
    const outcome = flush.ask()
    await settle()
    flush.answered(false)
    expect(await outcome).toBe('unsaved')
  })

  test('a second asker waits for the first and gets an answer of its own', async () => {
    let asked = 0
    const flush = createFlushHandshake(() => {
      asked += 1
    })
    const first = flush.ask()
    const second = flush.ask()
    await settle()
    expect(asked).toBe(1)
    flush.answered(true)
    expect(await first).toBe('saved')
    await settle()
    expect(asked).toBe(2)
    flush.answered(false)
    expect(await second).toBe('unsaved')
  })
})
