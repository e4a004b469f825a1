import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { DEVICE_UNLOCK_MS } from '../../../../electron/services/deviceUnlockService.ts'
import type { DeviceKeychain } from '../../../../electron/services/ports.ts'
import { PASSPHRASE, startApplication, type TestApplication } from './application.ts'
import { onlyGeneration } from './generationFiles.ts'

/** The computer's keychain as the test plays it: what it seals, only it opens. */
function newKeychain(): DeviceKeychain & { name: string | null } {
  const secret = randomBytes(32)
  const keychain = {
    name: 'gnome_libsecret' as string | null,
    backend: () => Promise.resolve(keychain.name),
    seal: (text: string) => {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', secret, iv)
      const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()])
      return Promise.resolve(Buffer.concat([sealed, cipher.getAuthTag()]))
    },
    open: async (sealed: Buffer) => {
      const decipher = createDecipheriv('aes-256-gcm', secret, sealed.subarray(0, 12))
      decipher.setAuthTag(sealed.subarray(-16))
      return decipher.update(sealed.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8')
    },
  }
  return keychain
}

const fileOf = (app: TestApplication): string => join(app.profile.root, 'device-unlock.json')
const canUnlock = async (app: TestApplication): Promise<boolean> => {
  const status = await app.ask('session.status', {})
  return status.state === 'locked' && status.deviceUnlock
}

/** A locked journal that this computer may open. */
async function allowed(keychain = newKeychain()) {
  const app = await startApplication(undefined, { keychain })
  await app.ask('session.create', { passphrase: PASSPHRASE })
  const state = await app.ask('session.setDeviceUnlock', { enabled: true, passphrase: PASSPHRASE })
  expect(state).toEqual({ available: true, enabled: true })
  await app.ask('session.lock', {})
  return { app, keychain }
}

