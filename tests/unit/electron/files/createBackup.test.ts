import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openPromise } from 'yauzl'
import { formatRecoveryKey } from '../../../../electron/crypto/recoveryKey.ts'
import { deriveSubkey, zero } from '../../../../electron/crypto/rootKey.ts'
import { surveyJournal } from '../../../../electron/db/surveyJournal.ts'
import { listBackups, sweepBackupFolder } from '../../../../electron/files/backupFolder.ts'
import { createBackup } from '../../../../electron/files/createBackup.ts'
import { openBackup, stageBackup } from '../../../../electron/files/stagedBackup.ts'
import { newFolder } from './folders.ts'
import { NOW, newHome, newHomeWithBackup, parts, shareBackup } from './testBackup.ts'
import { JOURNAL_ID, SUPPORTED } from './testJournal.ts'

/** Most tests only read one backup. */
const shared = shareBackup()

/** The archive as any other reader sees it. */
async function contentsOf(file: string): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await openPromise(file)
  const contents = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    contents.set(entry.fileName, Buffer.concat(await (await zip.openReadStreamPromise(entry)).toArray()))
  }
  return contents
}

/** The work has begun once there is something in its folder. */
async function whenNotEmpty(folder: string): Promise<void> {
  while (readdirSync(folder).length === 0) await pause(1)
}

describe('a backup', () => {
  it('is one private archive, named after its moment and reason, and nothing is left beside it', async () => {
    const { backups, work, request } = await newHome()
    const { name } = await createBackup(request, parts)
    expect(name).toBe('journal-2026-11-24T02-06-42Z-manual.zip')
    expect(readdirSync(backups)).toEqual([name])
    expect(readdirSync(work)).toEqual([])
    expect(statSync(join(backups, name)).mode & 0o777).toBe(0o600)
  })

  it('holds journal, key file, manifest and guide, and the manifest says what is in it', async () => {
    const { file, keyFile, journal } = shared()
    const contents = await contentsOf(file)
    expect([...contents.keys()].sort()).toEqual([
      'HOW-TO-OPEN.txt',
      'journal.db',
      'key.json',
      'manifest.json',
    ])
    expect(contents.get('key.json')?.equals(keyFile)).toBe(true)
    const copy = contents.get('journal.db') ?? Buffer.alloc(0)
    const { rowDigest, tables, rows } = surveyJournal(journal)
    expect(JSON.parse(String(contents.get('manifest.json')))).toMatchObject({
      format: 'evenkeel-backup',
      formatVersion: 1,
      appVersion: '0.1.0',
      schemaVersion: SUPPORTED,
      journalId: JOURNAL_ID,
      seq: 300,
      createdAt: NOW - 500,
      reason: 'manual',
      counts: { tables, rows },
      size: copy.length,
      sha256: createHash('sha256').update(copy).digest('hex'),
      rowDigest,
    })
  })

  it('shows no word of the journal, nor of its tables', async () => {
    const { bytes } = shared()
    for (const plain of ['needle', 'calm', 'CREATE TABLE', 'SQLite format 3', 'entry']) {
      expect(bytes.includes(plain)).toBe(false)
    }
  })

  it('never takes the place of another: a second one in the same second is dated one later', async () => {
    const { backups, request } = await newHome()
    const names = []
    for (let index = 0; index < 3; index += 1) names.push((await createBackup(request, parts)).name)
    expect(names).toEqual(
      ['42', '43', '44'].map((second) => `journal-2026-11-24T02-06-${second}Z-manual.zip`),
    )
    const listed = await listBackups(backups)
    expect(listed.map(({ name }) => name)).toEqual([...names].reverse())
    expect(listed[0]).toMatchObject({ reason: 'manual', createdAt: NOW - 500 + 2000 })
    expect(listed[0]?.bytes).toBeGreaterThan(100_000)
  })
})

