import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, type CivilDate } from '../../../../shared/calendar/civilDate.ts'
import { civilDateSchema } from '../../../../shared/calendar/schemas.ts'
import { EMPTY_EVENING } from '../../../../shared/evening/evening.ts'
import { LONG_TEXT } from '../../../fixtures/anyText.ts'
import { oneReflection } from '../../../fixtures/reflections.ts'
import { textOf, unpackedArchive } from '../../../fixtures/unpackedArchive.ts'
import { anyEvening } from '../../shared/evening/anyEvening.ts'
import { PASSPHRASE, startApplication, type TestApplication } from './application.ts'
import { PIXEL, saveEvening } from './filledJournal.ts'
import { FULL_EVENING } from './fullEvening.ts'

const FIRST = civilDateSchema.parse('2026-11-20')

let from: TestApplication
let to: TestApplication
let folder: string
let archive: string
let picture: string

const day = (number: number): CivilDate => addDays(FIRST, number)

const choose = async (file: string): Promise<string> => {
  to.choice.files = [file]
  return (await to.ask('import.choose', {}))?.token ?? ''
}

const optionsOf = (token: string, daysThatDiffer: 'keep' | 'take' = 'keep') => ({
  token,
  zone: 'America/New_York',
  daysWithoutSession: 'unknown' as const,
  daysThatDiffer,
})

/** The same archive's journal.json, changed, on its own. */
async function journalFile(
  name: string,
  change: (journal: Record<string, unknown>) => unknown,
): Promise<string> {
  const file = join(folder, name)
  const journal = JSON.parse(textOf(await unpackedArchive(archive), 'journal.json'))
  writeFileSync(file, JSON.stringify(change(journal)))
  return file
}

const withoutStamp = async (app: TestApplication, on: CivilDate) => {
  const { revision: _revision, savedAt: _savedAt, ...entry } = await app.ask('day.read', { day: on })
  return entry
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-own-'))
  archive = join(folder, 'export.zip')
  from = await startApplication()
  to = await startApplication()
  for (const app of [from, to]) await app.ask('session.create', { passphrase: PASSPHRASE })
  const choices = [{ id: 'at-home', label: 'At home', retired: false }]
  await from.ask('tracker.save', { id: 'meal', name: 'Meal', form: { kind: 'choice', choices } })
  await from.ask('tracker.archive', { id: 'meal' })
  const settings = await from.ask('settings.read', {})
  await from.ask('settings.save', { ...settings, ownPrompts: ['What was quiet?'], sleepNeedMin: 500 })
  const bytes = new Uint8Array(PIXEL)
  picture = (
    await from.ask('picture.add', { day: day(0), mime: 'image/png', widthPx: 1, heightPx: 1, bytes })
  ).id
  await saveEvening(from, day(0), { ...FULL_EVENING, reflections: oneReflection(`![a](picture:${picture})`) })
  await saveEvening(from, day(1), {
    ...EMPTY_EVENING,
    reflections: oneReflection(LONG_TEXT),
    blanks: { 'checkIn.libido': 'skipped', practices: 'not-asked' },
  })
  await saveEvening(from, day(3), { ...EMPTY_EVENING, reflections: oneReflection('As it was there.') })
  await from.ask('history.leaveGaps', { days: [day(2)], left: true })
  from.choice.files = [archive]
  await from.ask('export.run', { format: 'everything', span: null })
})

afterAll(async () => {
  for (const app of [from, to]) await app.shutDown()
})

