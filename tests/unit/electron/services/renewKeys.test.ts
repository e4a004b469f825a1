import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { isSealedBy, parseKeyFile } from '../../../../electron/crypto/keyFileFormat.ts'
import { deriveSubkey, rootKeyFrom } from '../../../../electron/crypto/rootKey.ts'
import { SCHEMA_VERSION } from '../../../../electron/db/migrations/migrations.ts'
import { openJournal } from '../../../../electron/db/openJournal.ts'
import { readBackupKeyFile } from '../../../../electron/files/backupKeyFile.ts'
import { addDays, type CivilDate } from '../../../../shared/calendar/civilDate.ts'
import { firstText, oneReflection } from '../../../fixtures/reflections.ts'
import { PASSPHRASE, startApplication, type TestApplication } from './application.ts'
import { FULL_EVENING } from './fullEvening.ts'
import { generationIds, onlyGeneration } from './generationFiles.ts'

let app: TestApplication
let today: CivilDate
let recoveryKey: string
/** A copy of the profile for each step, as a crash at that step would leave it. */
let crashes: string[]

const save = async (day: CivilDate, text: string, by: TestApplication = app): Promise<void> => {
  const { revision } = await by.ask('day.read', { day })
  const evening = { ...FULL_EVENING, reflections: oneReflection(text) }
  await by.ask('day.save', { day, baseRevision: revision, sitting: `${day}-${revision}`, evening })
}

const textOf = async (day: CivilDate, by: TestApplication = app): Promise<string> =>
  firstText((await by.ask('day.read', { day })).evening)

const renew = (by: TestApplication = app) => by.ask('session.renewKeys', { passphrase: PASSPHRASE })

beforeEach(async () => {
  crashes = []
  const root = mkdtempSync(join(tmpdir(), 'evenkeel-renewal-'))
  app = await startApplication(root, {
    emit: (event, payload) => {
      if (event !== 'progress' || !('task' in payload) || payload.task !== 'rekey') return
      const copy = mkdtempSync(join(tmpdir(), `evenkeel-crash-${payload.done}-`))
      cpSync(root, copy, { recursive: true })
      crashes.push(copy)
    },
  })
  ;({ recoveryKey } = await app.ask('session.create', { passphrase: PASSPHRASE }))
  await app.ask('session.confirmRecoveryKey', { choice: 'declined' })
  ;({ today } = await app.ask('day.today', {}))
  await save(today, 'first words')
  await save(addDays(today, -1), 'the day before')
  app.time.now += 60 * 60 * 1000
  await save(today, 'second words')
})

