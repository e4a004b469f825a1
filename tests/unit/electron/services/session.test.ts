import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { waitAfter } from '../../../../electron/services/tryDelay.ts'
import { PASSPHRASE, startApplication, type TestApplication } from './application.ts'
import { FULL_EVENING } from './fullEvening.ts'

/** The folder of the journal in force. */
const generationOf = (app: TestApplication): string => {
  const [id = ''] = readdirSync(join(app.profile.journals, 'generations'))
  return join(app.profile.journals, 'generations', id)
}

const LOCKED = { state: 'locked', waitMs: 0, problem: null, deviceUnlock: false, journalsFound: 1 } as const

describe('the first journal', () => {
  test('is refused with a passphrase under ten characters, and leaves nothing behind', async () => {
    const app = await startApplication()
    expect(await app.codeOf('session.create', { passphrase: 'too short' })).toBe('passphrase-too-short')
    expect(await app.ask('session.status', {})).toEqual({ state: 'absent' })
  })

  test('gives a recovery key of fourteen groups, asks it back, and says which group is wrong', async () => {
    const app = await startApplication()
    const { recoveryKey } = await app.ask('session.create', { passphrase: PASSPHRASE })
    const groups = recoveryKey.split('-')
    expect(groups).toHaveLength(14)
    expect(await app.ask('session.status', {})).toMatchObject({
      state: 'unlocked',
      recoveryKeySettled: false,
    })
    const typed = (text: string) => ({
      choice: 'typed' as const,
      groups: [
        { index: 3, text },
        { index: 9, text: groups[9] ?? '' },
      ],
    })
    expect(await app.ask('session.confirmRecoveryKey', typed('0000'))).toEqual({ wrongGroups: [3] })
    expect(await app.ask('session.status', {})).toMatchObject({ recoveryKeySettled: false })
    expect(await app.ask('session.confirmRecoveryKey', typed(` ${groups[3]?.toLowerCase()} `))).toEqual({
      wrongGroups: [],
    })
    expect(await app.ask('session.status', {})).toMatchObject({ recoveryKeySettled: true })
    await app.shutDown()
  })

  test('is not made over one that is there', async () => {
    const app = await startApplication()
    await app.ask('session.create', { passphrase: PASSPHRASE })
    await app.ask('session.lock', {})
    expect(await app.codeOf('session.create', { passphrase: PASSPHRASE })).toBe('journal-exists')
  })

  test('lies in private folders and holds none of the words, nor the passphrase', async () => {
    const app = await startApplication()
    await app.ask('session.create', { passphrase: PASSPHRASE })
    const { today } = await app.ask('day.today', {})
    await app.ask('day.save', { day: today, baseRevision: 0, sitting: 'a', evening: FULL_EVENING })
    const folder = generationOf(app)
    const bytes = Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))))
    expect(bytes.length).toBeGreaterThan(50_000)
    for (const word of ['ruhige', 'Strength', 'box-breathing', 'calm evening', 'reflection', '2026-11-24']) {
      expect(bytes.includes(word), word).toBe(false)
    }
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777)).not.toContain(0o644)
    await app.shutDown()
  })
})

