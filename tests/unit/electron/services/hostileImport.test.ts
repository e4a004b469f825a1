import { createWriteStream, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { LARGEST_TEXT_FILE } from '../../../../electron/files/readTextFile.ts'
import { addDays } from '../../../../shared/calendar/civilDate.ts'
import { civilDateSchema } from '../../../../shared/calendar/schemas.ts'
import { EMPTY_EVENING } from '../../../../shared/evening/evening.ts'
import { LARGEST_PICTURE_BYTES } from '../../../../shared/pictures/picture.ts'
import { oneReflection } from '../../../fixtures/reflections.ts'
import { PASSPHRASE, startApplication, type TestApplication } from './application.ts'
import { PIXEL } from './filledJournal.ts'

const MONDAY = civilDateSchema.parse('2026-11-16')
const MEGABYTE = 1024 * 1024

let app: TestApplication
let folder: string

/** A day as an export has it, with something written on it. */
const dayOf = (number: number, changed: Record<string, unknown> = {}) => ({
  day: addDays(MONDAY, number),
  evening: { ...EMPTY_EVENING, reflections: oneReflection(`Day ${number}.`) },
  revision: 1,
  savedAt: 1,
  zone: 'Europe/Berlin',
  enteredAt: { reflection: Date.UTC(2026, 10, 17) },
  ...changed,
})

const exportOf = (days: readonly unknown[], changed: Record<string, unknown> = {}): string =>
  JSON.stringify({
    format: 'evenkeel-journal',
    version: 1,
    settings: {},
    trackers: [],
    daysLeftBlank: [],
    days,
    pictures: [],
    ...changed,
  })

async function archiveOf(files: readonly (readonly [name: string, bytes: Buffer])[]): Promise<string> {
  const zip = new ZipFile()
  for (const [name, bytes] of files) zip.addBuffer(bytes, name)
  zip.end()
  const file = join(folder, 'hostile.zip')
  await pipeline(zip.outputStream, createWriteStream(file))
  return file
}

const fileOf = (text: string): string => {
  const file = join(folder, 'journal.json')
  writeFileSync(file, text)
  return file
}

/** Writes other bytes of the same length over some of an archive. */
function forge(file: string, from: Buffer, to: Buffer): string {
  const bytes = readFileSync(file)
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) to.copy(bytes, at)
  writeFileSync(file, bytes)
  return file
}

/** An archive whose `journal.json` is as long as a megabyte, and says that it is another size. */
async function archiveSaying(size: number): Promise<string> {
  const sizes = [MEGABYTE, size].map((bytes) => {
    const field = Buffer.alloc(4)
    field.writeUInt32LE(bytes)
    return field
  })
  const [really = Buffer.alloc(0), said = Buffer.alloc(0)] = sizes
  return forge(await archiveOf([['journal.json', Buffer.alloc(MEGABYTE, ' ')]]), really, said)
}

async function optionsFor(file: string) {
  app.choice.files = [file]
  const token = (await app.ask('import.choose', {}))?.token ?? ''
  return { token, zone: 'Europe/Berlin', daysWithoutSession: 'unknown', daysThatDiffer: 'take' } as const
}

const codeOf = async (file: string) => app.codeOf('import.preview', await optionsFor(file))
const skippedOf = async (file: string) =>
  (await app.ask('import.preview', await optionsFor(file))).files[0]?.skipped

/** Every screen that reads days can be read. */
async function readAll(): Promise<void> {
  await app.ask('week.read', { weekStart: MONDAY })
  await app.ask('day.guidance', { day: addDays(MONDAY, 1) })
  await app.ask('history.read', { from: MONDAY, to: addDays(MONDAY, 6) })
  await app.ask('trends.read', {
    range: 'fourWeeks',
    measures: ['midSleep', 'tracker.far'],
    leaveOutLate: true,
  })
}

beforeAll(async () => {
  app = await startApplication()
  await app.ask('session.create', { passphrase: PASSPHRASE })
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-hostile-'))
})

afterAll(() => app.shutDown())

