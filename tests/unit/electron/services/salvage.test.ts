import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addDays, type CivilDate } from '../../../../shared/calendar/civilDate.ts'
import type { SessionStatus } from '../../../../shared/ipc/contract/session.ts'
import { firstText, oneReflection } from '../../../fixtures/reflections.ts'
import { PASSPHRASE, startApplication, type TestApplication } from './application.ts'
import { FULL_EVENING } from './fullEvening.ts'
import { generationIds, onlyGeneration } from './generationFiles.ts'

const DAYS = 60
const PAGE = 4096
let hidingPage: number
let template: string
let today: CivilDate
let recoveryKey: string
let app: TestApplication
let damaged: string
let damagedBytes: Buffer

const textFor = (day: CivilDate): string => `${day} ${'a calm evening '.repeat(60)}`
/** Days that stand beside the written ones: in the bin, left blank, and written twice. */
const deletedDay = (): CivilDate => addDays(today, -DAYS)
const blankDay = (): CivilDate => addDays(today, -DAYS - 1)
const rewrittenDay = (): CivilDate => addDays(today, -DAYS + 1)
const edit = (day: CivilDate) => ({ day, baseRevision: 0, sitting: 'a' })
const secret = { type: 'passphrase' as const, passphrase: PASSPHRASE }

const textOf = async (day: CivilDate): Promise<string> =>
  firstText((await app.ask('day.read', { day })).evening)

type Unlocked = Extract<SessionStatus, { state: 'unlocked' }>

const openSoundPart = async (): Promise<Unlocked> => {
  const status = await app.ask('session.openSoundPart', secret)
  if (status.state !== 'unlocked') throw new Error('the sound part is open')
  return status
}

beforeAll(async () => {
  const first = await startApplication()
  ;({ recoveryKey } = await first.ask('session.create', { passphrase: PASSPHRASE }))
  ;({ today } = await first.ask('day.today', {}))
  for (let back = 0; back < DAYS; back += 1) {
    const day = addDays(today, -back)
    const evening = { ...FULL_EVENING, reflections: oneReflection(textFor(day)) }
    await first.ask('day.save', { day, baseRevision: 0, sitting: 'a', evening })
  }
  await first.ask('day.save', { ...edit(deletedDay()), evening: FULL_EVENING })
  await first.ask('day.delete', { day: deletedDay(), baseRevision: 1 })
  await first.ask('history.leaveGaps', { days: [blankDay()], left: true })
  const evening = { ...FULL_EVENING, reflections: oneReflection(`${textFor(rewrittenDay())} again`) }
  await first.ask('day.save', { ...edit(rewrittenDay()), baseRevision: 1, sitting: 'b', evening })
  await first.ask('settings.save', { ...(await first.ask('settings.read', {})), sleepNeedMin: 500 })
  await first.shutDown()
  template = first.profile.root
})

/** A fresh copy of the journal with one page damaged on which texts of some evenings lie. */
/** The journal with one byte of a page changed. */
function damage(whole: Buffer, page: number): Buffer {
  const bytes = Buffer.from(whole)
  bytes.writeUInt8(bytes.readUInt8(page * PAGE + 9) ^ 1, page * PAGE + 9)
  return bytes
}

/** A fresh copy of the whole journal, opened by an application of its own. */
async function copyOfTemplate(): Promise<Buffer> {
  const root = mkdtempSync(join(tmpdir(), 'evenkeel-salvage-'))
  cpSync(template, root, { recursive: true })
  app = await startApplication(root)
  damaged = join(onlyGeneration(app), 'journal.db')
  return readFileSync(damaged)
}

