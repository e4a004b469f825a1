import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { deriveSubkey, generateRootKey, type RootKey } from '../../../../electron/crypto/rootKey.ts'
import { readJournalHeader } from '../../../../electron/db/journalHeader.ts'
import { openJournal } from '../../../../electron/db/openJournal.ts'
import { isSound, surveyJournal } from '../../../../electron/db/surveyJournal.ts'
import { createSnapshots } from '../../../../electron/files/snapshots.ts'
import { newFolder } from './folders.ts'
import { addRows, JOURNAL_ID, SUPPORTED, snapshots, startJournal } from './testJournal.ts'

interface Setting {
  readonly root: RootKey
  readonly journal: Database.Database
  readonly source: string
  readonly target: string
  readonly folder: string
}

function setting(rows?: number): Setting {
  const folder = newFolder()
  const root = generateRootKey()
  const journal = startJournal(folder, root, rows)
  onTestFinished(() => {
    journal.close()
  })
  return { root, journal, folder, source: join(folder, 'journal.db'), target: join(folder, 'copy.partial') }
}

function readCopy(target: string, root: RootKey): Database.Database {
  const copy = openJournal(target, deriveSubkey(root, 'db/v1'), {
    supportedVersion: SUPPORTED,
    readonly: true,
  })
  onTestFinished(() => {
    copy.close()
  })
  return copy
}

describe('a snapshot', () => {
  it('holds every row that was saved, those still in the log included, under the same key', async () => {
    const { root, journal, source, target } = setting()
    expect(statSync(`${source}-wal`).size).toBeGreaterThan(0)
    const report = await snapshots.take(source, target, root)
    expect(report).toMatchObject({
      ...surveyJournal(journal),
      journalId: JOURNAL_ID,
      seq: 300,
      tables: 2,
      rows: 301,
    })
    const copy = readCopy(target, root)
    expect(copy.prepare('SELECT * FROM entry').all()).toEqual(journal.prepare('SELECT * FROM entry').all())
    expect(copy.prepare(`SELECT count(*) FROM search WHERE search MATCH 'needle'`).pluck().get()).toBe(300)
  })

  it('is encrypted from its first byte on, private, one file, and of the size and hash reported', async () => {
    const { root, folder, source, target } = setting()
    const { size, sha256 } = await snapshots.take(source, target, root)
    expect(readJournalHeader(target)).toBe('encrypted')
    const bytes = readFileSync(target)
    for (const plain of ['needle', 'SQLite format 3', 'CREATE TABLE'])
      expect(bytes.includes(plain)).toBe(false)
    expect(bytes.length).toBe(size)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    expect(statSync(target).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).sort()).toEqual([
      'copy.partial',
      'journal.db',
      'journal.db-shm',
      'journal.db-wal',
    ])
  })

  it('is of one moment while saves go on: the rows up to its count of saves and no others', async () => {
    const { root, journal, source, target } = setting(2000)
    let saves = 0
    const taking = snapshots.take(source, target, root)
    let done = false
    const watch = taking.finally(() => {
      done = true
    })
    while (!done) {
      addRows(journal, 1)
      saves += 1
      await new Promise((resolve) => setImmediate(resolve))
    }
    const { seq } = await watch
    console.log(`snapshot: ${saves} saves went on beside it, it holds ${seq - 2000} of them`)
    expect(saves).toBeGreaterThan(5)
    const days = readCopy(target, root)
      .prepare<[], string>('SELECT day FROM entry ORDER BY day')
      .pluck()
      .all()
    expect(days).toHaveLength(seq)
    expect(days.at(-1)).toBe(`day ${String(seq - 1).padStart(6, '0')}`)
  })

  it('does not open with another key', async () => {
    const { root, source, target } = setting()
    await snapshots.take(source, target, root)
    await expect(snapshots.check(target, generateRootKey())).rejects.toMatchObject({
      code: 'journal-damaged',
    })
  })

  it('never takes the place of a file, and least of all of the journal', async () => {
    const { root, source, target } = setting()
    writeFileSync(target, 'something else')
    await expect(snapshots.take(source, target, root)).rejects.toThrow('EEXIST')
    expect(readFileSync(target, 'utf8')).toBe('something else')
    const before = readFileSync(source)
    await expect(snapshots.take(source, source, root)).rejects.toThrow('EEXIST')
    expect(readFileSync(source).equals(before)).toBe(true)
  })

  it('that is cancelled leaves nothing', async () => {
    const { root, folder, source, target } = setting(3000)
    const before = readdirSync(folder)
    await expect(snapshots.take(source, target, root, AbortSignal.abort())).rejects.toMatchObject({
      code: 'cancelled',
    })
    const cancelling = new AbortController()
    const taking = snapshots.take(source, target, root, cancelling.signal)
    while (!existsSync(target)) await new Promise((resolve) => setImmediate(resolve))
    cancelling.abort()
    await expect(taking).rejects.toMatchObject({ code: 'cancelled' })
    expect(readdirSync(folder)).toEqual(before)
  })

  it('leaves the caller its root key', async () => {
    const { root, source, target } = setting()
    const before = root.toString('hex')
    await snapshots.take(source, target, root)
    expect(root.toString('hex')).toBe(before)
  })

  it('says so when its thread cannot be started', async () => {
    const { root, source, target } = setting()
    const broken = createSnapshots({ workerFile: '/nowhere/snapshotWorker.cjs', supportedVersion: SUPPORTED })
    await expect(broken.take(source, target, root)).rejects.toThrow()
    expect(existsSync(target)).toBe(false)
  })
})

