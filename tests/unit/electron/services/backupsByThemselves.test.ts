import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { SessionStatus } from '../../../../shared/ipc/contract/session.ts'
import { oneReflection } from '../../../fixtures/reflections.ts'
import { PASSPHRASE, startApplication, type TestApplication } from './application.ts'
import { FULL_EVENING } from './fullEvening.ts'

const HOUR = 3_600_000
/** A folder into which nobody can write, an administrator neither. */
const UNWRITABLE = '/proc/self/task'

let app: TestApplication
let reports: string[]

const write = async (text: string): Promise<void> => {
  const { today } = await app.ask('day.today', {})
  const { revision } = await app.ask('day.read', { day: today })
  const evening = { ...FULL_EVENING, reflections: oneReflection(text) }
  await app.ask('day.save', {
    day: today,
    baseRevision: revision,
    sitting: text.replaceAll(' ', '-'),
    evening,
  })
}
const reasons = async (): Promise<string[]> =>
  (await app.ask('backup.list', {})).backups.map(({ reason }) => reason)

const unlock = async (): Promise<void> => {
  await app.ask('session.unlock', { passphrase: PASSPHRASE })
  await app.queue.drained()
}
const failure = async (): Promise<unknown> => {
  const status = await app.ask('session.status', {})
  return status.state === 'unlocked' ? status.backupFailure : 'locked'
}
/** Moves the clock, and lets the keeper look once. */
const later = async (ms: number): Promise<void> => {
  app.time.now += ms
  await app.backups.look()
}

beforeEach(async () => {
  reports = []
  app = await startApplication(undefined, { report: (channel) => reports.push(channel) })
  await app.ask('session.create', { passphrase: PASSPHRASE })
  await write('first words')
  await app.ask('session.lock', {})
})

describe('backups by themselves', () => {
  test('come after four hours of use, and only when something was saved since', async () => {
    await unlock()
    expect(await reasons()).toEqual(['daily'])
    await later(5 * HOUR - 60_000)
    expect(await reasons()).toEqual(['daily'])
    await write('second words')
    await later(60_000)
    expect(await reasons()).toEqual(['daily', 'daily'])
    await later(HOUR)
    expect(await reasons()).toHaveLength(2)
    await app.shutDown()
  })

  test('come at the end if something was saved since the last one', async () => {
    await unlock()
    await app.backups.leaving()
    expect(await reasons()).toEqual(['daily'])
    app.time.now += 60_000
    await write('last words')
    await app.backups.leaving()
    await app.backups.leaving()
    expect(await reasons()).toEqual(['quit', 'daily'])
    await app.shutDown()
  })

  test('count a changed setting as something that was saved', async () => {
    await unlock()
    app.time.now += 60_000
    await app.ask('settings.save', { ...(await app.ask('settings.read', {})), sleepNeedMin: 500 })
    await app.backups.leaving()
    expect(await reasons()).toEqual(['quit', 'daily'])
    await app.shutDown()
  })

  test('are looked at again in turn, and a damaged one is listed so and fills no place', async () => {
    await unlock()
    const [name = ''] = readdirSync(app.profile.backups)
    const file = join(app.profile.backups, name)
    const bytes = readFileSync(file)
    bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1)
    writeFileSync(file, bytes)
    for (const text of ['second day', 'third day', 'fourth day']) {
      app.time.now += 24 * HOUR
      await write(text)
      await app.backups.look()
    }
    const { backups } = await app.ask('backup.list', {})
    expect(backups.map(({ damaged }) => damaged)).toEqual([false, false, false, true])
    expect(readdirSync(app.profile.staging)).toEqual([])
    await app.shutDown()
  })

  test('do not come for a locked journal or a sample', async () => {
    await app.backups.leaving()
    await app.ask('session.openSample', {})
    await app.backups.look()
    await app.backups.leaving()
    await app.ask('session.lock', {})
    await app.shutDown()
    expect(readdirSync(app.profile.root)).not.toContain('backups')
  })
})

// Only Linux has such a folder.
describe.runIf(process.platform === 'linux')('a backup that is due and cannot be made', () => {
  beforeEach(async () => {
    symlinkSync(UNWRITABLE, app.profile.backups)
    await unlock()
  })

  test('is told to the page with its reason, and leaves the journal as it is', async () => {
    expect(await failure()).toMatchObject({ code: 'no-permission' })
    expect(reports).toEqual(['backup by itself'])
    const lastTold = () =>
      app.events
        .flatMap(([event, payload]) => (event === 'session.changed' ? [payload as SessionStatus] : []))
        .at(-1)
    // Telling looks at the disk first, and nobody waits for it.
    await expect.poll(lastTold).toMatchObject({ state: 'unlocked', backupFailure: { code: 'no-permission' } })
    await write('still writing')
    await app.ask('session.lock', {})
    await app.shutDown()
  })

  test('is tried again an hour later, not before, and is forgotten once one is made', async () => {
    await later(HOUR - 60_000)
    expect(reports).toHaveLength(1)
    await later(60_000)
    expect(reports).toHaveLength(2)
    rmSync(app.profile.backups)
    mkdirSync(app.profile.backups)
    await later(HOUR)
    expect(await failure()).toBeNull()
    expect(await reasons()).toEqual(['daily'])
    await app.shutDown()
  })

  test('is forgotten when the person makes one', async () => {
    expect(await app.codeOf('backup.make', {})).toBe('no-permission')
    expect(await failure()).not.toBeNull()
    rmSync(app.profile.backups)
    await app.ask('backup.make', {})
    expect(await failure()).toBeNull()
    await app.shutDown()
  })

  test('does not keep anybody from leaving', async () => {
    await write('last words')
    await app.backups.leaving()
    await app.shutDown()
    expect(reports).toEqual(['backup by itself', 'backup by itself'])
  })
})
