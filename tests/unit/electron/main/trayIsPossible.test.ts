import { expect, test } from 'vitest'
import { trayIsPossible } from '../../../../electron/main/trayIsPossible.ts'

const nothing = () => false

test('Windows and macOS have a tray', () => {
  for (const platform of ['win32', 'darwin'] as const) {
    expect(trayIsPossible({ platform, environment: {}, exists: nothing })).toBe(true)
  }
})

test('Linux has none without the message bus of a session', () => {
  const linux = { platform: 'linux', exists: nothing } as const
  expect(trayIsPossible({ ...linux, environment: {} })).toBe(false)
  expect(trayIsPossible({ ...linux, environment: { DBUS_SESSION_BUS_ADDRESS: '' } })).toBe(false)
  expect(trayIsPossible({ ...linux, environment: { XDG_RUNTIME_DIR: '/run/user/1000' } })).toBe(false)
})

test('Linux may have one with it, wherever the bus is told', () => {
  const address = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/user/1000/bus' }
  expect(trayIsPossible({ platform: 'linux', environment: address, exists: nothing })).toBe(true)
  const exists = (file: string): boolean => file === '/run/user/1000/bus'
  const runtime = { XDG_RUNTIME_DIR: '/run/user/1000' }
  expect(trayIsPossible({ platform: 'linux', environment: runtime, exists })).toBe(true)
})
