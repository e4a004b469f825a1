import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { SecondFolder } from '../../../../shared/ipc/contract/secondFolder.ts'
import { PASSPHRASE, startApplication, type TestApplication } from './application.ts'
import { FULL_EVENING } from './fullEvening.ts'

const DAY_MS = 86_400_000
/** A folder into which nobody can write, an administrator neither. Only Linux has one. */
const UNWRITABLE = '/sys'

let app: TestApplication
let second: string
let reported: string[]

const state = (): Promise<SecondFolder> => app.ask('backup.secondFolder', {})

const choose = async (folder: string): Promise<string> => {
  app.choice.files = [folder]
  return (await app.ask('backup.chooseSecond', {})).outcome
}

/** Makes a backup and waits for what follows from it. */
const backUp = async (): Promise<string> => {
  app.time.now += 2000
  const before = new Set(readdirSync(app.profile.backups))
  await app.ask('backup.make', {})
  await app.backups.leaving()
  return readdirSync(app.profile.backups).find((name) => !before.has(name)) ?? ''
}

const hasSame = (name: string): boolean =>
  readFileSync(join(second, name)).equals(readFileSync(join(app.profile.backups, name)))

beforeEach(async () => {
  second = mkdtempSync(join(tmpdir(), 'evenkeel-second-'))
  reported = []
  app = await startApplication(undefined, {
    report: (channel, error) => reported.push(`${channel}: ${String(error)}`),
  })
  await app.ask('session.create', { passphrase: PASSPHRASE })
  const { today } = await app.ask('day.today', {})
  await app.ask('day.save', { day: today, baseRevision: 0, sitting: 'a', evening: FULL_EVENING })
  await app.ask('backup.make', {})
})

describe('a second folder', () => {
  test('takes the newest backup at once, and each one after, the same to the byte', async () => {
    expect(await state()).toMatchObject({ path: null, lastCopyAt: null, failure: null })
    expect(await choose(second)).toBe('chosen')
    const [first = ''] = readdirSync(second)
    expect(hasSame(first)).toBe(true)
    expect(statSync(join(second, first)).mode & 0o777).toBe(0o600)
    const next = await backUp()
    expect(readdirSync(second)).toEqual([first, next])
    expect(hasSame(next)).toBe(true)
    expect(await state()).toMatchObject({
      path: second,
      reachable: true,
      lastCopyAt: app.time.now,
      failure: null,
    })
  })

  test('is the app’s own folder, or none: nothing changes', async () => {
    expect(await choose(app.profile.root)).toBe('own')
    expect(await choose(app.profile.backups)).toBe('own')
    app.choice.files = []
    expect(await app.ask('backup.chooseSecond', {})).toEqual({ outcome: 'closed' })
    expect(await state()).toMatchObject({ path: null })
  })

  test('that is not connected is waited for, and then takes the newest', async () => {
    await choose(second)
    renameSync(second, `${second}-away`)
    await backUp()
    const newest = await backUp()
    expect(await state()).toMatchObject({ path: second, reachable: false, failure: null })
    expect(reported).toEqual([])
    renameSync(`${second}-away`, second)
    await app.ask('session.lock', {})
    await app.ask('session.unlock', { passphrase: PASSPHRASE })
    await app.backups.leaving()
    expect(readdirSync(second)).toContain(newest)
    expect(await state()).toMatchObject({ reachable: true })
  })

  test('loses what the rule for backups lets go, and nothing that it did not get from here', async () => {
    await choose(second)
    const foreign = ['journal-2019-05-05T05-05-05Z-daily.zip', 'letter.txt', `${'x'.repeat(9)}.zip.partial`]
    for (const name of foreign) writeFileSync(join(second, name), 'of somebody else')
    const sameDay = [...readdirSync(app.profile.backups), await backUp(), await backUp(), await backUp()]
    app.time.now += 120 * DAY_MS
    const late = await backUp()
    expect(readdirSync(second)).toEqual([...foreign, ...sameDay.slice(-2), late].sort())
  })

  test('is cleared of what an earlier copy left half-made', async () => {
    await choose(second)
    const [name = ''] = readdirSync(second)
    writeFileSync(join(second, `${name}.partial`), 'half')
    await backUp()
    expect(readdirSync(second).filter((found) => found.endsWith('.partial'))).toEqual([])
  })

  test.runIf(process.platform === 'linux')(
    'that takes nothing says why, and the backup is made all the same',
    async () => {
      expect(await choose(UNWRITABLE)).toBe('chosen')
      expect((await state()).failure).toMatchObject({ code: 'no-permission' })
      expect(reported).toHaveLength(1)
      const made = await backUp()
      expect(readdirSync(app.profile.backups)).toContain(made)
      await app.ask('backup.stopSecond', {})
      expect(await state()).toMatchObject({ path: null, failure: null })
    },
  )

  test('keeps what it has when it is given up', async () => {
    await choose(second)
    await app.ask('backup.stopSecond', {})
    await backUp()
    expect(readdirSync(second)).toHaveLength(1)
  })

  test('is refused to the sample', async () => {
    await app.ask('session.lock', {})
    await app.ask('session.openSample', {})
    app.choice.files = [second]
    expect(await app.codeOf('backup.chooseSecond', {})).toBe('not-in-sample')
  })
})

describe.runIf(process.platform === 'linux')('a note of copies that cannot be written', () => {
  test('does not undo the copy that was made by hand, and is told where it is asked for', async () => {
    mkdirSync(app.profile.secondFolder)
    app.choice.files = [second]
    expect(await app.codeOf('backup.saveCopy', {})).toBe('none')
    expect(readdirSync(second)).toHaveLength(1)
    expect(reported.join()).toContain('second folder')
    expect(await app.codeOf('backup.remindLater', {})).not.toBe('none')
  })
})

describe('the reminder of a copy elsewhere', () => {
  test('is due after thirty days, can be put off, and is quiet after a copy by hand', async () => {
    expect((await state()).due).toBe(false)
    app.time.now += 30 * DAY_MS
    expect((await state()).due).toBe(true)
    await app.ask('backup.remindLater', {})
    expect((await state()).due).toBe(false)
    app.time.now += 30 * DAY_MS
    expect((await state()).due).toBe(true)
    app.choice.files = [second]
    await app.ask('backup.saveCopy', {})
    expect(await state()).toMatchObject({ due: false, lastCopyAt: app.time.now })
  })

  test('survives a broken record', async () => {
    mkdirSync(second, { recursive: true })
    await choose(second)
    writeFileSync(app.profile.secondFolder, '{"path":3}')
    expect(await state()).toMatchObject({ path: null, due: false })
  })
})
