import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addDays, type CivilDate } from '../../../../shared/calendar/civilDate.ts'
import { civilDateSchema } from '../../../../shared/calendar/schemas.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'
import type { ExportFormat } from '../../../../shared/transfer/export/exportFormats.ts'
import { type JournalExport, journalExportSchema } from '../../../../shared/transfer/export/journalExport.ts'
import { textOf, unpackedArchive } from '../../../fixtures/unpackedArchive.ts'
import { anyEvening } from '../../shared/evening/anyEvening.ts'
import { PASSPHRASE, startApplication, type TestApplication } from './application.ts'
import { fillJournal } from './filledJournal.ts'

const FIRST = civilDateSchema.parse('2026-11-20')

let app: TestApplication
let folder: string

const target = (name = 'out.zip'): string => join(folder, name)
const day = (number: number): CivilDate => addDays(FIRST, number)

const exportTo = (file: string, format: ExportFormat = 'everything', span: JournalExport['span'] = null) => {
  app.choice.files = [file]
  return app.ask('export.run', { format, span })
}

const written = (reply: Output<'export.run'>) => {
  if (reply.outcome !== 'written') throw new Error(reply.outcome)
  return reply
}

const journalIn = async (file: string): Promise<JournalExport> =>
  journalExportSchema.parse(JSON.parse(textOf(await unpackedArchive(file), 'journal.json')))

beforeAll(async () => {
  app = await startApplication()
  await app.ask('session.create', { passphrase: PASSPHRASE })
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-export-'))
})

afterAll(() => app.shutDown())

