import { expect, test } from 'vitest'
import { PASSPHRASE, startApplication } from './application.ts'

test('a new journal begins its weeks as they do where the computer is at home, until the person says otherwise', async () => {
  const app = await startApplication(undefined, { locale: 'en-US' })
  await app.ask('session.create', { passphrase: PASSPHRASE })
  const settings = await app.ask('settings.read', {})
  expect(settings.firstWeekday).toBe(7)
  await app.ask('settings.save', { ...settings, firstWeekday: 1 })
  await app.ask('session.lock', {})
  await app.ask('session.unlock', { passphrase: PASSPHRASE })
  expect((await app.ask('settings.read', {})).firstWeekday).toBe(1)
  await app.shutDown()
})
