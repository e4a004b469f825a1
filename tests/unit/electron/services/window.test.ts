import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createPreferenceService } from '../../../../electron/services/preferenceService.ts'
import { DEFAULT_PREFERENCES } from '../../../../shared/ipc/contract/settings.ts'
import { PASSPHRASE, startApplication } from './application.ts'
import { testWindow } from './testWindow.ts'

describe('locking', () => {
  test('closes the journal while no page is there, and brings a page back that finds it locked', async () => {
    const window = testWindow()
    const app = await startApplication(undefined, {
      window,
      emit: (_event, payload) => {
        if ('state' in payload && payload.state !== undefined) window.happened.push(payload.state)
      },
    })
    await app.ask('session.create', { passphrase: PASSPHRASE })
    expect(await app.ask('session.lock', {})).toMatchObject({ state: 'locked' })
    await app.ask('session.unlock', { passphrase: PASSPHRASE })
    await app.lock()
    const once = ['unlocked', 'page gone', 'locked', 'page back']
    expect(window.happened).toEqual([...once, ...once])
    await app.shutDown()
  })

  test('and quitting take the recovery key off the clipboard', async () => {
    const window = testWindow()
    const app = await startApplication(undefined, { window })
    const { recoveryKey } = await app.ask('session.create', { passphrase: PASSPHRASE })
    for (const end of [() => app.ask('session.lock', {}), () => app.shutDown()]) {
      if (!app.session.isUnlocked()) await app.ask('session.unlock', { passphrase: PASSPHRASE })
      await app.ask('session.copyRecoveryKey', { recoveryKey })
      expect(window.clipboard.read()).toBe(recoveryKey)
      await end()
      expect(window.clipboard.read()).toBe('')
    }
  })
})

describe('the recovery key', () => {
  test('is not copied while the journal is locked, nor from the sample, nor when it is another', async () => {
    const app = await startApplication(undefined, { window: testWindow() })
    const { recoveryKey } = await app.ask('session.create', { passphrase: PASSPHRASE })
    expect(await app.codeOf('session.copyRecoveryKey', { recoveryKey: 'not the key' })).toBe(
      'wrong-recovery-key',
    )
    await app.ask('session.lock', {})
    expect(await app.codeOf('session.copyRecoveryKey', { recoveryKey })).toBe('locked')
    await app.ask('session.openSample', {})
    expect(await app.codeOf('session.copyRecoveryKey', { recoveryKey })).toBe('not-in-sample')
    await app.shutDown()
  })
})

describe('the picture of the window', () => {
  test('is protected as soon as the person asks for it, and in sight again when not', async () => {
    const window = testWindow()
    const app = await startApplication(undefined, { window })
    await app.ask('preferences.save', { ...DEFAULT_PREFERENCES, contentProtection: true })
    await app.ask('preferences.save', DEFAULT_PREFERENCES)
    expect(window.happened.filter((what) => !what.startsWith('speaks'))).toEqual(['protected', 'in sight'])
    await app.shutDown()
  })

  test('is made anew in the language that the person chose', async () => {
    const window = testWindow()
    const app = await startApplication(undefined, { window })
    await app.ask('preferences.save', { ...DEFAULT_PREFERENCES, language: 'de' })
    expect(window.happened).toContain('speaks de')
    await app.shutDown()
  })

  test('is a preference that older files do not have; what they say of the theme stays', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'evenkeel-preferences-')), 'preferences.json')
    writeFileSync(file, '{"theme":"dusk"}')
    const preferences = createPreferenceService(file)
    expect(await preferences.read()).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dusk' })
    const chosen = {
      ...DEFAULT_PREFERENCES,
      theme: 'dark',
      textSize: 'larger',
      contentProtection: true,
      language: 'de',
    } as const
    await preferences.save(chosen)
    expect(await preferences.read()).toEqual(chosen)
    for (const broken of ['', '[]', '{"theme":1}', '{"colour":"red"}', 'null']) {
      writeFileSync(file, broken)
      expect(await preferences.read()).toEqual(DEFAULT_PREFERENCES)
    }
  })

  test('that is broken or of another version leaves the others as they were chosen', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'evenkeel-preferences-')), 'preferences.json')
    const preferences = createPreferenceService(file)
    const chosen = { ...DEFAULT_PREFERENCES, theme: 'dusk', closeToTray: true } as const
    writeFileSync(
      file,
      JSON.stringify({ ...chosen, contentProtection: 'yes', reminder: { on: true }, later: 1 }),
    )
    expect(await preferences.read()).toEqual(chosen)
  })
})

describe('a practice', () => {
  test('keeps the screen on until it is over, or the journal is locked', async () => {
    const window = testWindow()
    const app = await startApplication(undefined, { window })
    await app.ask('session.create', { passphrase: PASSPHRASE })
    await app.ask('practice.hold', { minutes: 10 })
    expect(app.practices.sinceHeldMs()).toBe(0)
    await app.ask('practice.hold', { minutes: 0 })
    await app.ask('practice.hold', { minutes: 10 })
    await app.lock()
    expect(window.happened).toEqual(['awake', 'may sleep', 'awake', 'page gone', 'may sleep', 'page back'])
    expect(app.practices.sinceHeldMs()).toBeNull()
    await app.shutDown()
  })

  test('holds no locked journal, and none longer than an hour', async () => {
    const app = await startApplication(undefined, { window: testWindow() })
    expect(await app.codeOf('practice.hold', { minutes: 10 })).toBe('locked')
    await app.ask('session.create', { passphrase: PASSPHRASE })
    expect(await app.codeOf('practice.hold', { minutes: 61 })).toBe('invalid-message')
    expect(app.practices.sinceHeldMs()).toBeNull()
    await app.shutDown()
  })
})
