import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openJournal } from '../../../../electron/db/openJournal.ts'
import { JOURNAL_FILE, KEY_FILE, KEY_FILE_COPY } from '../../../../electron/files/generationFolder.ts'
import { KEEP_REPLACED_MS, openGenerations } from '../../../../electron/files/generations.ts'
import { filesIn, newFolder } from './folders.ts'
import { DAY, fill, folderOf, homeWith, idsIn, key, keyFile, START, titleInForce } from './testGenerations.ts'

describe('the journal in force', () => {
  it('is none before the first', async () => {
    expect(await openGenerations(newFolder()).current()).toBeNull()
    expect(await openGenerations(join(newFolder(), 'nowhere')).current()).toBeNull()
  })

  it('is the one switched to last, and knows the one before', async () => {
    const { home, generations } = await homeWith('old', 'new')
    expect(await generations.current()).toEqual({
      id: 'g2',
      folder: folderOf(home, 'g2'),
      previous: 'g1',
      undone: false,
      switchedAt: START + DAY,
      foundWithoutPointer: null,
    })
    expect(await titleInForce(home)).toBe('new')
  })

  it('goes back and forth by undoing, and loses nothing either way', async () => {
    const { home, generations } = await homeWith('old', 'new')
    await generations.undoSwitch(START + 2 * DAY)
    expect(await titleInForce(home)).toBe('old')
    await generations.undoSwitch(START + 3 * DAY)
    expect(await titleInForce(home)).toBe('new')
  })

  it('has nothing to undo when it is the first, or when the one before is gone', async () => {
    const { generations } = await homeWith('only')
    await expect(generations.undoSwitch(START)).rejects.toThrow('nothing-to-undo')
    const { home, generations: two } = await homeWith('old', 'new')
    rmSync(join(folderOf(home, 'g1'), JOURNAL_FILE))
    expect((await two.current())?.previous).toBeNull()
    await expect(two.undoSwitch(START)).rejects.toThrow('nothing-to-undo')
  })
})

describe('a journal that is not whole', () => {
  it.each([
    ['no journal', (folder: string) => rmSync(join(folder, JOURNAL_FILE))],
    ['an empty journal', (folder: string) => writeFileSync(join(folder, JOURNAL_FILE), '')],
    [
      'an unencrypted journal',
      (folder: string) => writeFileSync(join(folder, JOURNAL_FILE), 'SQLite format 3\0'.padEnd(4096, 'x')),
    ],
    [
      'no key file',
      (folder: string) => {
        rmSync(join(folder, KEY_FILE))
        rmSync(join(folder, KEY_FILE_COPY))
      },
    ],
    [
      'two damaged key files',
      (folder: string) => {
        writeFileSync(join(folder, KEY_FILE), keyFile.subarray(1))
        writeFileSync(join(folder, KEY_FILE_COPY), keyFile.subarray(2))
      },
    ],
  ])('is never put in force: %s', async (_, spoil) => {
    const { home, generations } = await homeWith('old')
    const { id, folder } = await generations.begin()
    fill(folder, 'new')
    spoil(folder)
    const before = filesIn(home)
    await expect(generations.switchTo(id, START + DAY)).rejects.toMatchObject({ code: 'journal-damaged' })
    expect(filesIn(home)).toEqual(before)
    expect(await titleInForce(home)).toBe('old')
  })

  it('is one whose connection is still open', async () => {
    const { generations } = await homeWith('old')
    const { id, folder } = await generations.begin()
    fill(folder, 'new')
    const database = openJournal(join(folder, JOURNAL_FILE), key, { supportedVersion: 0 })
    database.exec(`UPDATE title SET text = 'not yet in the file'`)
    await expect(generations.switchTo(id, START + DAY)).rejects.toThrow('closed')
    database.close()
    await generations.switchTo(id, START + DAY)
  })

  it('may lack one of its two key files', async () => {
    const { home, generations } = await homeWith('old')
    const { id, folder } = await generations.begin()
    fill(folder, 'new')
    rmSync(join(folder, KEY_FILE))
    await generations.switchTo(id, START + DAY)
    expect(await titleInForce(home)).toBe('new')
  })

  it('is not reached by a strange name', async () => {
    const { generations } = await homeWith('old')
    for (const id of ['../..', '', 'G1', 'a/b', '.', `a${'b'.repeat(64)}`]) {
      await expect(generations.switchTo(id, START)).rejects.toThrow(RangeError)
    }
  })
})

describe('a replaced journal', () => {
  it('is kept for 30 days and then swept', async () => {
    const { home, generations } = await homeWith('old', 'new')
    await generations.sweep(START + DAY + KEEP_REPLACED_MS)
    expect(idsIn(home)).toEqual(['g1', 'g2'])
    await generations.sweep(START + DAY + KEEP_REPLACED_MS + 1)
    expect(idsIn(home)).toEqual(['g2'])
    expect(await generations.current()).toMatchObject({ id: 'g2', previous: null })
  })

  it('is kept when the clock runs backwards', async () => {
    const { home, generations } = await homeWith('old', 'new')
    await generations.sweep(START - 1000 * DAY)
    expect(idsIn(home)).toEqual(['g1', 'g2'])
  })

  it('is not swept in place of the one in force, whatever the date', async () => {
    const { home, generations } = await homeWith('only')
    await generations.sweep(START + 10_000 * DAY)
    expect(existsSync(join(folderOf(home, 'g1'), JOURNAL_FILE))).toBe(true)
  })
})