describe('an archive made to do harm', () => {
  test('that would unpack to more than is read at once is refused before it is unpacked', async () => {
    expect(await codeOf(await archiveSaying(LARGEST_TEXT_FILE + 1))).toBe('import-too-large')
  })

  test('that unpacks to another size than it says is not read', async () => {
    for (const size of [10, 10 * MEGABYTE]) {
      expect(await codeOf(await archiveSaying(size))).toBe('import-unreadable')
    }
  })

  test('with names that lead out of it is not read', async () => {
    const archive = await archiveOf([
      ['journal.json', Buffer.from(exportOf([dayOf(0)]))],
      ['aa/escaped.txt', Buffer.from('x')],
    ])
    expect(await codeOf(forge(archive, Buffer.from('aa/escaped'), Buffer.from('../escaped')))).toBe(
      'import-unreadable',
    )
  })

  test('brings no picture that is none, is too large, or lies elsewhere', async () => {
    const outline = { day: MONDAY, mime: 'image/png', widthPx: 1, heightPx: 1, createdAt: 1 }
    const ids = ['real', 'text', 'huge', 'away', 'missing']
    const text = ids.map((id) => `![](picture:${id})`).join(' ')
    const pictures = ids.map((id) => ({
      ...outline,
      id,
      file: id === 'away' ? '../../etc/passwd' : `pictures/${id}.png`,
    }))
    const days = [dayOf(0, { evening: { ...EMPTY_EVENING, reflections: oneReflection(text) } })]
    const archive = await archiveOf([
      ['journal.json', Buffer.from(exportOf(days, { pictures }))],
      ['pictures/real.png', PIXEL],
      ['pictures/text.png', Buffer.from('<script>alert(1)</script>')],
      ['pictures/huge.png', Buffer.concat([PIXEL, Buffer.alloc(LARGEST_PICTURE_BYTES)])],
    ])
    await app.ask('import.run', await optionsFor(archive))
    const here = ids.filter((id) => app.session.journal().pictures.outline(id) !== null)
    expect(here).toEqual(['real'])
  })
})

describe('a file made to do harm', () => {
  test('that is nested a hundred thousand deep is read to its end or left out', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(await skippedOf(fileOf(exportOf([]).replace('"days":[]', `"days":[${deep}]`)))).toEqual([
      { reason: 'unreadable', count: 1 },
    ])
    for (const text of [deep, '['.repeat(100_000), '{"a":'.repeat(100_000)]) {
      const preview = await app.ask('import.preview', await optionsFor(fileOf(text)))
      expect(preview.files[0]?.kind).toBe('unknown')
    }
  })

  test.each([
    ['NUL', { evening: { ...EMPTY_EVENING, reflections: oneReflection('a\0b') } }],
    ['half a character', { evening: { ...EMPTY_EVENING, reflections: oneReflection('a\ud800b') } }],
    [
      'a rating beyond its scale',
      { evening: { ...EMPTY_EVENING, checkIn: { ...EMPTY_EVENING.checkIn, fatigue: 1e308 } } },
    ],
    ['a day that is none', { day: '2026-02-30' }],
    ['a day with a way in it', { day: '../2026-11-16' }],
    ['a key of every object', { evening: { ...EMPTY_EVENING, ['__proto__x']: {} } }],
    ['a zone that is none', { zone: 'Mars/Olympus_Mons' }],
    ['no zone', { zone: '' }],
    ['a zone longer than is kept', { zone: 'A'.repeat(65) }],
    ['a moment beyond all calendars', { enteredAt: { reflection: Number.MAX_SAFE_INTEGER } }],
    ['a moment before all calendars', { enteredAt: { reflection: Number.MIN_SAFE_INTEGER } }],
  ])('with %s in a day leaves out that day and brings the others', async (_what, changed) => {
    const file = fileOf(exportOf([dayOf(1, changed), dayOf(2)]))
    expect(await skippedOf(file)).toEqual([{ reason: 'unreadable', count: 1 }])
    await app.ask('import.run', await optionsFor(file))
    expect((await app.ask('day.read', { day: addDays(MONDAY, 1) })).revision).toBe(0)
    await readAll()
  })

  test('with a tracker from beyond all calendars leaves it out', async () => {
    const tracker = { id: 'far', name: 'Far', form: { kind: 'yes-no' }, archivedAt: null }
    const trackers = [
      { ...tracker, createdAt: Number.MAX_SAFE_INTEGER },
      { ...tracker, id: 'near', createdAt: 1, archivedAt: Number.MIN_SAFE_INTEGER },
      { ...tracker, id: '../up', createdAt: 1 },
    ]
    await app.ask('import.run', await optionsFor(fileOf(exportOf([dayOf(4)], { trackers }))))
    expect(await app.ask('tracker.list', {})).toEqual([])
    await readAll()
  })

  test('that names a member or a day twice is read once', async () => {
    const twice = exportOf([dayOf(3), dayOf(3)]).replace('{', '{"days":[{"day":"2026-11-20"}],')
    expect(await skippedOf(fileOf(twice))).toEqual([{ reason: 'repeated', count: 1 }])
  })

  test('that an editor marked as UTF-8 is read all the same', async () => {
    const preview = await app.ask('import.preview', await optionsFor(fileOf(`\uFEFF${exportOf([dayOf(3)])}`)))
    expect(preview.files[0]).toMatchObject({ kind: 'evenkeel-journal', fresh: 1 })
  })
})