/** The last page that hides a few evenings when it is damaged. Which one that is depends on the schema. */
beforeAll(async () => {
  const whole = await copyOfTemplate()
  for (let page = whole.length / PAGE - 1; page > 1; page -= 1) {
    writeFileSync(damaged, damage(whole, page))
    if ((await app.codeOf('session.openSoundPart', secret)) !== 'none') continue
    const { salvage } = await openSoundPart()
    await app.ask('session.lock', {})
    hidingPage = page
    if (salvage?.fromEarlier === 0 && salvage.lost.length > 0 && salvage.lost.length < 10) return
  }
  throw new Error('no page was found that hides a few evenings')
}, 120_000)

beforeEach(async () => {
  damagedBytes = damage(await copyOfTemplate(), hidingPage)
  writeFileSync(damaged, damagedBytes)
})

describe('the sound part of a damaged journal', () => {
  test('opens for reading, names the days it lacks, and has every other word', async () => {
    expect(await app.codeOf('session.unlock', { passphrase: PASSPHRASE })).toBe('journal-damaged')
    const status = await openSoundPart()
    expect(status).toMatchObject({
      journal: 'own',
      readOnly: true,
      recoveryKeySettled: true,
      missingSaves: 0,
    })
    const lost = status.salvage?.lost ?? []
    for (let back = 0; back < DAYS; back += 1) {
      const day = addDays(today, -back)
      const text = day === rewrittenDay() ? `${textFor(day)} again` : textFor(day)
      if (!lost.includes(day)) expect(await textOf(day), day).toBe(text)
    }
    expect((await app.ask('settings.read', {})).sleepNeedMin).toBe(500)
    await app.shutDown()
  })

  test('refuses to write, to back up and to change keys, all as read-only', async () => {
    await openSoundPart()
    const edit = { day: today, baseRevision: 1, sitting: 'b', evening: FULL_EVENING }
    expect(await app.codeOf('day.save', edit)).toBe('read-only')
    expect(await app.codeOf('settings.save', await app.ask('settings.read', {}))).toBe('read-only')
    expect(await app.codeOf('backup.make', {})).toBe('read-only')
    const newPassphrase = 'another calm evening'
    const change = { passphrase: PASSPHRASE, newPassphrase }
    expect(await app.codeOf('session.changePassphrase', change)).toBe('read-only')
    expect(await app.codeOf('session.renewKeys', { passphrase: PASSPHRASE })).toBe('read-only')
    expect(await textOf(today)).toBe(textFor(today))
    await app.shutDown()
  })

  test('does not keep the journal from locking because of something typed, which nothing could save', async () => {
    const answers: boolean[] = []
    const again = await startApplication(app.profile.root, { flushed: (saved) => answers.push(saved) })
    await again.ask('session.openSoundPart', secret)
    await again.ask('session.flushed', { saved: false })
    await again.ask('session.lock', {})
    await again.ask('session.flushed', { saved: false })
    expect(answers).toEqual([true, false])
  })

  test('leaves the damaged file as it is to the byte, and nothing behind when it is locked', async () => {
    await openSoundPart()
    expect(readdirSync(app.profile.root)).toContain('salvage')
    await app.ask('session.lock', {})
    expect(readFileSync(damaged).equals(damagedBytes)).toBe(true)
    expect(readdirSync(app.profile.root)).not.toContain('salvage')
    expect((await app.ask('backup.list', {})).backups).toEqual([])
  })

  test('holds no words in clear while it is open', async () => {
    await openSoundPart()
    const folder = app.profile.salvage
    const bytes = Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))))
    expect(bytes.length).toBeGreaterThan(50_000)
    expect(bytes.includes('calm evening')).toBe(false)
    await app.shutDown()
  })

  test('opens with the recovery key where the key files are gone too, and not with another', async () => {
    for (const name of ['key.json', 'key.json.bak']) rmSync(join(onlyGeneration(app), name))
    expect(await app.codeOf('session.openSoundPart', secret)).toBe('key-file-missing')
    const wrong = { type: 'recoveryKey' as const, recoveryKey: recoveryKey.slice(5) }
    expect(await app.codeOf('session.openSoundPart', wrong)).toBe('wrong-recovery-key')
    const right = { type: 'recoveryKey' as const, recoveryKey }
    expect(await app.ask('session.openSoundPart', right)).toMatchObject({ readOnly: true })
    await app.shutDown()
  })

  test('is refused to a wrong passphrase, which counts as a try', async () => {
    const wrong = { type: 'passphrase' as const, passphrase: 'not the passphrase' }
    for (let tries = 0; tries < 3; tries += 1) {
      expect(await app.codeOf('session.openSoundPart', wrong)).toBe('wrong-passphrase')
    }
    expect(await app.codeOf('session.openSoundPart', secret)).toBe('too-many-tries')
  })

  test('is nothing where not even the first page can be read', async () => {
    const bytes = Buffer.from(damagedBytes)
    bytes.writeUInt8(bytes.readUInt8(50) ^ 1, 50)
    writeFileSync(damaged, bytes)
    expect(await app.codeOf('session.openSoundPart', secret)).toBe('journal-damaged')
  })
})

