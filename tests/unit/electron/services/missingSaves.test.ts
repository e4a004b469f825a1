import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../../shared/calendar/civilDate.ts'
import { PASSPHRASE, startApplication, type TestApplication } from './application.ts'
import { FULL_EVENING } from './fullEvening.ts'

const folderOf = (app: TestApplication): string => {
  const [id = ''] = readdirSync(join(app.profile.journals, 'generations'))
  return join(app.profile.journals, 'generations', id)
}

const writeDays = async (app: TestApplication, from: number, count: number): Promise<void> => {
  const { today } = await app.ask('day.today', {})
  for (let back = from; back < from + count; back += 1) {
    const day = addDays(today, -back)
    await app.ask('day.save', { day, baseRevision: 0, sitting: 'a', evening: FULL_EVENING })
  }
}

const missing = async (app: TestApplication): Promise<number | null> => {
  const status = await app.ask('session.status', {})
  return status.state === 'unlocked' ? status.missingSaves : null
}

describe('a journal that lost saves', () => {
  test('says how many when an old copy of the file was put back, until that is accepted', async () => {
    const app = await startApplication()
    await app.ask('session.create', { passphrase: PASSPHRASE })
    await writeDays(app, 0, 2)
    await app.ask('session.lock', {})
    const file = join(folderOf(app), 'journal.db')
    copyFileSync(file, `${app.profile.root}/old.db`)
    await app.ask('session.unlock', { passphrase: PASSPHRASE })
    await writeDays(app, 2, 5)
    await app.ask('session.lock', {})
    copyFileSync(`${app.profile.root}/old.db`, file)

    await app.ask('session.unlock', { passphrase: PASSPHRASE })
    expect(await missing(app)).toBe(5)
    await writeDays(app, 8, 1)
    await app.ask('session.lock', {})
    await app.ask('session.unlock', { passphrase: PASSPHRASE })
    expect(await missing(app)).toBe(4)
    expect(await app.ask('session.acceptMissingSaves', {})).toMatchObject({ missingSaves: 0 })
    await app.ask('session.lock', {})
    await app.ask('session.unlock', { passphrase: PASSPHRASE })
    expect(await missing(app)).toBe(0)
    await app.shutDown()
  })

  test('says so when the log of a crash was damaged, which SQLite drops without a word', async () => {
    const app = await startApplication()
    await app.ask('session.create', { passphrase: PASSPHRASE })
    await writeDays(app, 0, 3)
    const folder = folderOf(app)
    // At once: a moment later the log is moved into the file.
    const names = readdirSync(folder).filter((each) => !each.endsWith('-shm'))
    const files = names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
    const crashed = await startApplication()
    await crashed.ask('session.create', { passphrase: PASSPHRASE })
    await crashed.ask('session.lock', {})
    const other = folderOf(crashed)
    for (const { name, bytes } of files) writeFileSync(join(other, name), bytes)
    await app.shutDown()
    const log = join(other, 'journal.db-wal')
    const bytes = readFileSync(log)
    bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40)
    writeFileSync(log, bytes)
    await crashed.ask('session.unlock', { passphrase: PASSPHRASE })
    expect(await missing(crashed)).toBe(3)
    await crashed.shutDown()
  })

  test('is never suspected without cause', async () => {
    const app = await startApplication()
    await app.ask('session.create', { passphrase: PASSPHRASE })
    await writeDays(app, 0, 3)
    await app.shutDown()
    const again = await startApplication(app.profile.root)
    await again.ask('session.unlock', { passphrase: PASSPHRASE })
    expect(await missing(again)).toBe(0)
    await again.shutDown()
  })
})