describe('an exported journal', () => {
  test('comes into another one whole, is not new a second time, and can be taken back', async () => {
    const token = await choose(archive)
    const preview = await to.ask('import.preview', optionsOf(token))
    expect(preview).toMatchObject({
      days: 3,
      differing: 0,
      files: [
        { kind: 'evenkeel-journal', fresh: 3, known: 0, keptYours: 0, firstDay: day(0), lastDay: day(3) },
      ],
    })
    const { batch } = await to.ask('import.run', optionsOf(token))
    for (const number of [0, 1, 3]) {
      expect(await withoutStamp(to, day(number))).toEqual(await withoutStamp(from, day(number)))
    }
    expect(await to.ask('tracker.list', {})).toEqual(await from.ask('tracker.list', {}))
    const shown = await to.ask('picture.read', { id: picture })
    expect(shown).toEqual(await from.ask('picture.read', { id: picture }))
    expect(await to.ask('settings.read', {})).toMatchObject({
      ownPrompts: ['What was quiet?'],
      sleepNeedMin: 480,
    })
    expect((await to.ask('history.gaps', { from: day(0), to: day(3) })).days).not.toContain(day(2))
    expect((await to.ask('import.run', optionsOf(token))).batch).toBeNull()
    expect(await to.ask('import.undo', { batch: batch ?? 0 })).toEqual({ restored: 3, keptChanged: 0 })
    expect((await to.ask('day.read', { day: day(1) })).revision).toBe(0)
    // As the preview says.
    expect(await to.ask('tracker.list', {})).toHaveLength(1)
    expect((await to.ask('settings.read', {})).ownPrompts).toEqual(['What was quiet?'])
  })

  test('comes in with any evenings whatever, exactly as they were', async () => {
    const span = { first: addDays(FIRST, -60), last: addDays(FIRST, -40) }
    const journal = from.session.journal()
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvening, { minLength: 3, maxLength: 12 }), async (evenings) => {
        const stamp = { zone: 'Asia/Kolkata', savedAt: 1, revision: 1, sitting: 'any', enteredAt: {} }
        journal.transaction(() => {
          for (const [index, evening] of evenings.entries()) {
            journal.days.write({ ...stamp, day: addDays(span.first, index), evening })
          }
        })
        from.choice.files = [join(folder, 'any.zip')]
        await from.ask('export.run', { format: 'json', span })
        const options = optionsOf(await choose(join(folder, 'any.zip')), 'take')
        const { batch } = await to.ask('import.run', options)
        for (const index of evenings.keys()) {
          const [there, here] = [from, to].map((app) =>
            app.ask('day.read', { day: addDays(span.first, index) }),
          )
          expect((await here)?.evening).toEqual((await there)?.evening)
        }
        if (batch !== null) await to.ask('import.undo', { batch })
      }),
      { numRuns: 4 },
    )
  })

  test('leaves a day that is another here, unless the person wants the one of the file', async () => {
    to.time.zone = 'Asia/Tokyo'
    await saveEvening(to, day(3), { ...EMPTY_EVENING, reflections: oneReflection('As it is here.') })
    const mine = await withoutStamp(to, day(3))
    const token = await choose(archive)
    const kept = await to.ask('import.preview', optionsOf(token))
    expect(kept).toMatchObject({ days: 2, differing: 1, files: [{ fresh: 2, keptYours: 1 }] })
    const taking = optionsOf(token, 'take')
    expect(await to.ask('import.preview', taking)).toMatchObject({ days: 3, files: [{ keptYours: 0 }] })
    const { batch } = await to.ask('import.run', taking)
    expect((await to.ask('day.read', { day: day(3) })).evening.reflections[0]?.text).toBe('As it was there.')
    expect(await to.ask('day.versions', { day: day(3) })).not.toEqual([])
    await to.ask('import.undo', { batch: batch ?? 0 })
    expect(mine.zone).toBe('Asia/Tokyo')
    expect(await withoutStamp(to, day(3))).toEqual(mine)
    expect((await to.ask('day.read', { day: day(0) })).revision).toBe(0)
  })

  test('that is damaged in some days brings the others, and counts those', async () => {
    const file = await journalFile('some.json', (journal) => {
      const days = journal['days'] as Record<string, unknown>[]
      const [first = {}, ...others] = days
      return {
        ...journal,
        days: [{ ...first, zone: 7 }, ...others, { ...others[0] }, { ...others[0], day: '2100-01-01' }],
      }
    })
    const [counted] = (await to.ask('import.preview', optionsOf(await choose(file)))).files
    expect(counted?.skipped).toEqual([
      { reason: 'unreadable', count: 1 },
      { reason: 'out-of-bounds', count: 1 },
      { reason: 'repeated', count: 1 },
    ])
  })

  test('of a newer app is refused, and so is half an archive', async () => {
    const newer = await journalFile('newer.json', (journal) => ({ ...journal, version: 2 }))
    expect(await to.codeOf('import.preview', optionsOf(await choose(newer)))).toBe('import-newer')
    const half = join(folder, 'half.zip')
    writeFileSync(half, readFileSync(archive).subarray(0, 4000))
    expect(await to.codeOf('import.preview', optionsOf(await choose(half)))).toBe('import-unreadable')
  })

  test('without its whole, as an archive of tables or a backup, is a file that cannot be read here', async () => {
    const tables = join(folder, 'tables.zip')
    from.choice.files = [tables]
    await from.ask('export.run', { format: 'csv', span: null })
    const preview = await to.ask('import.preview', optionsOf(await choose(tables)))
    expect(preview.files[0]).toMatchObject({ kind: 'unknown', records: 0 })
  })
})
