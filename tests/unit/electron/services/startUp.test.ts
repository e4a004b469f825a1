import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { checksumOf } from '../../../../electron/crypto/checksum.ts'
import type { SessionStatus } from '../../../../shared/ipc/contract/session.ts'
import { filesIn } from '../files/folders.ts'
import { PASSPHRASE, startApplication, type TestApplication } from './application.ts'
import { FULL_EVENING } from './fullEvening.ts'
import { generationIds, onlyGeneration } from './generationFiles.ts'

let template: string
let recoveryKey: string

beforeAll(async () => {
  const app = await startApplication()
  ;({ recoveryKey } = await app.ask('session.create', { passphrase: PASSPHRASE }))
  await app.ask('session.confirmRecoveryKey', { choice: 'declined' })
  const { today } = await app.ask('day.today', {})
  await app.ask('day.save', { day: today, baseRevision: 0, sitting: 'a', evening: FULL_EVENING })
  await app.ask('backup.make', {})
  await app.shutDown()
  template = app.profile.root
})

/** The app over a copy of a good profile in which something was done to the journal's folder. */
async function startWith(harm: (folder: string, journals: string) => void): Promise<TestApplication> {
  const root = mkdtempSync(join(tmpdir(), 'evenkeel-start-'))
  cpSync(template, root, { recursive: true })
  const journals = join(root, 'journal')
  harm(onlyGeneration({ profile: { journals } } as TestApplication), journals)
  return startApplication(root)
}

const flip = (file: string, at: number): void => {
  const bytes = readFileSync(file)
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  writeFileSync(file, bytes)
}

const problemIn = async (app: TestApplication): Promise<string | null> => {
  const status: SessionStatus = await app.ask('session.status', {})
  return status.state === 'locked' ? (status.problem?.code ?? null) : status.state
}

const unlocking = (app: TestApplication) => app.codeOf('session.unlock', { passphrase: PASSPHRASE })
const restoring = async (app: TestApplication): Promise<string> => {
  const [newest] = (await app.ask('backup.list', {})).backups
  const secret = { type: 'passphrase' as const, passphrase: PASSPHRASE }
  return app.codeOf('backup.restore', { token: newest?.token ?? '', secret })
}

describe('what keeps a journal shut is told before a passphrase is asked', () => {
  test('nothing, where all is well', async () => {
    const app = await startWith(() => undefined)
    expect(await problemIn(app)).toBeNull()
  })

  test('a key file that is damaged twice; the recovery key opens and makes a new one', async () => {
    const app = await startWith((folder) => {
      for (const name of ['key.json', 'key.json.bak']) flip(join(folder, name), 300)
    })
    expect(await problemIn(app)).toBe('key-file-damaged')
    expect(await unlocking(app)).toBe('key-file-damaged')
    await app.ask('session.recover', { recoveryKey, newPassphrase: PASSPHRASE })
    await app.ask('session.lock', {})
    expect(await problemIn(app)).toBeNull()
    expect(await unlocking(app)).toBe('none')
    await app.shutDown()
  })

  test('nothing, where only one of the two key files is damaged', async () => {
    const app = await startWith((folder) => flip(join(folder, 'key.json'), 300))
    expect(await problemIn(app)).toBeNull()
    expect(await unlocking(app)).toBe('none')
    await app.shutDown()
  })

  test('a journal file of no bytes, which SQLite would open as a new one', async () => {
    const app = await startWith((folder) => truncateSync(join(folder, 'journal.db'), 0))
    expect(await problemIn(app)).toBe('journal-damaged')
    expect(await unlocking(app)).toBe('journal-damaged')
    expect(await restoring(app)).toBe('none')
    await app.shutDown()
  })

  test('a journal file that is gone, and a folder that is gone; a backup brings either back', async () => {
    const harms = [
      (folder: string) => rmSync(join(folder, 'journal.db')),
      (folder: string) => rmSync(folder, { recursive: true }),
    ]
    for (const harm of harms) {
      const app = await startWith(harm)
      expect(await problemIn(app)).toBe('journal-missing')
      expect(await restoring(app)).toBe('none')
      expect(await problemIn(app)).toBe('unlocked')
      await app.shutDown()
    }
  })

  test('a journal from a newer app, with both versions, and not a byte of it is touched', async () => {
    const app = await startWith((folder) => {
      const content = { format: 'evenkeel-key', version: 7 }
      const keyFile = JSON.stringify({ ...content, checksum: checksumOf(content) })
      for (const name of ['key.json', 'key.json.bak']) writeFileSync(join(folder, name), keyFile)
    })
    const before = filesIn(join(app.profile.journals, 'generations'))
    expect(await app.ask('session.status', {})).toMatchObject({
      problem: { code: 'journal-newer', parameters: { journal: 7, app: 1 } },
    })
    expect(await unlocking(app)).toBe('journal-newer')
    expect(filesIn(join(app.profile.journals, 'generations'))).toEqual(before)
  })

  test('a damaged page deep in the file is told at the door, as damage and not as a wrong passphrase', async () => {
    const app = await startWith((folder) => flip(join(folder, 'journal.db'), 20 * 4096 + 100))
    expect(await problemIn(app)).toBeNull()
    expect(await unlocking(app)).toBe('journal-damaged')
    const recovering = app.codeOf('session.recover', { recoveryKey, newPassphrase: PASSPHRASE })
    expect(await recovering).toBe('journal-damaged')
  })
})

describe('a journal that is open in another program', () => {
  test('is not opened a second time, not replaced, and not tidied under it', async () => {
    const first = await startWith(() => undefined)
    await first.ask('session.unlock', { passphrase: PASSPHRASE })
    const half = join(first.profile.journals, 'generations', 'half-made')
    cpSync(onlyGeneration(first), half, { recursive: true })
    rmSync(join(half, 'generation.json'))

    const second = await startApplication(first.profile.root)
    expect(generationIds(second)).toHaveLength(2)
    expect(await unlocking(second)).toBe('journal-in-use')
    expect(await restoring(second)).toBe('journal-in-use')
    await first.ask('session.lock', {})
    expect(await unlocking(second)).toBe('none')
    expect(await unlocking(first)).toBe('journal-in-use')
    await second.shutDown()
    await startApplication(first.profile.root)
    expect(generationIds(first)).toHaveLength(1)
  })
})

describe('a lost note about which journal is in force', () => {
  const forget = (_folder: string, journals: string) => rmSync(join(journals, 'current.json'))

  test('is written anew without a word where there is only one journal', async () => {
    const app = await startWith(forget)
    expect(await app.ask('session.unlock', { passphrase: PASSPHRASE })).toMatchObject({ journalsFound: 1 })
    await app.shutDown()
    expect(readFileSync(join(app.profile.journals, 'current.json'), 'utf8')).toContain('evenkeel-current')
  })

  test('is told where there are two, until the person says that the newest is right', async () => {
    const app = await startWith(() => undefined)
    expect(await restoring(app)).toBe('none')
    await app.shutDown()
    forget('', app.profile.journals)
    const again = await startApplication(app.profile.root)
    expect(await again.ask('session.status', {})).toMatchObject({ state: 'locked', journalsFound: 2 })
    expect(await again.ask('session.unlock', { passphrase: PASSPHRASE })).toMatchObject({ journalsFound: 2 })
    expect(await again.ask('session.acceptFoundJournal', {})).toMatchObject({ journalsFound: 1 })
    await again.shutDown()
  })
})
