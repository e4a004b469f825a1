import { randomBytes } from 'node:crypto'
import { createWriteStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { checksumOf } from '../../../../electron/crypto/checksum.ts'
import { stageBackup } from '../../../../electron/files/stagedBackup.ts'
import { newFolder } from './folders.ts'
import { newHomeWithBackup, shareBackup } from './testBackup.ts'

/** Most tests only read one backup. */
const shared = shareBackup()

const code = (expected: string) => expect.objectContaining({ code: expected })

/** What went wrong with a file that claims to be a backup; null when it was staged. Nothing may be left of it. */
async function refusalOf(bytes: Uint8Array): Promise<string | null> {
  const folder = newFolder()
  writeFileSync(join(folder, 'backup.zip'), bytes)
  try {
    await stageBackup(join(folder, 'backup.zip'), join(folder, 'staged'))
    return null
  } catch (error) {
    expect(readdirSync(folder)).toEqual(['backup.zip'])
    if (error instanceof Error && 'code' in error) return String(error.code)
    throw error
  }
}

interface Part {
  readonly name: string
  readonly bytes: Buffer
  readonly compress?: boolean
}

async function zipOf(members: readonly Part[]): Promise<Buffer> {
  const file = join(newFolder(), 'made.zip')
  const zip = new ZipFile()
  for (const { name, bytes, compress = false } of members) zip.addBuffer(bytes, name, { compress })
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(file))
  return readFileSync(file)
}

/** The parts of a genuine backup, to be spoiled one at a time. */
async function partsOf(file: string): Promise<readonly Part[]> {
  const staged = await stageBackup(file, join(newFolder(), 'staged'))
  return [
    { name: 'manifest.json', bytes: Buffer.from(JSON.stringify(staged.manifest)) },
    { name: 'key.json', bytes: staged.keyFileBytes },
    { name: 'HOW-TO-OPEN.txt', bytes: Buffer.from('read me') },
    { name: 'journal.db', bytes: readFileSync(staged.journalFile) },
  ]
}

describe('a damaged backup', () => {
  it('is refused for 300 random bits flipped, or what it holds is the same', async () => {
    const { file, bytes } = shared()
    const whole = await stageBackup(file, join(newFolder(), 'staged'))
    const journal = readFileSync(whole.journalFile)
    const counts = { refused: 0, same: 0 }
    for (const number of fc.sample(fc.nat(), { numRuns: 300, seed: 7 })) {
      const bit = number % (bytes.length * 8)
      const folder = newFolder()
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      writeFileSync(join(folder, 'flipped.zip'), flipped)
      try {
        const staged = await stageBackup(join(folder, 'flipped.zip'), join(folder, 'staged'))
        expect(staged.manifest).toEqual(whole.manifest)
        expect(staged.keyFileBytes.equals(whole.keyFileBytes)).toBe(true)
        expect(readFileSync(staged.journalFile).equals(journal)).toBe(true)
        counts.same += 1
      } catch (error) {
        expect(error).toMatchObject({ code: expect.stringMatching(/^(not-a-backup|backup-damaged)$/) })
        expect(existsSync(join(folder, 'staged'))).toBe(false)
        counts.refused += 1
      }
    }
    console.log('backup, 300 bits flipped:', counts)
    expect(counts.refused).toBeGreaterThan(270)
  })

  it('is refused for every truncation, as damaged and not as foreign', async () => {
    const { bytes } = shared()
    for (let step = 1; step < 60; step += 1) {
      expect(await refusalOf(bytes.subarray(0, Math.floor((bytes.length * step) / 60)))).toBe(
        'backup-damaged',
      )
    }
    expect(await refusalOf(bytes.subarray(0, -1))).toBe('backup-damaged')
  })

  it('is refused when a part was exchanged for a genuine one of another backup', async () => {
    const other = await newHomeWithBackup()
    const [one, two] = [await partsOf(shared().file), await partsOf(other.file)]
    for (const [index, { name }] of one.entries()) {
      if (name === 'HOW-TO-OPEN.txt') continue
      const mixed = one.map((part, at) => (at === index ? (two[at] ?? part) : part))
      expect(await refusalOf(await zipOf(mixed))).toBe('backup-damaged')
    }
    expect(await refusalOf(await zipOf(one))).toBeNull()
  })
})