describe('a check', () => {
  it('names a missing, an empty and a newer file', async () => {
    const { root, journal, source, target } = setting()
    await expect(snapshots.check(target, root)).rejects.toMatchObject({ code: 'journal-missing' })
    writeFileSync(target, '')
    await expect(snapshots.check(target, root)).rejects.toMatchObject({ code: 'journal-damaged' })
    journal.pragma(`user_version = ${SUPPORTED + 1}`)
    await expect(snapshots.take(source, join(newFolder(), 'copy'), root)).rejects.toMatchObject({
      code: 'journal-newer',
      parameters: { journal: SUPPORTED + 1, app: SUPPORTED },
    })
  })

  it('finds a full-text index that does not fit its own text', async () => {
    const { journal } = setting()
    expect(isSound(journal)).toBe(true)
    journal.unsafeMode(true)
    journal.exec(`UPDATE search_content SET c0 = 'never indexed' WHERE id = 1`)
    expect(isSound(journal)).toBe(false)
  })
})

describe('the digest of all rows', () => {
  const digestAfter = (change: string): string => {
    const root = generateRootKey()
    const journal = startJournal(newFolder(), root, 20)
    journal.exec(change)
    const { rowDigest } = surveyJournal(journal)
    journal.close()
    return rowDigest
  }

  it('is the same for the same rows under another key, in another order, and after a change taken back', () => {
    const digest = digestAfter('')
    expect(digestAfter('')).toBe(digest)
    expect(digestAfter(`DELETE FROM entry WHERE day = 'x'`)).toBe(digest)
    expect(
      digestAfter(`
        CREATE TEMP TABLE aside AS SELECT * FROM entry;
        DELETE FROM entry;
        INSERT INTO entry SELECT * FROM aside ORDER BY day DESC;`),
    ).toBe(digest)
  })

  it('is another one for any difference, however small', () => {
    const changes = [
      `UPDATE entry SET text = text || ' ' WHERE day = 'day 000007'`,
      `UPDATE entry SET text = '' WHERE day = 'day 000000'`,
      `UPDATE entry SET mood = mood + 1e-12 WHERE day = 'day 000007'`,
      `UPDATE entry SET photo = x'0707070707070708' WHERE day = 'day 000007'`,
      `DELETE FROM entry WHERE day = 'day 000007'`,
      `UPDATE meta SET seq = seq + 1`,
      'CREATE TABLE extra (a TEXT)',
      'ALTER TABLE entry RENAME COLUMN mood TO valence',
      `UPDATE entry SET day = 'day 100000' WHERE day = 'day 000007'`,
    ]
    const digests = ['', ...changes].map(digestAfter)
    expect(new Set(digests).size).toBe(digests.length)
  })
})
