import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { PASSPHRASE, startApplication, type TestApplication } from './application.ts'
import { FULL_EVENING } from './fullEvening.ts'
import { onlyGeneration } from './generationFiles.ts'

const NEW = 'a walk by the river'
let app: TestApplication

const write = async (): Promise<void> => {
  const { today } = await app.ask('day.today', {})
  await app.ask('day.save', { day: today, baseRevision: 0, sitting: 'a', evening: FULL_EVENING })
}

const opens = (passphrase: string, by: TestApplication = app) => by.codeOf('session.unlock', { passphrase })

beforeEach(async () => {
  app = await startApplication()
  await app.ask('session.create', { passphrase: PASSPHRASE })
  await write()
})

describe('changing the passphrase', () => {
  test('lets the new one in and the old one not, and leaves the journal as it is to the byte', async () => {
    app.session.journal().checkpoint()
    const file = join(onlyGeneration(app), 'journal.db')
    const before = readFileSync(file)
    await app.ask('session.changePassphrase', { passphrase: PASSPHRASE, newPassphrase: NEW })
    expect(readFileSync(file).equals(before)).toBe(true)
    await app.ask('session.lock', {})
    expect(await opens(PASSPHRASE)).toBe('wrong-passphrase')
    expect(await opens(NEW)).toBe('none')
    const { today } = await app.ask('day.today', {})
    expect((await app.ask('day.read', { day: today })).evening).toEqual(FULL_EVENING)
    await app.shutDown()
  })

  test('writes both copies, and keeps the recovery key', async () => {
    const shown = await app.ask('session.revealRecoveryKey', { passphrase: PASSPHRASE })
    await app.ask('session.changePassphrase', { passphrase: PASSPHRASE, newPassphrase: NEW })
    const folder = onlyGeneration(app)
    const [file, copy] = ['key.json', 'key.json.bak'].map((name) => readFileSync(join(folder, name)))
    expect(file).toEqual(copy)
    expect(await app.ask('session.revealRecoveryKey', { passphrase: NEW })).toEqual(shown)
    await app.shutDown()
  })

  test('makes a backup first, which still opens with the old one, and counts such backups', async () => {
    await app.ask('backup.make', {})
    const input = { passphrase: PASSPHRASE, newPassphrase: NEW }
    expect(await app.ask('session.changePassphrase', input)).toEqual({ olderBackups: 2 })
    const { backups } = await app.ask('backup.list', {})
    expect(backups.map(({ reason }) => reason)).toContain('before-passphrase-change')
    const [newest] = backups
    const secret = { type: 'passphrase' as const, passphrase: PASSPHRASE }
    expect(await app.ask('backup.inspect', { token: newest?.token ?? '', secret })).toMatchObject({
      outcome: 'checked',
    })
    await app.shutDown()
  })

  test('is refused without the old one, with a short new one, and in the sample', async () => {
    const folder = onlyGeneration(app)
    const before = readFileSync(join(folder, 'key.json'))
    const attempt = (passphrase: string, newPassphrase: string) =>
      app.codeOf('session.changePassphrase', { passphrase, newPassphrase })
    expect(await attempt('not the passphrase', NEW)).toBe('wrong-passphrase')
    expect(await attempt(PASSPHRASE, 'too short')).toBe('passphrase-too-short')
    expect(readFileSync(join(folder, 'key.json')).equals(before)).toBe(true)
    expect((await app.ask('backup.list', {})).backups).toEqual([])
    await app.ask('session.openSample', {})
    expect(await attempt(PASSPHRASE, NEW)).toBe('not-in-sample')
    await app.shutDown()
  })
})

describe('a crash while the passphrase is changed', () => {
  /** Key file and copy as they are before and after a change. */
  const bothWays = async (): Promise<{ folder: string; old: Buffer; changed: Buffer }> => {
    const folder = onlyGeneration(app)
    const old = readFileSync(join(folder, 'key.json'))
    await app.ask('session.changePassphrase', { passphrase: PASSPHRASE, newPassphrase: NEW })
    await app.shutDown()
    return { folder, old, changed: readFileSync(join(folder, 'key.json')) }
  }
  /** The profile as the crash left it, opened by a new run of the app. */
  const afterCrash = async (files: Record<string, Buffer>): Promise<TestApplication> => {
    const root = mkdtempSync(join(tmpdir(), 'evenkeel-crash-'))
    cpSync(app.profile.root, root, { recursive: true })
    const [id = ''] = readdirSync(join(root, 'journal', 'generations'))
    const folder = join(root, 'journal', 'generations', id)
    for (const name of ['key.json', 'key.json.bak']) rmSync(join(folder, name), { force: true })
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
    return startApplication(root)
  }

  test('leaves the old one working before the key file was replaced', async () => {
    const { old, changed } = await bothWays()
    const again = await afterCrash({
      'key.json': old,
      'key.json.bak': old,
      'key.json.0123456789ab.tmp': changed.subarray(0, 300),
    })
    expect(await opens(NEW, again)).toBe('wrong-passphrase')
    expect(await opens(PASSPHRASE, again)).toBe('none')
    expect(readdirSync(onlyGeneration(again)).filter((name) => name.endsWith('.tmp'))).toEqual([])
    await again.shutDown()
  })

  test('leaves the new one working between file and copy, and the next unlock makes them alike', async () => {
    const { old, changed } = await bothWays()
    const again = await afterCrash({ 'key.json': changed, 'key.json.bak': old })
    expect(await opens(PASSPHRASE, again)).toBe('wrong-passphrase')
    expect(await opens(NEW, again)).toBe('none')
    expect(readFileSync(join(onlyGeneration(again), 'key.json.bak')).equals(changed)).toBe(true)
    await again.shutDown()
  })
})
