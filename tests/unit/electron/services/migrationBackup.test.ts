import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MIGRATIONS } from '../../../../electron/db/migrations/migrations.ts'
import { filesIn } from '../files/folders.ts'
import { PASSPHRASE, startApplication, type TestApplication } from './application.ts'
import { FULL_EVENING } from './fullEvening.ts'
import { onlyGeneration } from './generationFiles.ts'

const NEXT = [...MIGRATIONS, 'ALTER TABLE day ADD COLUMN note TEXT']

/** A journal of today's schema with one evening, locked. */
async function usedJournal(): Promise<TestApplication> {
  const app = await startApplication()
  await app.ask('session.create', { passphrase: PASSPHRASE })
  const { today } = await app.ask('day.today', {})
  await app.ask('day.save', { day: today, baseRevision: 0, sitting: 'a', evening: FULL_EVENING })
  await app.shutDown()
  return app
}

const reasons = async (app: TestApplication): Promise<string[]> =>
  (await app.ask('backup.list', {})).backups.map(({ reason }) => reason)

describe('an app with a newer schema', () => {
  test('backs the journal up before it changes it, and the backup restores', async () => {
    const before = await usedJournal()
    const app = await startApplication(before.profile.root, { migrations: NEXT })
    await app.ask('session.unlock', { passphrase: PASSPHRASE })
    expect(await reasons(app)).toContain('before-migration')
    const { today } = await app.ask('day.today', {})
    expect((await app.ask('day.read', { day: today })).evening).toEqual(FULL_EVENING)
    await app.shutDown()

    const old = await startApplication(before.profile.root)
    const { backups } = await old.ask('backup.list', {})
    const made = backups.find(({ reason }) => reason === 'before-migration')
    const secret = { type: 'passphrase' as const, passphrase: PASSPHRASE }
    expect(await old.codeOf('backup.restore', { token: made?.token ?? '', secret })).toBe('none')
    expect((await old.ask('day.read', { day: today })).evening).toEqual(FULL_EVENING)
    await old.shutDown()
  })

  test('makes one such backup, and none for a journal that needs no change', async () => {
    const before = await usedJournal()
    for (let unlocks = 0; unlocks < 2; unlocks += 1) {
      const app = await startApplication(before.profile.root, { migrations: NEXT })
      await app.ask('session.unlock', { passphrase: PASSPHRASE })
      expect((await reasons(app)).filter((reason) => reason === 'before-migration')).toHaveLength(1)
      await app.shutDown()
    }
    const fresh = await usedJournal()
    const again = await startApplication(fresh.profile.root)
    await again.ask('session.unlock', { passphrase: PASSPHRASE })
    expect(await reasons(again)).not.toContain('before-migration')
    await again.shutDown()
  })

  test('leaves a journal alone to the byte where the backup cannot be made', async () => {
    const before = await usedJournal()
    const journal = onlyGeneration(before)
    rmSync(before.profile.backups, { recursive: true, force: true })
    writeFileSync(before.profile.backups, 'a file where the folder should be')
    const app = await startApplication(before.profile.root, { migrations: NEXT, report: () => undefined })
    const { 'journal.db': whole } = filesIn(journal)
    expect(await app.codeOf('session.unlock', { passphrase: PASSPHRASE })).not.toBe('none')
    expect(filesIn(journal)['journal.db']).toBe(whole)
    await app.shutDown()
    rmSync(before.profile.backups)
    mkdirSync(before.profile.backups)
    const next = await startApplication(before.profile.root, { migrations: NEXT })
    expect(await next.codeOf('session.unlock', { passphrase: PASSPHRASE })).toBe('none')
    await next.shutDown()
  })
})

describe('an app with an older schema', () => {
  test('names both versions and touches nothing of the journal', async () => {
    const before = await usedJournal()
    const newer = await startApplication(before.profile.root, { migrations: NEXT })
    await newer.ask('session.unlock', { passphrase: PASSPHRASE })
    await newer.shutDown()
    const journal = onlyGeneration(before)
    const files = filesIn(journal)
    const app = await startApplication(before.profile.root)
    const reply = await app.router({ isOurPage: true }, 'session.unlock', { passphrase: PASSPHRASE })
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'journal-newer', parameters: { journal: NEXT.length, app: MIGRATIONS.length } },
    })
    await app.shutDown()
    expect(filesIn(journal)).toEqual(files)
  })
})