describe('a new recovery key', () => {
  test('keeps every word and every earlier version, and is another one to be confirmed anew', async () => {
    const versions = await app.ask('day.versions', { day: today })
    expect(versions).toHaveLength(1)
    const renewed = await renew()
    expect(renewed.freshBackup).toBe(true)
    expect(renewed.recoveryKey).not.toBe(recoveryKey)
    expect(await app.ask('session.status', {})).toMatchObject({
      state: 'unlocked',
      recoveryKeySettled: false,
      restoreCanBeUndone: false,
      missingSaves: 0,
    })
    expect(await textOf(today)).toBe('second words')
    expect(await textOf(addDays(today, -1))).toBe('the day before')
    expect(await app.ask('day.versions', { day: today })).toEqual(versions)
    await app.shutDown()
  })

  test('opens the journal, and the one before opens nothing that is left but older backups', async () => {
    const old = rootKeyFrom(app.session.own().root)
    await app.ask('backup.make', {})
    const renewed = await renew()
    const folder = onlyGeneration(app)
    expect(() =>
      openJournal(join(folder, 'journal.db'), deriveSubkey(old, 'db/v1'), {
        supportedVersion: SCHEMA_VERSION,
        readonly: true,
      }),
    ).toThrow('journal-damaged')
    for (const name of ['key.json', 'key.json.bak']) {
      expect(isSealedBy(parseKeyFile(readFileSync(join(folder, name))), old), name).toBe(false)
    }
    await app.ask('session.lock', {})
    const newPassphrase = 'another calm evening'
    expect(await app.codeOf('session.recover', { recoveryKey, newPassphrase })).toBe('wrong-recovery-key')
    expect(await app.codeOf('session.unlock', { passphrase: PASSPHRASE })).toBe('none')
    await app.ask('session.lock', {})
    const recover = { recoveryKey: renewed.recoveryKey, newPassphrase }
    expect(await app.codeOf('session.recover', recover)).toBe('none')
    await app.shutDown()
  })

  test('also opens no journal that was kept to undo a restore', async () => {
    const { token } = await app.ask('backup.make', {})
    await app.ask('backup.restore', { token })
    expect(generationIds(app)).toHaveLength(2)
    await renew()
    expect(generationIds(app)).toHaveLength(1)
    expect(await app.codeOf('backup.undoRestore', {})).toBe('nothing-to-undo')
    await app.shutDown()
  })

  test('names the backups that the key before still opens, and deletes those only', async () => {
    const old = rootKeyFrom(app.session.own().root)
    await app.ask('backup.make', {})
    app.time.now += 1000
    await app.ask('backup.make', {})
    expect(await app.ask('backup.listOldKeys', {})).toEqual({ backups: [] })
    await renew()
    const before = (await app.ask('backup.list', {})).backups
    expect((await app.ask('backup.listOldKeys', {})).backups).toEqual(
      before
        .filter(({ reason }) => reason === 'manual')
        .map(({ createdAt, bytes }) => ({ createdAt, bytes })),
    )
    expect(await app.ask('backup.removeOldKeys', {})).toEqual({ removed: 2 })
    expect((await app.ask('backup.list', {})).backups.map(({ reason }) => reason)).toEqual(['after-new-key'])
    for (const name of readdirSync(app.profile.backups)) {
      expect(isSealedBy(await readBackupKeyFile(join(app.profile.backups, name)), old)).toBe(false)
    }
    await app.shutDown()
  })

  test('is refused without the passphrase and in the sample, and changes nothing then', async () => {
    const id = generationIds(app)
    expect(await app.codeOf('session.renewKeys', { passphrase: 'not the passphrase' })).toBe(
      'wrong-passphrase',
    )
    expect(generationIds(app)).toEqual(id)
    await app.ask('session.openSample', {})
    expect(await app.codeOf('session.renewKeys', { passphrase: PASSPHRASE })).toBe('not-in-sample')
    await app.shutDown()
  })

  test('can be had again and again', async () => {
    const keys = new Set([recoveryKey, (await renew()).recoveryKey, (await renew()).recoveryKey])
    expect(keys.size).toBe(3)
    expect(await textOf(today)).toBe('second words')
    await app.shutDown()
  })
})

/** What a crash left, opened by a new run: which key, and whether everything is there and nothing more. */
async function afterCrash(root: string): Promise<'old' | 'new'> {
  const again = await startApplication(root)
  expect(generationIds(again)).toHaveLength(1)
  expect(await again.codeOf('session.unlock', { passphrase: PASSPHRASE })).toBe('none')
  expect(await textOf(today, again)).toBe('second words')
  expect(await textOf(addDays(today, -1), again)).toBe('the day before')
  expect(await again.ask('session.status', {})).toMatchObject({ missingSaves: 0, restoreCanBeUndone: false })
  await save(today, 'after the crash', again)
  const shown = await again.ask('session.revealRecoveryKey', { passphrase: PASSPHRASE })
  await again.shutDown()
  return shown.recoveryKey === recoveryKey ? 'old' : 'new'
}

describe('a crash while the key is renewed', () => {
  test('leaves the old journal with the old key, or the new one with the new key, at every step', async () => {
    await renew()
    await app.shutDown()
    const outcomes: string[] = []
    for (const root of crashes) outcomes.push(await afterCrash(root))
    expect(outcomes).toEqual(['old', 'old', 'old', 'old', 'new', 'new'])
  })

  test('between the stamp and the pointer leaves the old one, and no journal whose key nobody has', async () => {
    await renew()
    await app.shutDown()
    const [before = '', , , , switched = ''] = crashes
    const pointer = join('journal', 'current.json')
    writeFileSync(join(switched, pointer), readFileSync(join(before, pointer)))
    expect(readdirSync(join(switched, 'journal', 'generations'))).toHaveLength(2)
    expect(await afterCrash(switched)).toBe('old')
  })

  test('does not stand in the way of the next try', async () => {
    await renew()
    await app.shutDown()
    for (const root of crashes.slice(1, 5)) {
      const again = await startApplication(root)
      await again.ask('session.unlock', { passphrase: PASSPHRASE })
      await renew(again)
      expect(generationIds(again)).toHaveLength(1)
      expect(await textOf(today, again)).toBe('second words')
      await again.shutDown()
    }
  })
})