describe('an export', () => {
  let picture: string

  test('of an empty journal says that there is nothing, before anything is asked', async () => {
    app.choice.files = []
    expect(await app.ask('export.run', { format: 'csv', span: null })).toEqual({ outcome: 'no-days' })
    picture = await fillJournal(app, FIRST)
  })

  test('of everything gives back every day as the journal has it, with trackers, settings and pictures', async () => {
    const { counts, name, bytes } = written(await exportTo(target()))
    expect(name).toBe('out.zip')
    expect(bytes).toBe(statSync(target()).size)
    expect(counts).toEqual({
      days: 3,
      nights: 1,
      sessions: 2,
      practices: 1,
      checkIns: 2,
      trackerValues: 4,
      reflections: 2,
      pictures: 1,
    })
    const journal = await journalIn(target())
    const here = await Promise.all([0, 1, 3].map((number) => app.ask('day.read', { day: day(number) })))
    expect(journal.days).toEqual(here)
    const trackers = await app.ask('tracker.list', {})
    expect(journal.trackers).toEqual(trackers.map(({ days: _days, ...tracker }) => tracker))
    expect(journal.trackers[1]?.archivedAt).toBe(app.time.now)
    expect(journal.settings).toEqual(await app.ask('settings.read', {}))
    expect(journal.daysLeftBlank).toEqual([day(2)])
    expect(journal.pictures).toMatchObject([{ id: picture, day: day(0), mime: 'image/png' }])
    const kept = await app.ask('picture.read', { id: picture })
    const file = (await unpackedArchive(target())).get(journal.pictures[0]?.file ?? '')
    expect(file?.equals(Buffer.from(kept.bytes))).toBe(true)
  })

  test('as tables keeps zero, unknown and left out apart, and opens no formula', async () => {
    written(await exportTo(target(), 'csv'))
    const files = await unpackedArchive(target())
    const table = (name: string): Record<string, string>[] =>
      parse(textOf(files, `csv/${name}.csv`), { bom: true, columns: true })
    expect(table('check_in')[1]).toMatchObject({ mood_valence: '-1.5', energy_0_10: '0', libido_0_10: '' })
    expect(table('blanks')).toContainEqual({
      day: day(1),
      table: 'check_in',
      id: '',
      column: 'libido_0_10',
      reason: 'skipped',
    })
    expect(table('blanks')).toContainEqual({
      day: day(1),
      table: 'practices',
      id: '',
      column: '',
      reason: 'skipped',
    })
    expect(table('trackers')[0]).toMatchObject({ name: "'=Knee", max: '10', high_word: 'bad' })
    expect(table('tracker_values')).toContainEqual(
      expect.objectContaining({ tracker_id: 'meal', value: 'At home' }),
    )
    expect(table('as_typed')).toEqual([{ day: day(0), field: 'sleep.timeIntoBed', text: '25:10' }])
    expect(table('days').map(({ rest_day: restDay }) => restDay)).toEqual(['0', '0', '1'])
    expect([...files.keys()].filter((name) => !name.startsWith('csv/'))).toEqual(['README.txt'])
  })

  test('as pages shows the pictures that are there', async () => {
    written(await exportTo(target(), 'markdown'))
    const files = await unpackedArchive(target())
    const page = textOf(files, `markdown/2026/${day(0)}.md`)
    expect(page).toContain(`![a boat](../../pictures/${picture}.png)`)
    expect(page).toContain('![gone](picture:gone)')
    expect(files.has(`pictures/${picture}.png`)).toBe(true)
    expect(files.has('journal.json')).toBe(false)
  })

  test('of some days holds those and no others', async () => {
    const span = { first: day(1), last: day(2) }
    expect(written(await exportTo(target(), 'json', span)).counts.days).toBe(1)
    const journal = await journalIn(target())
    expect(journal.days.map((each) => each.day)).toEqual([day(1)])
    expect([journal.span, journal.pictures]).toEqual([span, []])
    const empty = { first: addDays(FIRST, -9), last: addDays(FIRST, -5) }
    expect(await exportTo(target('none.zip'), 'json', empty)).toEqual({ outcome: 'no-days' })
    expect(existsSync(target('none.zip'))).toBe(false)
  })

  test('is readable by its owner only, replaces an older file, and changes nothing in the journal', async () => {
    const { seq } = app.session.journal().meta.read()
    writeFileSync(target(), 'an older export', { mode: 0o644 })
    written(await exportTo(target()))
    if (process.platform !== 'win32') expect(statSync(target()).mode & 0o777).toBe(0o600)
    expect(app.session.journal().meta.read().seq).toBe(seq)
    expect(readdirSync(folder)).toEqual(['out.zip'])
  })

  test('is whole on a computer whose clock stands before all archives, or behind them', async () => {
    const { now } = app.time
    for (const wrong of [0, Date.UTC(2150, 0, 1)]) {
      app.time.now = wrong
      written(await exportTo(target()))
      expect(await journalIn(target())).toMatchObject({ exportedAt: wrong, days: { length: 3 } })
    }
    app.time.now = now
  })

  test('goes nowhere into the folder of the journal itself, by no way', async () => {
    const codeAt = (file: string) => {
      app.choice.files = [file]
      return app.codeOf('export.run', { format: 'json', span: null })
    }
    for (const inside of [app.profile.root, app.profile.journals, app.profile.backups]) {
      if (!existsSync(inside)) continue
      expect(await codeAt(join(inside, 'out.zip'))).toBe('own-folder')
      expect(existsSync(join(inside, 'out.zip'))).toBe(false)
    }
    expect(await codeAt(join(folder, 'gone', 'out.zip'))).toBe('no-permission')
  })

  test('into a folder that refuses says so and leaves nothing', async () => {
    chmodSync(folder, 0o500)
    try {
      app.choice.files = [target()]
      const code = await app.codeOf('export.run', { format: 'json', span: null })
      // The user who may do everything is refused nothing.
      expect(code).toBe(process.getuid?.() === 0 ? 'none' : 'no-permission')
    } finally {
      chmodSync(folder, 0o700)
    }
  })

  test('gives back any evenings whatever through the real tables', async () => {
    const journal = app.session.journal()
    const span = { first: addDays(FIRST, -60), last: addDays(FIRST, -40) }
    const length = { minLength: 4, maxLength: 20 }
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvening, length), async (evenings) => {
        const stamp = { zone: 'Europe/Berlin', savedAt: 1, revision: 1, sitting: 'any', enteredAt: {} }
        journal.transaction(() => {
          for (const [index, evening] of evenings.entries()) {
            journal.days.write({ ...stamp, day: addDays(span.first, index), evening })
          }
        })
        written(await exportTo(target(), 'json', span))
        expect((await journalIn(target())).days).toEqual(journal.days.read(span.first, span.last))
      }),
      { numRuns: 5 },
    )
    journal.transaction(() => {
      for (let number = 0; number < length.maxLength; number += 1) {
        journal.days.remove(addDays(span.first, number))
      }
    })
  })

  test('of the sample, and of a closed dialog', async () => {
    await app.ask('session.openSample', {})
    app.choice.files = []
    expect(await app.ask('export.run', { format: 'csv', span: null })).toEqual({ outcome: 'closed' })
    const { counts } = written(await exportTo(target()))
    expect(counts.days).toBe(app.session.journal().days.count())
    expect((await journalIn(target())).days).toHaveLength(counts.days)
  })

  test('that is stopped, or whose journal is locked, leaves nothing, and keeps the file that was there', async () => {
    await app.ask('session.openSample', {})
    writeFileSync(target(), 'an older export')
    for (const how of ['export.cancel', 'session.lock'] as const) {
      app.choice.files = [target()]
      const code = app.codeOf('export.run', { format: 'everything', span: null })
      while (!readdirSync(folder).some((name) => name.endsWith('.partial'))) await new Promise(setImmediate)
      await app.ask(how, {})
      expect(await code).toBe('cancelled')
      expect(readdirSync(folder)).toEqual(['out.zip'])
      expect(readFileSync(target(), 'utf8')).toBe('an older export')
    }
  })
})