describe('going on with the sound part', () => {
  test('brings over the bin, earlier versions and what was left blank', async () => {
    await openSoundPart()
    expect(await app.ask('day.versions', { day: rewrittenDay() })).toMatchObject([{ revision: 1 }])
    await app.ask('session.keepSoundPart', {})
    const { evening } = await app.ask('day.version', { day: rewrittenDay(), revision: 1 })
    expect(firstText(evening)).toBe(textFor(rewrittenDay()))
    const span = { from: addDays(today, -DAYS - 9), to: today }
    expect((await app.ask('history.gaps', span)).days).not.toContain(blankDay())
    const [binned] = await app.ask('bin.list', {})
    expect(binned?.day).toBe(deletedDay())
    await app.ask('bin.restore', { id: binned?.id ?? 0 })
    expect((await app.ask('day.read', { day: deletedDay() })).evening).toEqual(FULL_EVENING)
    await app.shutDown()
  })

  test('makes it the journal, keeps the damaged one aside, and can be undone', async () => {
    const { salvage } = await openSoundPart()
    await app.ask('session.keepSoundPart', {})
    const status = await app.ask('session.status', {})
    expect(status).toMatchObject({
      readOnly: false,
      salvage: null,
      restoreCanBeUndone: true,
      missingSaves: 0,
    })
    expect(generationIds(app)).toHaveLength(2)
    expect(readFileSync(damaged).equals(damagedBytes)).toBe(true)
    const { days } = await app.ask('history.read', { from: addDays(today, -DAYS), to: today })
    expect(days.length).toBe(salvage?.days)

    const { revision } = await app.ask('day.read', { day: today })
    const evening = { ...FULL_EVENING, reflections: oneReflection('written after the damage') }
    await app.ask('day.save', { day: today, baseRevision: revision, sitting: 'b', evening })
    await app.ask('session.lock', {})
    expect(await app.codeOf('session.unlock', { passphrase: PASSPHRASE })).toBe('none')
    expect(await textOf(today)).toBe('written after the damage')

    expect(await app.codeOf('backup.undoRestore', {})).toBe('none')
    expect(await app.ask('session.status', {})).toMatchObject({ state: 'locked' })
    expect(await app.codeOf('session.unlock', { passphrase: PASSPHRASE })).toBe('journal-damaged')
    expect(readFileSync(damaged).equals(damagedBytes)).toBe(true)
    await app.shutDown()
  })

  test('is refused while a whole journal is open', async () => {
    const root = mkdtempSync(join(tmpdir(), 'evenkeel-whole-'))
    cpSync(template, root, { recursive: true })
    const whole = await startApplication(root)
    await whole.ask('session.unlock', { passphrase: PASSPHRASE })
    expect(await whole.codeOf('session.keepSoundPart', {})).toBe('nothing-to-undo')
    await whole.shutDown()
  })
})
