import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createKeyFile } from '../../../../electron/crypto/keyFile.ts'
import { deriveSubkey, generateRootKey } from '../../../../electron/crypto/rootKey.ts'
import { createJournal } from '../../../../electron/db/createJournal.ts'
import { openJournal } from '../../../../electron/db/openJournal.ts'
import { stampGeneration } from '../../../../electron/files/generationFolder.ts'
import {
  type Generations,
  JOURNAL_FILE,
  KEEP_REPLACED_MS,
  KEY_FILE,
  KEY_FILE_COPY,
  openGenerations,
} from '../../../../electron/files/generations.ts'
import { FLOOR_COST, kdf } from '../crypto/testKdf.ts'
import { filesIn, newFolder } from './folders.ts'

const START = Date.UTC(2026, 10, 24, 20)
const DAY = 24 * 60 * 60 * 1000
const root = generateRootKey()
const key = deriveSubkey(root, 'db/v1')
let keyFile: Buffer

beforeAll(async () => {
  keyFile = await createKeyFile({
    journalId: 'journal-1',
    root,
    passphrase: 'a lamp in the window',
    kdf,
    cost: FLOOR_COST,
  })
})

/** A journal in a folder, whose one row says its name. */
function fill(folder: string, name: string): void {
  const database = createJournal(join(folder, JOURNAL_FILE), key)
  database.exec('CREATE TABLE title (text TEXT)')
  database.prepare('INSERT INTO title VALUES (?)').run(name)
  database.close()
  writeFileSync(join(folder, KEY_FILE), keyFile)
  writeFileSync(join(folder, KEY_FILE_COPY), keyFile)
}

/** Which journal is in force, by what is written in it; null before the first. */
async function titleInForce(home: string): Promise<string | null> {
  const current = await openGenerations(home).current()
  if (current === null) return null
  const database = openJournal(join(current.folder, JOURNAL_FILE), key, {
    supportedVersion: 0,
    readonly: true,
  })
  try {
    return String(database.prepare('SELECT text FROM title').pluck().get())
  } finally {
    database.close()
  }
}

/** Generations named g1, g2, ... in the order they are begun. */
function namedGenerations(home: string): Generations {
  let count = readdirSync(home).includes('generations') ? readdirSync(join(home, 'generations')).length : 0
  return openGenerations(home, () => {
    count += 1
    return `g${count}`
  })
}

/** A home with the given journals put in force one after the other, a day apart. */
async function homeWith(...titles: string[]): Promise<{ home: string; generations: Generations }> {
  const home = newFolder()
  const generations = namedGenerations(home)
  for (const [index, title] of titles.entries()) {
    const { id, folder } = await generations.begin()
    fill(folder, title)
    await generations.switchTo(id, START + index * DAY)
  }
  return { home, generations }
}

const folderOf = (home: string, id: string) => join(home, 'generations', id)
const idsIn = (home: string) => readdirSync(join(home, 'generations')).sort()

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
