import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { formatRecoveryKey } from '../../../../electron/crypto/recoveryKey.ts'
import { generateRootKey } from '../../../../electron/crypto/rootKey.ts'
import { createKeyClipboard, ON_CLIPBOARD_MS } from '../../../../electron/services/keyClipboard.ts'
import type { OpenSession } from '../../../../electron/services/sessionService.ts'
import { testWindow } from './testWindow.ts'

const root = generateRootKey()
const key = formatRecoveryKey(root)
const failures: unknown[] = []

function desk() {
  const window = testWindow()
  // The clipboard asks the session for nothing but its key.
  const own = () => ({ root }) as OpenSession
  return {
    window,
    keys: createKeyClipboard({ clipboard: window.clipboard, own, report: (e) => failures.push(e) }),
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  expect(failures).toEqual([])
})

describe('a copied recovery key', () => {
  test('is on the clipboard for a minute and not longer', async () => {
    const { window, keys } = desk()
    await keys.copy(key)
    await vi.advanceTimersByTimeAsync(ON_CLIPBOARD_MS - 1)
    expect(window.clipboard.read()).toBe(key)
    await vi.advanceTimersByTimeAsync(1)
    expect(window.clipboard.read()).toBe('')
  })

  test('leaves at once when the journal is locked', async () => {
    const { window, keys } = desk()
    await keys.copy(key)
    await keys.forget()
    expect(window.clipboard.read()).toBe('')
  })

  test('counts its minute anew when it is copied again', async () => {
    const { window, keys } = desk()
    await keys.copy(key)
    await vi.advanceTimersByTimeAsync(ON_CLIPBOARD_MS - 1)
    await keys.copy(key)
    await vi.advanceTimersByTimeAsync(ON_CLIPBOARD_MS - 1)
    expect(window.clipboard.read()).toBe(key)
    await vi.advanceTimersByTimeAsync(1)
    expect(window.clipboard.read()).toBe('')
  })
})

describe('the clipboard', () => {
  test('keeps what the person copied since', async () => {
    const { window, keys } = desk()
    await keys.copy(key)
    await window.clipboard.write('a recipe')
    await vi.advanceTimersByTimeAsync(ON_CLIPBOARD_MS)
    expect(window.clipboard.read()).toBe('a recipe')
    await keys.forget()
    expect(window.clipboard.read()).toBe('a recipe')
  })

  test('is never touched for anything but the key of the open journal', async () => {
    const { window, keys } = desk()
    await window.clipboard.write('a recipe')
    const other = formatRecoveryKey(generateRootKey())
    for (const text of [other, '', key.toLowerCase(), `${key} `]) {
      await expect(keys.copy(text)).rejects.toMatchObject({ code: 'wrong-recovery-key' })
    }
    await vi.advanceTimersByTimeAsync(ON_CLIPBOARD_MS)
    expect(window.clipboard.read()).toBe('a recipe')
  })
})