describe('a file that is no backup of ours', () => {
  it('is called so: noise, text, a folder, an empty file, another archive, a missing file', async () => {
    expect(await refusalOf(randomBytes(5000))).toBe('not-a-backup')
    expect(await refusalOf(Buffer.from('Dear diary,'))).toBe('not-a-backup')
    expect(await refusalOf(Buffer.alloc(0))).toBe('not-a-backup')
    expect(await refusalOf(await zipOf([{ name: 'holiday.jpg', bytes: randomBytes(100) }]))).toBe(
      'not-a-backup',
    )
    const folder = newFolder()
    await expect(stageBackup(folder, join(folder, 'staged'))).rejects.toEqual(code('not-a-backup'))
    await expect(stageBackup(join(folder, 'gone.zip'), join(folder, 'staged'))).rejects.toEqual(
      code('file-gone'),
    )
  })

  it('is one with a part missing, twice, or too many', async () => {
    const members = await partsOf(shared().file)
    for (const [index, part] of members.entries()) {
      expect(await refusalOf(await zipOf(members.filter((_, at) => at !== index)))).toBe('not-a-backup')
      expect(await refusalOf(await zipOf([...members, part]))).toBe('not-a-backup')
    }
    const extra = { name: 'extra.txt', bytes: Buffer.from('x') }
    expect(await refusalOf(await zipOf([...members, extra]))).toBe('not-a-backup')
  })
})

describe('an archive made to harm', () => {
  it('cannot write outside its folder, by whatever name', async () => {
    const members = await partsOf(shared().file)
    const names = [
      '../evil.txt',
      '/tmp/evil.tx',
      '..\\evil.txt',
      'C:\\evil.txt',
      'a/../../x.tx',
      'journal.db/x',
      './journal.d',
    ]
    for (const name of names) {
      const decoy = 'x'.repeat(name.length)
      const bytes = await zipOf([...members, { name: decoy, bytes: Buffer.from('evil') }])
      for (let at = bytes.indexOf(decoy); at !== -1; at = bytes.indexOf(decoy, at + 1)) bytes.write(name, at)
      expect(await refusalOf(bytes)).toMatch(/^(not-a-backup|backup-damaged)$/)
    }
    expect(existsSync('/tmp/evil.tx')).toBe(false)
  })

  it('cannot fill memory or disk: a compressed part, or a large small one, is refused before it is unpacked', async () => {
    const members = await partsOf(shared().file)
    const bomb = Buffer.alloc(50 * 1024 * 1024)
    for (const name of members.map((part) => part.name)) {
      const bombed = members.map((part) =>
        part.name === name ? { name, bytes: bomb, compress: true } : part,
      )
      expect(await refusalOf(await zipOf(bombed))).toBe('backup-damaged')
    }
    for (const name of ['manifest.json', 'key.json', 'HOW-TO-OPEN.txt']) {
      const large = members.map((part) =>
        part.name === name ? { name, bytes: Buffer.alloc(65_537, 32) } : part,
      )
      expect(await refusalOf(await zipOf(large))).toBe('backup-damaged')
    }
  })
})

describe('a backup from a newer app', () => {
  it('is named as newer when its format is', async () => {
    const members = await partsOf(shared().file)
    const newerFormat = { format: 'evenkeel-backup', formatVersion: 2 }
    const bytes = Buffer.from(JSON.stringify({ ...newerFormat, checksum: checksumOf(newerFormat) }))
    const newer = members.map((part) => (part.name === 'manifest.json' ? { ...part, bytes } : part))
    expect(await refusalOf(await zipOf(newer))).toBe('backup-newer')
  })
})
