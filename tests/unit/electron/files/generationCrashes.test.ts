import { mkdirSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  JOURNAL_FILE,
  KEY_FILE,
  KEY_FILE_COPY,
  stampGeneration,
} from '../../../../electron/files/generationFolder.ts'
import { KEEP_REPLACED_MS, openGenerations } from '../../../../electron/files/generations.ts'
import { newFolder } from './folders.ts'
import { DAY, fill, folderOf, homeWith, idsIn, START, titleInForce } from './testGenerations.ts'

/** Each moment at which a crash can leave a restore, made on disk as the crash would leave it. */
const CRASHES: readonly [string, (home: string) => Promise<void>][] = [
  ['right after the folder was made', async (home) => mkdirSync(folderOf(home, 'g9'))],
  [
    'while the journal was copied',
    async (home) => {
      mkdirSync(folderOf(home, 'g9'))
      writeFileSync(join(folderOf(home, 'g9'), JOURNAL_FILE), Buffer.alloc(10_000, 1))
    },
  ],
  [
    'before the key files were there',
    async (home) => {
      mkdirSync(folderOf(home, 'g9'))
      fill(folderOf(home, 'g9'), 'new')
      rmSync(join(folderOf(home, 'g9'), KEY_FILE))
      rmSync(join(folderOf(home, 'g9'), KEY_FILE_COPY))
    },
  ],
  [
    'when everything was there',
    async (home) => {
      mkdirSync(folderOf(home, 'g9'))
      fill(folderOf(home, 'g9'), 'new')
    },
  ],
  [
    'while the stamp was written',
    async (home) => {
      mkdirSync(folderOf(home, 'g9'))
      fill(folderOf(home, 'g9'), 'new')
      writeFileSync(join(folderOf(home, 'g9'), 'generation.json.0123456789ab.tmp'), '{"for')
    },
  ],
  [
    'after the stamp was written',
    async (home) => {
      mkdirSync(folderOf(home, 'g9'))
      fill(folderOf(home, 'g9'), 'new')
      await stampGeneration(folderOf(home, 'g9'), START + DAY)
    },
  ],
  [
    'while the pointer was written',
    async (home) => {
      mkdirSync(folderOf(home, 'g9'))
      fill(folderOf(home, 'g9'), 'new')
      await stampGeneration(folderOf(home, 'g9'), START + DAY)
      writeFileSync(join(home, 'current.json.0123456789ab.tmp'), '{"format":"evenkeel-current","cur')
    },
  ],
]

describe('a crash in the middle of a restore', () => {
  it.each(CRASHES)('leaves the journal before in force: %s', async (_, crash) => {
    const { home } = await homeWith('old')
    await crash(home)
    expect(await titleInForce(home)).toBe('old')
    await openGenerations(home).sweep(START + DAY)
    expect(await titleInForce(home)).toBe('old')
    expect(readdirSync(home).sort()).toEqual(['current.json', 'generations'])
    await openGenerations(home).sweep(START + DAY + KEEP_REPLACED_MS + 1)
    expect(idsIn(home)).toEqual(['g1'])
    expect(await titleInForce(home)).toBe('old')
  })

  it.each(CRASHES)('does not stand in the way of the next try: %s', async (_, crash) => {
    const { home, generations } = await homeWith('old')
    await crash(home)
    await generations.sweep(START + DAY)
    const { id, folder } = await generations.begin()
    fill(folder, 'second try')
    await generations.switchTo(id, START + 2 * DAY)
    expect(await titleInForce(home)).toBe('second try')
    expect((await generations.current())?.previous).toBe('g1')
  })

  it('can be gone back before, also to a journal whose own log a crash left beside it', async () => {
    const { home, generations } = await homeWith('old', 'new')
    writeFileSync(join(folderOf(home, 'g1'), `${JOURNAL_FILE}-wal`), Buffer.alloc(0))
    await generations.undoSwitch(START + 2 * DAY)
    expect(await titleInForce(home)).toBe('old')
  })

  it('sweeps a folder that never came into force at the next start', async () => {
    const { home, generations } = await homeWith('old')
    const { folder } = await generations.begin()
    fill(folder, 'new')
    await generations.sweep(START)
    expect(idsIn(home)).toEqual(['g1'])
  })
})

