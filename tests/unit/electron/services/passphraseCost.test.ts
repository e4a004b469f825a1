import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Argon2idCost } from '../../../../electron/crypto/argon2id.ts'
import type { Stopwatch } from '../../../../electron/crypto/argon2idCost.ts'
import { rewrap } from '../../../../electron/crypto/keyFile.ts'
import { parseKeyFile } from '../../../../electron/crypto/keyFileFormat.ts'
import { FLOOR_COST, kdf } from '../crypto/testKdf.ts'
import { PASSPHRASE, startApplication, type TestApplication } from './application.ts'
import { onlyGeneration } from './generationFiles.ts'

/** A computer on which one derivation at the default cost takes so long, milliseconds. */
const takes =
  (ms: number): Stopwatch =>
  () =>
    Promise.resolve(ms)

const costOnDisk = (app: TestApplication, name = 'key.json'): Partial<Argon2idCost> => {
  const { slots } = parseKeyFile(readFileSync(join(onlyGeneration(app), name)))
  return slots[0]?.kdf ?? {}
}

/** Gives the locked journal's passphrase another cost, as an older app would have. */
async function restate(app: TestApplication, cost: Argon2idCost): Promise<void> {
  await app.ask('session.unlock', { passphrase: PASSPHRASE })
  const folder = onlyGeneration(app)
  const present = parseKeyFile(readFileSync(join(folder, 'key.json')))
  const bytes = await rewrap(present, app.session.own().root, { passphrase: PASSPHRASE, kdf, cost })
  await app.ask('session.lock', {})
  for (const name of ['key.json', 'key.json.bak']) writeFileSync(join(folder, name), bytes)
}

describe('the cost of guessing a passphrase', () => {
  test('is chosen for the computer when a journal is made', async () => {
    const quick = await startApplication(undefined, { stopwatch: takes(300) })
    await quick.ask('session.create', { passphrase: PASSPHRASE })
    expect(costOnDisk(quick)).toMatchObject({ m: 128 * 1024, t: 3, p: 4 })
    await quick.shutDown()
    const slow = await startApplication(undefined, { stopwatch: takes(2000) })
    await slow.ask('session.create', { passphrase: PASSPHRASE })
    expect(costOnDisk(slow)).toMatchObject({ m: 64 * 1024, t: 3, p: 4 })
    await slow.shutDown()
  })

  test('is raised at the next good unlock where an older journal has less, and not by a wrong try', async () => {
    const app = await startApplication(undefined, { stopwatch: takes(2000) })
    await app.ask('session.create', { passphrase: PASSPHRASE })
    await app.ask('session.lock', {})
    await restate(app, FLOOR_COST)
    expect(await app.codeOf('session.unlock', { passphrase: 'not the passphrase' })).toBe('wrong-passphrase')
    expect(costOnDisk(app)).toMatchObject({ m: 19 * 1024, t: 1, p: 1 })
    await app.ask('session.unlock', { passphrase: PASSPHRASE })
    for (const name of ['key.json', 'key.json.bak']) {
      expect(costOnDisk(app, name), name).toMatchObject({ m: 64 * 1024, t: 3, p: 4 })
    }
    await app.ask('session.lock', {})
    expect(await app.codeOf('session.unlock', { passphrase: PASSPHRASE })).toBe('none')
    await app.shutDown()
  })

  test('is never lowered, and a key file that needs no change is left alone', async () => {
    const app = await startApplication(undefined, { stopwatch: takes(2000) })
    await app.ask('session.create', { passphrase: PASSPHRASE })
    await app.ask('session.lock', {})
    await restate(app, { ...FLOOR_COST, m: 64 * 1024, t: 4, p: 4 })
    const before = readFileSync(join(onlyGeneration(app), 'key.json'))
    await app.ask('session.unlock', { passphrase: PASSPHRASE })
    expect(readFileSync(join(onlyGeneration(app), 'key.json')).equals(before)).toBe(true)
    await app.shutDown()
  })
})