describe('unlocking with this computer', () => {
  test('is off unless asked for, and asked for with the passphrase', async () => {
    const app = await startApplication(undefined, { keychain: newKeychain() })
    await app.ask('session.create', { passphrase: PASSPHRASE })
    expect(await app.ask('session.deviceUnlock', {})).toEqual({ available: true, enabled: false })
    const attempt = { enabled: true as const, passphrase: 'not the passphrase' }
    expect(await app.codeOf('session.setDeviceUnlock', attempt)).toBe('wrong-passphrase')
    expect(existsSync(fileOf(app))).toBe(false)
    await app.ask('session.lock', {})
    expect(await canUnlock(app)).toBe(false)
    expect(await app.codeOf('session.unlockWithDevice', {})).toBe('device-unlock-failed')
  })

  test('opens the journal once it is allowed, and no more once it is taken back', async () => {
    const { app } = await allowed()
    expect(await canUnlock(app)).toBe(true)
    expect(await app.ask('session.unlockWithDevice', {})).toMatchObject({ state: 'unlocked', journal: 'own' })
    expect(await app.ask('session.setDeviceUnlock', { enabled: false })).toEqual({
      available: true,
      enabled: false,
    })
    await app.ask('session.lock', {})
    expect(await app.codeOf('session.unlockWithDevice', {})).toBe('device-unlock-failed')
    expect(await app.codeOf('session.unlock', { passphrase: PASSPHRASE })).toBe('none')
    await app.shutDown()
  })

  test('is refused where nothing protects what is kept', async () => {
    const keychain = newKeychain()
    keychain.name = null
    const app = await startApplication(undefined, { keychain })
    await app.ask('session.create', { passphrase: PASSPHRASE })
    expect(await app.ask('session.deviceUnlock', {})).toEqual({ available: false, enabled: false })
    const attempt = { enabled: true as const, passphrase: PASSPHRASE }
    expect(await app.codeOf('session.setDeviceUnlock', attempt)).toBe('device-unlock-refused')
    expect(existsSync(fileOf(app))).toBe(false)
    await app.shutDown()
  })

  test('ends 14 days after the passphrase, which begins them anew', async () => {
    const { app } = await allowed()
    app.time.now += DEVICE_UNLOCK_MS - 1000
    await app.ask('session.unlockWithDevice', {})
    await app.ask('session.lock', {})
    app.time.now += 2000
    expect(await canUnlock(app)).toBe(false)
    expect(await app.codeOf('session.unlockWithDevice', {})).toBe('device-unlock-failed')
    app.time.now -= 2000
    const before = readFileSync(fileOf(app), 'utf8')
    await app.ask('session.unlock', { passphrase: PASSPHRASE })
    await vi.waitFor(() => expect(readFileSync(fileOf(app), 'utf8')).not.toBe(before))
    await app.ask('session.lock', {})
    app.time.now += DEVICE_UNLOCK_MS - 1000
    expect(await canUnlock(app)).toBe(true)
    app.time.now -= 20 * DEVICE_UNLOCK_MS
    expect(await canUnlock(app)).toBe(false)
  })

  test('leads to the passphrase where the keychain is another one, or opens nothing', async () => {
    const { app, keychain } = await allowed()
    keychain.name = 'kwallet5'
    expect(await app.codeOf('session.unlockWithDevice', {})).toBe('device-unlock-failed')
    const other = newKeychain()
    const again = await startApplication(app.profile.root, { keychain: other })
    expect(await again.codeOf('session.unlockWithDevice', {})).toBe('device-unlock-failed')
    expect(await again.codeOf('session.unlock', { passphrase: PASSPHRASE })).toBe('none')
    await again.shutDown()
  })

  test('opens nothing after any one character of its file was changed', async () => {
    const { app } = await allowed()
    const text = readFileSync(fileOf(app), 'utf8')
    const stored: Record<string, unknown> = JSON.parse(text)
    const changes = [
      { ...stored, passphraseAt: Number(stored['passphraseAt']) + 1 },
      { ...stored, journalId: 'another-journal' },
      { ...stored, version: 2 },
      { ...stored, note: 'x' },
    ]
    for (const change of changes) {
      writeFileSync(fileOf(app), JSON.stringify(change))
      expect(await app.codeOf('session.unlockWithDevice', {})).toBe('device-unlock-failed')
    }
    for (const broken of [text.slice(0, 100), '', 'null', '{}']) {
      writeFileSync(fileOf(app), broken)
      expect(await app.codeOf('session.unlockWithDevice', {})).toBe('device-unlock-failed')
    }
    writeFileSync(fileOf(app), text)
    expect(await app.codeOf('session.unlockWithDevice', {})).toBe('none')
    await app.shutDown()
  })

  test('is over when the key is renewed, and never opens what another key does', async () => {
    const { app } = await allowed()
    await app.ask('session.unlock', { passphrase: PASSPHRASE })
    const old = readFileSync(fileOf(app))
    await app.ask('session.renewKeys', { passphrase: PASSPHRASE })
    expect(existsSync(fileOf(app))).toBe(false)
    await app.ask('session.lock', {})
    writeFileSync(fileOf(app), old)
    expect(await app.codeOf('session.unlockWithDevice', {})).toBe('device-unlock-failed')
    expect(existsSync(fileOf(app))).toBe(false)
  })

  test('leaves nothing of it in the journal folder, nor in a backup, nor the key in the file', async () => {
    const { app } = await allowed()
    await app.ask('session.unlock', { passphrase: PASSPHRASE })
    const { root } = app.session.own()
    const text = readFileSync(fileOf(app), 'utf8')
    expect(text).not.toContain(root.toString('base64'))
    expect(readdirSync(onlyGeneration(app)).join()).not.toContain('device')
    await app.ask('backup.make', {})
    const [backup = ''] = readdirSync(app.profile.backups)
    expect(readFileSync(join(app.profile.backups, backup)).includes('device-unlock')).toBe(false)
    await app.shutDown()
  })
})
