import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { deriveSubkey } from '../../../electron/crypto/rootKey.ts'
import { connectKeyed } from '../../../electron/db/keyedConnection.ts'
import { oneReflection } from '../../fixtures/reflections.ts'
import { PASSPHRASE, startApplication, type TestApplication } from '../electron/services/application.ts'
import { FULL_EVENING } from '../electron/services/fullEvening.ts'

const SCRIPT = fileURLToPath(new URL('../../../resources/open-a-backup/open-a-backup.mjs', import.meta.url))
const TEXT = 'The wind lay down at nine – “quiet”, at last. 静か 🌙'

let app: TestApplication
let backup: string
let recoveryKey: string
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-open-'))
let made = 0

const newName = (extension: string): string => {
  made += 1
  return join(folder, `${made}.${extension}`)
}

/** Runs the script as a person does, with the secret typed in. */
function run(args: readonly string[], secret = ''): { code: number | null; said: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    input: secret === '' ? '' : `${secret}\n`,
    encoding: 'utf8',
  })
  return { code: status, said: stdout, error: stderr }
}

beforeAll(async () => {
  app = await startApplication()
  ;({ recoveryKey } = await app.ask('session.create', { passphrase: PASSPHRASE }))
  const { today } = await app.ask('day.today', {})
  const evening = { ...FULL_EVENING, reflections: oneReflection(TEXT) }
  await app.ask('day.save', { day: today, baseRevision: 0, sitting: 'one', evening })
  await app.ask('backup.make', {})
  const [name = ''] = readdirSync(app.profile.backups)
  backup = join(app.profile.backups, name)
})

/** Every row of every table. */
function rowsOf(db: Database.Database): Record<string, unknown[]> {
  const names = db
    .prepare<[], string>(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all()
  return Object.fromEntries(names.map((name) => [name, db.prepare(`SELECT * FROM "${name}"`).all()]))
}

describe('a backup opens without the app', () => {
  test('with its passphrase: every table, every row and the words are there', () => {
    const result = newName('sqlite')
    const { code, said, error } = run([backup, result], PASSPHRASE)
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(said).toContain('It is NOT encrypted')
    const db = new Database(result, { readonly: true })
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.prepare('SELECT text FROM reflection').pluck().all()).toEqual([TEXT])
    db.close()
    expect(readFileSync(result).subarray(0, 15).toString()).toBe('SQLite format 3')
    if (process.platform !== 'win32') expect(statSync(result).mode & 0o777).toBe(0o600)
  })

  test('holds row for row what the journal in use holds', () => {
    const result = newName('sqlite')
    run([backup, result], PASSPHRASE)
    const copy = new Database(result, { readonly: true })
    const [generation = ''] = readdirSync(join(app.profile.journals, 'generations'))
    const file = join(app.profile.journals, 'generations', generation, 'journal.db')
    const live = connectKeyed(file, deriveSubkey(app.session.own().root, 'db/v1'), { readonly: true })
    const rows = rowsOf(copy)
    expect(rows).toEqual(rowsOf(live))
    expect(Object.values(rows).flat().length).toBeGreaterThan(10)
    for (const db of [copy, live]) db.close()
  })

  test('with its recovery key, however it is typed', () => {
    for (const typed of [
      recoveryKey,
      recoveryKey.toLowerCase().replaceAll('-', ' '),
      recoveryKey.replaceAll('0', 'O'),
    ]) {
      expect(run([backup, newName('sqlite')], typed)).toMatchObject({ code: 0, error: '' })
    }
  })

  test('that was made under a renewed key, with the new recovery key', async () => {
    const renewed = await startApplication()
    await renewed.ask('session.create', { passphrase: PASSPHRASE })
    const { recoveryKey: newKey } = await renewed.ask('session.renewKeys', { passphrase: PASSPHRASE })
    await renewed.ask('backup.make', {})
    const names = readdirSync(renewed.profile.backups).filter((name) => name.includes('manual'))
    const result = newName('sqlite')
    expect(run([join(renewed.profile.backups, names[0] ?? ''), result], newKey)).toMatchObject({
      code: 0,
      error: '',
    })
    const db = new Database(result, { readonly: true })
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    db.close()
    await renewed.shutDown()
  })

  test('on an older Node too, where the key is derived in plain JavaScript', async () => {
    const load = (name: string) =>
      import(new URL(`../../../resources/open-a-backup/${name}`, import.meta.url).href)
    const { readBackup, rootOf }: { readBackup: Read; rootOf: RootOf } = await load('backup.mjs')
    const { argon2id }: { argon2id: unknown } = await load('argon2id.mjs')
    expect(rootOf(readBackup(backup), PASSPHRASE, argon2id)).toEqual(app.session.own().root)
  })

  test('and tells what it says of itself without any secret, and nothing more', () => {
    const { code, said } = run(['--list', backup])
    expect(code).toBe(0)
    expect(said).toMatch(/Made: 2026-11-24T20:43:\d\d\.000Z \(manual\), by Evenkeel 0\.0\.0/)
    expect(said).toMatch(/\d+ rows in \d+ tables, after 1 saves/)
    expect(said).not.toContain(TEXT)
  })
})

