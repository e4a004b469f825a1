import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { addDays, type CivilDate } from '../../../../shared/calendar/civilDate.ts'
import { firstText, oneReflection } from '../../../fixtures/reflections.ts'
import { PASSPHRASE, startApplication, type TestApplication } from './application.ts'
import { FULL_EVENING } from './fullEvening.ts'

let app: TestApplication
let today: CivilDate

const write = async (text: string, on: CivilDate = today): Promise<void> => {
  const { revision } = await app.ask('day.read', { day: on })
  app.time.now += 1000
  const sitting = `at-${app.time.now}`
  const evening = { ...FULL_EVENING, reflections: oneReflection(text) }
  await app.ask('day.save', { day: on, baseRevision: revision, sitting, evening })
}

const textOf = async (on: CivilDate = today): Promise<string> =>
  firstText((await app.ask('day.read', { day: on })).evening)

/** A token for a file as if it had been chosen in the dialog. */
const choose = async (file: string, by: TestApplication = app): Promise<string> => {
  by.choice.files = [file]
  return (await by.ask('backup.choose', {}))?.token ?? ''
}

const newestFile = (): string => {
  const [newest = ''] = readdirSync(app.profile.backups).toSorted().toReversed()
  return join(app.profile.backups, newest)
}

beforeEach(async () => {
  app = await startApplication()
  await app.ask('session.create', { passphrase: PASSPHRASE })
  ;({ today } = await app.ask('day.today', {}))
  await write('first words')
})

