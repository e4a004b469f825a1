import { readFile, rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { SessionStatus } from '../../shared/ipc/contract/session.ts'
import type { Input, Output } from '../../shared/ipc/contract.ts'
import { AppError } from '../appError.ts'
import {
  type DeviceUnlock,
  newDeviceKey,
  parseDeviceUnlock,
  unwrapForDevice,
  wrapForDevice,
} from '../crypto/deviceUnlock.ts'
import { type RootKey, rootKeyFrom, zero } from '../crypto/rootKey.ts'
import { writeFileAtomically } from '../files/atomicWrite.ts'
import type { Clock } from './clock.ts'
import type { DeviceKeychain } from './ports.ts'
import type { OpenSession, SessionService } from './sessionService.ts'

/** How long the computer may open the journal after the passphrase was last entered: 14 days, in milliseconds. */
export const DEVICE_UNLOCK_MS = 14 * 24 * 60 * 60 * 1000
/** How long the system's keychain may take, milliseconds: long enough to answer its question. */
const KEYCHAIN_PATIENCE_MS = 60_000
/** A clock that was set back further than this makes the passphrase necessary, milliseconds. */
const CLOCK_SLACK_MS = 24 * 60 * 60 * 1000

/**
 * Opening with the computer's own keychain, for those who ask for it. It is a convenience with the passphrase
 * behind it: whatever fails here leads to the passphrase and never to an error page.
 */
export interface DeviceUnlockService {
  read(): Promise<Output<'session.deviceUnlock'>>
  /** @throws {AppError} `device-unlock-refused` without a keychain that protects; `wrong-passphrase`; `read-only`. */
  set(input: Input<'session.setDeviceUnlock'>): Promise<Output<'session.deviceUnlock'>>
  /** @throws {AppError} `device-unlock-failed`; anything that is wrong with the journal itself. */
  unlock(): Promise<SessionStatus>
}

export interface DeviceUnlockParts {
  readonly session: SessionService
  readonly keychain: DeviceKeychain
  readonly store: DeviceUnlockStore
  readonly clock: Clock
}

export function createDeviceUnlockService(parts: DeviceUnlockParts): DeviceUnlockService {
  const { session, keychain, store } = parts
  const state = async (): Promise<Output<'session.deviceUnlock'>> => ({
    available: (await inTime(keychain.backend()).catch(() => null)) !== null,
    enabled: (await store.read()) !== null,
  })
  return {
    read: state,
    set: async (input) => {
      if (!input.enabled) await store.forget()
      else {
        const opened = session.writable()
        await session.requirePassphrase(input.passphrase)
        await store.write(opened)
      }
      return state()
    },
    unlock: async () => {
      const root = await store.open()
      try {
        return await session.unlockWith(root)
      } catch (error) {
        const isForeign = error instanceof AppError && error.code === 'wrong-recovery-key'
        if (!isForeign) throw error
        // The journal has another key since: a restore, or a renewed key.
        await store.forget()
        throw new AppError('device-unlock-failed')
      } finally {
        zero(root)
      }
    },
  }
}

/** The file with the wrapped root. It lies outside the journal's folder and is never backed up. */
export interface DeviceUnlockStore {
  /** What is stored, unless it is too old; null otherwise. Asks no keychain: that may put a question on screen. */
  read(): Promise<DeviceUnlock | null>
  /** Wraps the open journal's root anew. @throws {AppError} `device-unlock-refused`, `disk-full`, `no-permission`. */
  write(opened: OpenSession): Promise<void>
  /** The passphrase was entered: counts the days from now on, where this is in use. Never throws. */
  renew(opened: OpenSession): Promise<void>
  /** The root. The caller zeroes it. @throws {AppError} `device-unlock-failed`. */
  open(): Promise<RootKey>
  forget(): Promise<void>
}

export function createDeviceUnlockStore(
  file: string,
  keychain: DeviceKeychain,
  clock: Clock,
): DeviceUnlockStore {
  const forget = () => rm(file, { force: true })

  const read = async (): Promise<DeviceUnlock | null> => {
    const stored = parseDeviceUnlock(await readFile(file, 'utf8').catch(() => ''))
    if (stored === null) return null
    const ageMs = clock.now() - stored.passphraseAt
    return ageMs > DEVICE_UNLOCK_MS || ageMs < -CLOCK_SLACK_MS ? null : stored
  }

  const write = async (opened: OpenSession): Promise<void> => {
    const { journalId } = opened.journal.meta.read()
    // The journal may be locked, and its key zeroed, while the keychain takes its time.
    const root = rootKeyFrom(opened.root)
    const key = newDeviceKey()
    try {
      const backend = await inTime(keychain.backend()).catch(() => null)
      if (backend === null) throw new AppError('device-unlock-refused')
      const sealed = await inTime(keychain.seal(key.toString('base64'))).catch(() => {
        throw new AppError('device-unlock-refused')
      })
      const head = { journalId, backend, passphraseAt: clock.now() }
      const stored = wrapForDevice(root, key, { head, sealed })
      await writeFileAtomically(file, Buffer.from(`${JSON.stringify(stored)}\n`, 'utf8'))
    } finally {
      zero(key)
      zero(root)
    }
  }

  return {
    read,
    write,
    forget,
    renew: async (opened) => {
      // An entry that could not be renewed only ends sooner.
      if ((await read()) !== null) await write(opened).catch(() => undefined)
    },
    open: async () => {
      const stored = await read()
      const backend = await inTime(keychain.backend()).catch(() => null)
      if (stored === null || backend !== stored.backend) throw new AppError('device-unlock-failed')
      const text = await inTime(keychain.open(Buffer.from(stored.sealed, 'base64'))).catch(() => '')
      const key = Buffer.from(text, 'base64')
      const root = unwrapForDevice(stored, key)
      zero(key)
      if (root === null) throw new AppError('device-unlock-failed')
      return root
    },
  }
}

/** A keychain that waits for an answer on a screen that nobody sees must not hold the app up. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  const late = new AbortController()
  const timeout = pause(KEYCHAIN_PATIENCE_MS, null, { signal: late.signal, ref: false }).then(() => {
    throw new Error('the keychain did not answer')
  })
  try {
    return await Promise.race([answer, timeout])
  } finally {
    late.abort()
    timeout.catch(() => undefined)
  }
}
