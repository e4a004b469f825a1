import { safeStorage } from 'electron'
import type { DeviceKeychain } from '../services/ports.ts'

/** Backends on Linux that keep nothing from anybody: a fixed password, and none known. */
const NO_PROTECTION: readonly string[] = ['basic_text', 'unknown']

/**
 * The system's keychain through Electron. Newer versions answer late and may put a question on screen; older ones
 * know the direct calls only.
 */
export function createDeviceKeychain(): DeviceKeychain {
  const answersLate = typeof safeStorage.isAsyncEncryptionAvailable === 'function'
  return {
    backend: async () => {
      const name = backendName()
      if (NO_PROTECTION.includes(name)) return null
      const available = answersLate
        ? await safeStorage.isAsyncEncryptionAvailable()
        : safeStorage.isEncryptionAvailable()
      return available ? name : null
    },
    seal: async (text) =>
      answersLate ? safeStorage.encryptStringAsync(text) : safeStorage.encryptString(text),
    open: async (sealed) =>
      answersLate ? (await safeStorage.decryptStringAsync(sealed)).result : safeStorage.decryptString(sealed),
  }
}

/** On macOS and Windows there is one; on Linux Electron names the one in use, or the answer is `unknown`. */
function backendName(): string {
  if (process.platform !== 'linux') return process.platform
  return typeof safeStorage.getSelectedStorageBackend === 'function'
    ? safeStorage.getSelectedStorageBackend()
    : 'unknown'
}