describe('a crash while the first journal is made', () => {
  it.each(CRASHES.slice(0, 5))('leaves none in force: %s', async (_, crash) => {
    const home = newFolder()
    mkdirSync(join(home, 'generations'))
    await crash(home)
    expect(await openGenerations(home).current()).toBeNull()
  })

  it.each(CRASHES.slice(5))('leaves the whole one in force: %s', async (_, crash) => {
    const home = newFolder()
    mkdirSync(join(home, 'generations'))
    await crash(home)
    expect(await titleInForce(home)).toBe('new')
    await openGenerations(home).sweep(START)
    expect(await titleInForce(home)).toBe('new')
  })
})

describe('a lost pointer', () => {
  const lose = (home: string) => unlinkSync(join(home, 'current.json'))

  it('is made up for by the only journal there is', async () => {
    const { home } = await homeWith('only')
    lose(home)
    expect(await titleInForce(home)).toBe('only')
    expect(await openGenerations(home).current()).toMatchObject({ switchedAt: null, foundWithoutPointer: 1 })
  })

  it('is made up for by the newest of several, which is told', async () => {
    const { home } = await homeWith('oldest', 'older', 'newest')
    lose(home)
    expect(await titleInForce(home)).toBe('newest')
    expect((await openGenerations(home).current())?.foundWithoutPointer).toBe(3)
  })

  it('finds the journal that an undone restore went back to', async () => {
    const { home, generations } = await homeWith('old', 'new')
    await generations.undoSwitch(START + 2 * DAY)
    lose(home)
    expect(await titleInForce(home)).toBe('old')
  })

  it('prefers a journal with a key file, and takes one without rather than none', async () => {
    const { home } = await homeWith('old', 'new')
    lose(home)
    for (const name of [KEY_FILE, KEY_FILE_COPY]) rmSync(join(folderOf(home, 'g2'), name))
    expect(await titleInForce(home)).toBe('old')
    for (const name of [KEY_FILE, KEY_FILE_COPY]) rmSync(join(folderOf(home, 'g1'), name))
    expect(await titleInForce(home)).toBe('new')
  })

  it('never lets anything be swept', async () => {
    const { home, generations } = await homeWith('old', 'new')
    lose(home)
    mkdirSync(folderOf(home, 'g9'))
    await generations.sweep(START + 1000 * DAY)
    expect(idsIn(home)).toEqual(['g1', 'g2', 'g9'])
  })

  it('is written anew by the next switch, with the journal found as the one before', async () => {
    const { home, generations } = await homeWith('old', 'new')
    lose(home)
    const { id, folder } = await generations.begin()
    fill(folder, 'restored')
    await generations.switchTo(id, START + 5 * DAY)
    expect(await generations.current()).toMatchObject({ id, previous: 'g2', foundWithoutPointer: null })
  })

  it('with no journal left is an alarm and not a first start', async () => {
    const { home, generations } = await homeWith('only')
    rmSync(join(folderOf(home, 'g1'), JOURNAL_FILE))
    lose(home)
    await expect(generations.current()).rejects.toMatchObject({ code: 'journal-missing' })
    const { id, folder } = await generations.begin()
    fill(folder, 'restored')
    await generations.switchTo(id, START + DAY)
    expect(await titleInForce(home)).toBe('restored')
  })
})

describe('a damaged pointer', () => {
  it('is noticed for every single bit and every truncation, and the journal is found all the same', async () => {
    const { home, generations } = await homeWith('old', 'new')
    const file = join(home, 'current.json')
    const whole = readFileSync(file)
    const damages = Array.from({ length: whole.length * 8 }, (_, bit) => {
      const flipped = Buffer.from(whole)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      return flipped
    })
    for (let length = 0; length < whole.length - 1; length += 1)
      damages.push(Buffer.from(whole.subarray(0, length)))
    for (const damage of damages) {
      writeFileSync(file, damage)
      expect(await generations.current()).toMatchObject({ id: 'g2', foundWithoutPointer: 2 })
    }
    console.log(`pointer: ${damages.length} bit flips and truncations, all noticed`)
  })

  it('with no journal at all is an alarm and not a first start', async () => {
    const home = newFolder()
    writeFileSync(join(home, 'current.json'), '{')
    await expect(openGenerations(home).current()).rejects.toMatchObject({ code: 'journal-missing' })
  })
})