type Read = (file: string) => object
type RootOf = (backup: object, secret: string, kdf: unknown) => Buffer

describe('what cannot be opened is told in a plain sentence', () => {
  test('a wrong passphrase, a recovery key of another journal, and none at all', () => {
    expect(run([backup, newName('sqlite')], 'a calm morning walk').error).toMatch(
      /^This passphrase does not open/,
    )
    const swapped = recoveryKey.replace(/^(....)-(....)/, '$2-$1')
    expect(run([backup, newName('sqlite')], swapped).error).toMatch(/^This passphrase does not open/)
    expect(run([backup, newName('sqlite')]).error).toBe('No passphrase was given.\n')
  })

  test('a file that is not there, is no backup, or would be overwritten', () => {
    expect(run([join(folder, 'none.zip'), newName('sqlite')]).error).toMatch(/^There is no file/)
    const text = newName('zip')
    writeFileSync(text, 'hello')
    expect(run([text, newName('sqlite')]).error).toMatch(/^This file is not a backup/)
    const there = newName('sqlite')
    writeFileSync(there, 'mine')
    expect(run([backup, there], recoveryKey).error).toMatch(/is there already/)
    expect(readFileSync(there, 'utf8')).toBe('mine')
    expect(run([]).error).toMatch(/^Usage:/)
  })

  test('a changed byte anywhere in journal, key file or manifest; nothing is left behind then', () => {
    const whole = readFileSync(backup)
    const inside = (name: string): number => whole.indexOf(name) + name.length + 64
    // The journal is packed last and is by far the largest.
    const places = [inside('key.json'), inside('manifest.json'), whole.length >> 1, whole.length - 8000]
    for (const place of places) {
      const changed = Buffer.from(whole)
      changed[place] = (changed[place] ?? 0) ^ 1
      const file = newName('zip')
      writeFileSync(file, changed)
      const result = newName('sqlite')
      const { code, error } = run([file, result], recoveryKey)
      expect(code).toBe(1)
      expect(error).toMatch(/^This backup (is damaged|was changed|was made by a newer)/)
      expect(readdirSync(folder)).not.toContain(result.slice(folder.length + 1))
    }
  })

  test('a file that is cut short, wherever it is cut', async () => {
    const { readBackup }: { readBackup: Read } = await import(
      new URL('../../../resources/open-a-backup/backup.mjs', import.meta.url).href
    )
    const whole = readFileSync(backup)
    const file = newName('zip')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        writeFileSync(file, whole.subarray(0, length))
        expect(() => readBackup(file)).toThrow(/^This (backup|file)/)
      }),
      { numRuns: 60 },
    )
  })
})
