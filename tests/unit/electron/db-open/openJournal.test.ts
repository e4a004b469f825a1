import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { type DatabaseKey, KEY_BYTES } from '../../../../electron/crypto/rootKey.ts'
import { createJournal } from '../../../../electron/db/createJournal.ts'
import { readJournalHeader } from '../../../../electron/db/journalHeader.ts'
import { openJournal } from '../../../../electron/db/openJournal.ts'
import {
  bytesOf,
  fillJournal,
  makeJournal,
  NEEDLE,
  newFolder,
  newKey,
  open,
  rowsIn,
  rowsOf,
  runAndDie,
  SUPPORTED,
} from './journals.ts'

const codeOf = (code: string) => expect.objectContaining({ code })

describe('a new journal', () => {
  it('is encrypted from its first byte on and readable by its owner only', () => {
    const { folder, file } = makeJournal()
    expect(readJournalHeader(file)).toBe('encrypted')
    const bytes = readFileSync(file)
    for (const plain of [NEEDLE, 'SQLite format 3', 'CREATE TABLE', 'entry']) {
      expect(bytes.includes(plain, 0, 'utf8')).toBe(false)
    }
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['journal.db'])
  })

  it('keeps its log as private and as encrypted as itself', () => {
    const file = join(newFolder(), 'journal.db')
    const database = createJournal(file, newKey())
    fillJournal(database)
    for (const part of [`${file}-wal`, `${file}-shm`]) {
      expect(statSync(part).mode & 0o777).toBe(0o600)
      expect(readFileSync(part).includes(NEEDLE)).toBe(false)
    }
    database.close()
  })

  it('never takes the place of a file that is there, not even of an empty one', () => {
    const file = join(newFolder(), 'journal.db')
    writeFileSync(file, '')
    expect(() => createJournal(file, newKey())).toThrow(codeOf('journal-exists'))
    const { file: other } = makeJournal()
    expect(() => createJournal(other, newKey())).toThrow(codeOf('journal-exists'))
  })

  it('leaves nothing behind when its key has the wrong length', () => {
    const folder = newFolder()
    const short = newKey().subarray(0, KEY_BYTES - 1) as DatabaseKey
    expect(() => createJournal(join(folder, 'journal.db'), short)).toThrow(RangeError)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('opening a journal', () => {
  it('gives back every row, and the caller keeps the key', () => {
    const { file, key } = makeJournal()
    const before = key.toString('hex')
    const database = open(file, key)
    expect(database.prepare('SELECT count(*) FROM entry').pluck().get()).toBe(200)
    expect(database.prepare(`SELECT count(*) FROM search WHERE search MATCH 'needle'`).pluck().get()).toBe(
      200,
    )
    expect(key.toString('hex')).toBe(before)
  })

  it('sets what keeps commits through a power cut and text off the disk', () => {
    const { file, key } = makeJournal()
    const database = open(file, key)
    const set = (name: string) => database.pragma(name, { simple: true })
    expect(set('journal_mode')).toBe('wal')
    expect(set('synchronous')).toBe(2)
    expect(set('temp_store')).toBe(2)
    expect(set('secure_delete')).toBe(1)
    expect(set('foreign_keys')).toBe(1)
    expect(set('trusted_schema')).toBe(0)
    expect(set('cell_size_check')).toBe(1)
    expect(set('mmap_size')).toBe(0)
    expect(set('fullfsync')).toBe(1)
    expect(set('checkpoint_fullfsync')).toBe(1)
    expect(set('wal_autocheckpoint')).toBe(400)
  })

  it('makes a full-text index forget a deleted word at once', () => {
    const { file, key } = makeJournal()
    const database = open(file, key)
    expect(database.prepare(`SELECT v FROM search_config WHERE k = 'secure-delete'`).pluck().get()).toBe(1)
    database.prepare(`INSERT INTO search (rowid, text) VALUES (999, 'xylophone')`).run()
    database.prepare('DELETE FROM search WHERE rowid = 999').run()
    const blocks = database.prepare<[], Buffer>('SELECT block FROM search_data').pluck().all()
    expect(blocks.some((block) => block.includes('xylophone'))).toBe(false)
  })

  it('opens a journal without a full-text index as well', () => {
    const file = join(newFolder(), 'journal.db')
    const key = newKey()
    createJournal(file, key).close()
    expect(open(file, key).prepare('SELECT count(*) FROM sqlite_master').pluck().get()).toBe(0)
  })

  it('leaves only the one file when it is closed', () => {
    const { folder, file, key } = makeJournal()
    open(file, key).close()
    expect(readdirSync(folder)).toEqual(['journal.db'])
  })

  it('can be read only, and then nothing can be written', () => {
    const { file, key } = makeJournal()
    const database = open(file, key, true)
    expect(rowsOf(database)).toContain(NEEDLE)
    expect(() => database.exec(`DELETE FROM entry`)).toThrow(codeOf('SQLITE_READONLY'))
  })

  it('finds everything that was committed before the process was killed', () => {
    const { file, key } = makeJournal()
    runAndDie(`
      import { openJournal } from './electron/db/openJournal.ts'
      const key = Buffer.from('${key.toString('hex')}', 'hex')
      const database = openJournal(${JSON.stringify(file)}, key, { supportedVersion: ${SUPPORTED} })
      for (let row = 0; row < 50; row += 1) database.prepare('INSERT INTO entry VALUES (?, 1, ?)').run('late ' + row, 'x')
    `)
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0)
    const database = open(file, key)
    expect(database.prepare('SELECT count(*) FROM entry').pluck().get()).toBe(250)
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  })

  it('finishes a rollback that a kill interrupted', () => {
    const { file, key } = makeJournal()
    const before = rowsIn(file, key)
    runAndDie(`
      import { connectKeyed } from './electron/db/keyedConnection.ts'
      const database = connectKeyed(${JSON.stringify(file)}, Buffer.from('${key.toString('hex')}', 'hex'), {})
      database.pragma('journal_mode = DELETE')
      database.pragma('cache_size = 1')
      database.exec("BEGIN; UPDATE entry SET text = 'half done'; DELETE FROM search")
    `)
    expect(existsSync(`${file}-journal`)).toBe(true)
    expect(rowsOf(open(file, key))).toBe(before)
  })
})

describe('what is not a journal of ours', () => {
  it('is missing, or empty, or not encrypted, and never becomes a new journal', () => {
    const folder = newFolder()
    const key = newKey()
    expect(() => open(join(folder, 'journal.db'), key)).toThrow(codeOf('journal-missing'))
    writeFileSync(join(folder, 'empty.db'), '')
    expect(() => open(join(folder, 'empty.db'), key)).toThrow(codeOf('journal-damaged'))
    for (const length of [1, 16, 1000, 4095]) {
      writeFileSync(join(folder, 'short.db'), randomBytes(length))
      expect(() => open(join(folder, 'short.db'), key)).toThrow(codeOf('journal-damaged'))
    }
    const plain = new Database(join(folder, 'plain.db'))
    plain.exec('CREATE TABLE entry (day TEXT)')
    plain.close()
    const before = bytesOf(folder)
    expect(() => open(join(folder, 'plain.db'), key)).toThrow(codeOf('journal-damaged'))
    expect(bytesOf(folder)).toEqual(before)
  })

  it('is called damaged when it is noise', () => {
    const file = join(newFolder(), 'journal.db')
    writeFileSync(file, randomBytes(40_960))
    expect(() => open(file, newKey())).toThrow(codeOf('journal-damaged'))
  })

  it('opens with none of 500 wrong keys, half of them one bit off', () => {
    const { folder, file, key } = makeJournal()
    const before = bytesOf(folder)
    for (let trial = 0; trial < 500; trial += 1) {
      const wrong = newKey()
      if (trial % 2 === 0) {
        key.copy(wrong)
        const bit = (trial / 2) % 256
        wrong[bit >> 3] = (wrong[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      }
      expect(() => openJournal(file, wrong, { supportedVersion: SUPPORTED })).toThrow(
        codeOf('journal-damaged'),
      )
    }
    expect(bytesOf(folder)).toEqual(before)
  })

  it('does not open as the variant of SQLCipher that no other tool reads', () => {
    const file = join(newFolder(), 'journal.db')
    const key = newKey()
    const variant = new Database(file)
    variant.pragma(`cipher = 'sqlcipher'`)
    variant.key(Buffer.concat([Buffer.from('raw:'), key]))
    variant.exec('CREATE TABLE entry (day TEXT)')
    variant.close()
    expect(() => open(file, key)).toThrow(codeOf('journal-damaged'))
  })
})

describe('a journal from a newer app', () => {
  it('is refused with both versions and stays as it is to the last byte, log included', () => {
    const { folder, file, key } = makeJournal()
    runAndDie(`
      import { openJournal } from './electron/db/openJournal.ts'
      const key = Buffer.from('${key.toString('hex')}', 'hex')
      const database = openJournal(${JSON.stringify(file)}, key, { supportedVersion: ${SUPPORTED} })
      database.pragma('user_version = 7')
    `)
    const before = bytesOf(folder)
    expect(Object.keys(before)).toContain('journal.db-wal')
    const refusal = expect.objectContaining({
      code: 'journal-newer',
      parameters: { journal: 7, app: SUPPORTED },
    })
    expect(() => open(file, key)).toThrow(refusal)
    expect(() => open(file, key, true)).toThrow(refusal)
    const after = bytesOf(folder)
    expect(after['journal.db']).toBe(before['journal.db'])
    expect(after['journal.db-wal']).toBe(before['journal.db-wal'])
  })
})