describe('a backup that does not succeed', () => {
  it('leaves nothing of itself, and the backups before it as they were', async () => {
    const { backups, work, journal, journalFile, request, bytes, file } = await newHomeWithBackup()
    const attempt = async (change: object, reason: unknown) => {
      await expect(createBackup({ ...request, ...change }, parts)).rejects.toEqual(reason)
      expect(readdirSync(backups)).toHaveLength(1)
      expect(readFileSync(file).equals(bytes)).toBe(true)
      expect(readdirSync(work)).toEqual([])
    }
    const code = (expected: string) => expect.objectContaining({ code: expected })
    await attempt({ signal: AbortSignal.abort() }, code('cancelled'))
    const cancelling = new AbortController()
    void whenNotEmpty(work).then(() => cancelling.abort())
    await attempt({ signal: cancelling.signal }, code('cancelled'))
    await attempt({ folder: join(backups, 'nowhere') }, code('ENOENT'))
    await attempt({ journalFile: join(backups, 'nowhere.db') }, expect.anything())
    await attempt({ keyFile: Buffer.from('{}') }, code('key-file-damaged'))
    journal.close()
    const size = statSync(journalFile).size
    const whole = readFileSync(journalFile)
    writeFileSync(journalFile, Buffer.from(whole).fill(0, size - 8192, size - 4096))
    await attempt({}, code('journal-damaged'))
    truncateSync(journalFile, 4096 * 3)
    await attempt({}, code('journal-damaged'))
  })

  it('because its process was killed leaves only what the next start sweeps, and every finished one is whole', async () => {
    const { root, backups, work, journal, journalFile, keyFile } = await newHome()
    journal.close()
    const project = new URL('../../../../', import.meta.url)
    const program = join(newFolder(), 'makeBackups.mjs')
    writeFileSync(
      program,
      `import { createBackup } from '${new URL('electron/files/createBackup.ts', project)}'
      import { kdf } from '${new URL('tests/unit/electron/crypto/testKdf.ts', project)}'
      import { createSnapshots } from '${new URL('electron/files/snapshots.ts', project)}'
      const workerFile = new URL('${new URL('electron/files/snapshotWorker.ts', project)}')
      const snapshots = createSnapshots({ workerFile, supportedVersion: ${SUPPORTED} })
      const request = { journalFile: ${JSON.stringify(journalFile)}, keyFile: Buffer.from('${keyFile.toString('hex')}', 'hex'),
        root: Buffer.from('${root.toString('hex')}', 'hex'), folder: ${JSON.stringify(backups)},
        workFolder: ${JSON.stringify(work)}, reason: 'daily', now: ${NOW}, appVersion: '0.1.0' }
      console.log('ready')
      for (;;) console.log((await createBackup(request, { snapshots, kdf })).name)`,
    )
    // A third of the kills come at once, a third when the archive appears, a third after a finished one.
    for (let kill = 0; kill < 6; kill += 1) {
      const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] })
      const lines = createInterface({ input: child.stdout })
      const before = readdirSync(backups).length
      await once(lines, 'line')
      if (kill % 3 === 1) while (readdirSync(backups).length === before) await pause(1)
      if (kill % 3 === 2) await once(lines, 'line')
      await pause(kill * 20)
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    const left = readdirSync(backups).filter((name) => name.endsWith('.partial'))
    await sweepBackupFolder(backups)
    const finished = await listBackups(backups)
    expect(readdirSync(backups)).toHaveLength(finished.length)
    for (const [index, { name }] of finished.entries()) {
      const staged = await stageBackup(join(backups, name), join(work, `staged-${index}`))
      zero((await openBackup(staged, { type: 'root', root }, parts)).root)
    }
    console.log(`backup: 6 kills left ${left.length} unfinished and ${finished.length} finished, all whole`)
    expect(finished.length).toBeGreaterThanOrEqual(2)
  })
})

describe('the folder of backups', () => {
  it('may hold other files, which are neither listed nor swept', async () => {
    const folder = newFolder()
    const others = [
      'holiday.zip',
      'film.partial',
      'journal.db',
      'journal-2026-11-24T02-06-42Z-manual.zip.bak',
    ]
    for (const name of [...others, 'journal-2026-11-24T02-06-42Z-manual.zip.partial']) {
      writeFileSync(join(folder, name), 'x')
    }
    mkdirSync(join(folder, 'journal-2026-11-24T02-06-43Z-manual.zip'))
    expect(await listBackups(folder)).toEqual([])
    await sweepBackupFolder(folder)
    expect(readdirSync(folder).sort()).toEqual(['journal-2026-11-24T02-06-43Z-manual.zip', ...others].sort())
    expect(await listBackups(join(folder, 'nowhere'))).toEqual([])
  })
})

describe('the guide in a backup', () => {
  it('leads to the text without our app: its script makes the key, and the key opens the journal', async () => {
    const { root, file } = shared()
    const contents = await contentsOf(file)
    const guide = String(contents.get('HOW-TO-OPEN.txt'))
    const [, script = ''] = guide.split('--------\n')
    expect(script).toContain('import hashlib, hmac')
    const typed = formatRecoveryKey(root).toLowerCase().replaceAll('0', 'o').replaceAll('-', ' ')
    const printed = execFileSync('python3', ['-c', script], { input: `${typed}\n`, encoding: 'utf8' })
    const key = printed.replace('Recovery key: ', '').trim()
    expect(key).toBe(deriveSubkey(root, 'db/v1').toString('hex'))
    const unpacked = join(newFolder(), 'journal.db')
    writeFileSync(unpacked, contents.get('journal.db') ?? '')
    const tool = new Database(unpacked)
    tool.pragma(`cipher = 'sqlcipher'`)
    tool.pragma('legacy = 4')
    tool.pragma(`key = "x'${key}'"`)
    expect(tool.prepare('SELECT count(*) FROM entry').pluck().get()).toBe(300)
    tool.close()
  })

  it('is plain text of lines that fit a page', async () => {
    const { file } = shared()
    const guide = String((await contentsOf(file)).get('HOW-TO-OPEN.txt'))
    expect(guide.split('\n').every((line) => line.length <= 96)).toBe(true)
    // ASCII, but for the letters that German has besides.
    expect(guide).toMatch(/^[\x20-\x7eäöüÄÖÜß\n]+$/)
  })
})