describe('unlocking', () => {
  let root: string
  let recoveryKey: string
  beforeAll(async () => {
    const app = await startApplication()
    root = app.profile.root
    ;({ recoveryKey } = await app.ask('session.create', { passphrase: PASSPHRASE }))
    const { today } = await app.ask('day.today', {})
    await app.ask('day.save', { day: today, baseRevision: 0, sitting: 'a', evening: FULL_EVENING })
    await app.shutDown()
  })

  test('with the passphrase gives back every field after a restart', async () => {
    const app = await startApplication(root)
    expect(await app.ask('session.status', {})).toEqual(LOCKED)
    expect(await app.codeOf('day.today', {})).toBe('locked')
    await app.ask('session.unlock', { passphrase: PASSPHRASE })
    const { today } = await app.ask('day.today', {})
    expect((await app.ask('day.read', { day: today })).evening).toEqual(FULL_EVENING)
    await app.shutDown()
  })

  test('with wrong ones is refused, and after three of them has to wait', async () => {
    const app = await startApplication(root)
    for (let wrong = 0; wrong < 3; wrong += 1) {
      expect(await app.codeOf('session.unlock', { passphrase: 'something else' })).toBe('wrong-passphrase')
    }
    expect(await app.ask('session.status', {})).toEqual({ ...LOCKED, waitMs: 1000 })
    expect(await app.codeOf('session.unlock', { passphrase: PASSPHRASE })).toBe('too-many-tries')
    app.time.now += 1000
    expect(await app.codeOf('session.unlock', { passphrase: PASSPHRASE })).toBe('none')
    await app.shutDown()
  })

  test('with the recovery key sets a new passphrase, and the old one opens nothing any more', async () => {
    const app = await startApplication(root)
    const broken = `${recoveryKey.slice(0, -1)}${recoveryKey.endsWith('0') ? '1' : '0'}`
    const newPassphrase = 'another calm evening'
    expect(await app.codeOf('session.recover', { recoveryKey: broken, newPassphrase })).toBe(
      'wrong-recovery-key',
    )
    await app.ask('session.recover', {
      recoveryKey: recoveryKey.toLowerCase().replaceAll('-', ' '),
      newPassphrase,
    })
    await app.ask('session.lock', {})
    expect(await app.codeOf('session.unlock', { passphrase: PASSPHRASE })).toBe('wrong-passphrase')
    expect(await app.codeOf('session.unlock', { passphrase: newPassphrase })).toBe('none')
    await app.ask('session.recover', { recoveryKey, newPassphrase: PASSPHRASE })
    await app.shutDown()
  })

  test('with the recovery key works even when both key files are gone', async () => {
    const app = await startApplication(root)
    const folder = generationOf(app)
    for (const name of ['key.json', 'key.json.bak']) rmSync(join(folder, name))
    expect(await app.codeOf('session.unlock', { passphrase: PASSPHRASE })).toBe('key-file-missing')
    await app.ask('session.recover', { recoveryKey, newPassphrase: PASSPHRASE })
    await app.ask('session.lock', {})
    expect(await app.codeOf('session.unlock', { passphrase: PASSPHRASE })).toBe('none')
    await app.shutDown()
  })

  test('of a damaged journal is never called a wrong passphrase', async () => {
    const app = await startApplication(root)
    const file = join(generationOf(app), 'journal.db')
    const whole = readFileSync(file)
    const damaged = Buffer.from(whole)
    damaged.writeUInt8(damaged.readUInt8(2000) ^ 1, 2000)
    writeFileSync(file, damaged)
    expect(await app.codeOf('session.unlock', { passphrase: PASSPHRASE })).toBe('journal-damaged')
    writeFileSync(file, whole)
    expect(await app.codeOf('session.unlock', { passphrase: PASSPHRASE })).toBe('none')
    await app.shutDown()
  })
})

describe('locking', () => {
  test('refuses everything afterwards and tells the page', async () => {
    const app = await startApplication()
    await app.ask('session.create', { passphrase: PASSPHRASE })
    await app.ask('session.lock', {})
    expect(app.events.at(-1)).toEqual(['session.changed', LOCKED])
    expect(await app.codeOf('week.read', { weekStart: '2026-11-23' as never })).toBe('locked')
    expect(() => app.session.journal()).toThrow('locked')
  })
})

describe('the sample', () => {
  test('opens full, apart from the own journal, and leaves nothing behind', async () => {
    const app = await startApplication()
    await app.ask('session.openSample', {})
    const { today } = await app.ask('day.today', {})
    const { days } = await app.ask('history.read', { from: '2026-01-01' as never, to: today })
    expect(days.length).toBeGreaterThan(200)
    expect(await app.codeOf('backup.make', {})).toBe('not-in-sample')
    await app.ask('session.lock', {})
    expect(await app.ask('session.status', {})).toEqual({ state: 'absent' })
    expect(readdirSync(app.profile.root)).not.toContain('sample')
  })
})

describe('the wait after wrong tries', () => {
  test('is nothing for three, then doubles from a second to a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 8, 9, 50].map(waitAfter)).toEqual([
      0, 0, 0, 1000, 2000, 4000, 32_000, 60_000, 60_000,
    ])
  })
})