describe('a backup', () => {
  test('brings back what was, keeps what is safe first, and can be undone', async () => {
    const { token } = await app.ask('backup.make', {})
    await write('second words')
    expect(await app.ask('backup.inspect', { token })).toMatchObject({
      outcome: 'checked',
      summary: { days: 1, firstDay: today, lastDay: today, sameJournal: true, daysNotInBackup: 1 },
    })
    expect(await app.ask('backup.restore', { token })).toEqual({ safetyBackup: true })
    expect(await textOf()).toBe('first words')
    const { backups } = await app.ask('backup.list', {})
    expect(backups.map(({ reason }) => reason)).toEqual(['before-restore', 'manual'])
    expect(await app.ask('session.status', {})).toMatchObject({ restoreCanBeUndone: true })
    await app.ask('backup.undoRestore', {})
    expect(await textOf()).toBe('second words')
    expect(await app.ask('session.status', {})).toMatchObject({ restoreCanBeUndone: false })
    await app.shutDown()
  })

  test('gives single days back, keeps what stands there as versions, and leaves the rest alone', async () => {
    const [before, gone] = [addDays(today, -1), addDays(today, -2)]
    await write('yesterday as it was', before)
    await write('gone by now', gone)
    const { token } = await app.ask('backup.make', {})
    await write('yesterday, spoilt', before)
    await write('today, later')
    const { revision } = await app.ask('day.read', { day: gone })
    await app.ask('day.delete', { day: gone, baseRevision: revision })
    const inspected = await app.ask('backup.inspect', { token })
    expect(inspected).toMatchObject({
      summary: {
        singleDays: [
          { day: today, here: true },
          { day: before, here: true },
          { day: gone, here: false },
        ],
      },
    })
    expect(await app.ask('backup.takeDays', { token, days: [before, gone] })).toEqual({ taken: 2 })
    expect([await textOf(), await textOf(before), await textOf(gone)]).toEqual([
      'today, later',
      'yesterday as it was',
      'gone by now',
    ])
    const [version] = await app.ask('day.versions', { day: before })
    const kept = await app.ask('day.version', { day: before, revision: version?.revision ?? 0 })
    expect(firstText(kept.evening)).toBe('yesterday, spoilt')
    expect((await app.ask('backup.list', {})).backups[0]?.reason).toBe('before-restore')
    expect(await app.ask('backup.takeDays', { token, days: [before, gone] })).toEqual({ taken: 0 })
    await app.shutDown()
  })

  test('of another journal gives no single days', async () => {
    const other = await startApplication()
    await other.ask('session.create', { passphrase: PASSPHRASE })
    await other.ask('backup.make', {})
    const [name = ''] = readdirSync(other.profile.backups)
    await other.shutDown()
    const token = await choose(join(other.profile.backups, name))
    const secret = { type: 'passphrase' as const, passphrase: PASSPHRASE }
    expect(await app.ask('backup.inspect', { token, secret })).toMatchObject({
      summary: { singleDays: null },
    })
    expect(await app.codeOf('backup.takeDays', { token, secret, days: [today] })).toBe('not-there')
    await app.shutDown()
  })

  test('gives back the pictures of a day that comes back', async () => {
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const { id } = await app.ask('picture.add', {
      ...{ day: today, mime: 'image/png', widthPx: 1, heightPx: 1 },
      bytes: new Uint8Array(pixel),
    })
    await write(`![a boat](picture:${id})`)
    await app.ask('backup.make', {})
    const { revision } = await app.ask('day.read', { day: today })
    await app.ask('day.delete', { day: today, baseRevision: revision })
    const [binned] = await app.ask('bin.list', {})
    await app.ask('bin.empty', { id: binned?.id ?? 0 })
    app.time.now += 40 * 86_400_000
    await app.ask('session.lock', {})
    await app.ask('session.unlock', { passphrase: PASSPHRASE })
    await app.queue.drained()
    expect(await app.codeOf('picture.read', { id })).toBe('not-there')
    const [oldest] = (await app.ask('backup.list', {})).backups.toReversed()
    await app.ask('backup.takeDays', { token: oldest?.token ?? '', days: [today] })
    expect(await app.codeOf('picture.read', { id })).toBe('none')
    await app.shutDown()
  })

  test('opens on a new computer with its passphrase, and with the passphrase only', async () => {
    await app.ask('backup.make', {})
    const file = newestFile()
    await app.shutDown()
    const elsewhere = await startApplication()
    const token = await choose(file, elsewhere)
    expect(await elsewhere.ask('backup.inspect', { token })).toEqual({ outcome: 'needs-secret' })
    const wrong = { type: 'passphrase' as const, passphrase: 'not the passphrase' }
    expect(await elsewhere.codeOf('backup.inspect', { token, secret: wrong })).toBe('wrong-passphrase')
    const secret = { type: 'passphrase' as const, passphrase: PASSPHRASE }
    expect(await elsewhere.ask('backup.restore', { token, secret })).toEqual({ safetyBackup: false })
    const { evening } = await elsewhere.ask('day.read', { day: today })
    expect(firstText(evening)).toBe('first words')
    await elsewhere.shutDown()
  })

  test('of another journal asks for its own secret and can be undone', async () => {
    const other = await startApplication()
    await other.ask('session.create', { passphrase: 'quite another one' })
    await other.ask('backup.make', {})
    const [name = ''] = readdirSync(other.profile.backups)
    const token = await choose(join(other.profile.backups, name))
    await other.shutDown()
    expect(await app.ask('backup.inspect', { token })).toEqual({ outcome: 'needs-secret' })
    const secret = { type: 'passphrase' as const, passphrase: 'quite another one' }
    expect(await app.ask('backup.inspect', { token, secret })).toMatchObject({
      summary: { sameJournal: false, days: 0, daysNotInBackup: 1 },
    })
    await app.ask('backup.restore', { token, secret })
    expect(await textOf()).toBe('')
    await app.ask('backup.undoRestore', {})
    expect(await app.ask('session.status', {})).toMatchObject({ state: 'locked' })
    await app.ask('session.unlock', { passphrase: PASSPHRASE })
    expect(await textOf()).toBe('first words')
    await app.shutDown()
  })

  test('that is damaged or no backup at all is refused and changes nothing', async () => {
    await app.ask('backup.make', {})
    const folder = mkdtempSync(join(tmpdir(), 'evenkeel-damaged-'))
    const bytes = readFileSync(newestFile())
    const half = Math.floor(bytes.length / 2)
    const damaged = Buffer.from(bytes)
    damaged.writeUInt8(damaged.readUInt8(half) ^ 4, half)
    writeFileSync(join(folder, 'damaged.zip'), damaged)
    writeFileSync(join(folder, 'short.zip'), bytes.subarray(0, half))
    writeFileSync(join(folder, 'letter.zip'), 'Dear diary')
    copyFileSync(newestFile(), join(folder, 'renamed.zip'))
    const codes = []
    for (const name of ['damaged.zip', 'short.zip', 'letter.zip', 'renamed.zip', 'gone.zip']) {
      codes.push(await app.codeOf('backup.restore', { token: await choose(join(folder, name)) }))
    }
    expect(codes).toEqual(['backup-damaged', 'backup-damaged', 'not-a-backup', 'none', 'file-gone'])
    expect(await textOf()).toBe('first words')
    await app.shutDown()
  })

  test('is made by itself at the first unlock of a day that has something to keep', async () => {
    await app.ask('session.lock', {})
    await app.ask('session.unlock', { passphrase: PASSPHRASE })
    await app.queue.drained()
    await app.ask('session.lock', {})
    await app.ask('session.unlock', { passphrase: PASSPHRASE })
    await app.queue.drained()
    const { backups } = await app.ask('backup.list', {})
    expect(backups.map(({ reason }) => reason)).toEqual(['daily'])
    await app.shutDown()
  })

  test('leaves nothing in the working space and nothing unfinished', async () => {
    const { token } = await app.ask('backup.make', {})
    await app.ask('backup.inspect', { token })
    await app.ask('backup.restore', { token })
    expect(readdirSync(app.profile.staging)).toEqual([])
    expect(readdirSync(app.profile.backups).filter((name) => !name.endsWith('.zip'))).toEqual([])
    await app.shutDown()
  })
})
