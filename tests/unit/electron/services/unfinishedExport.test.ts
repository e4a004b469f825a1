import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { profileAt } from '../../../../electron/main/profile.ts'
import { PASSPHRASE, startApplication } from './application.ts'

const PARTIAL = 'evenkeel-0123456789ab.partial'

let root: string
let folder: string

const record = (): string => profileAt(root).unfinishedExports
const note = (files: unknown): void => writeFileSync(record(), JSON.stringify(files))

async function startOnce(): Promise<void> {
  const app = await startApplication(root)
  await app.shutDown()
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'evenkeel-unfinished-'))
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-export-'))
})

describe('an export that the app did not live to see the end of', () => {
  test('is gone after the next start, and the file that had its name is as it was', async () => {
    const target = join(folder, 'out.zip')
    writeFileSync(target, 'an older export')
    const child = spawn(process.execPath, [join(import.meta.dirname, 'exportingChild.ts'), root, target])
    const ended = once(child, 'exit')
    while (readdirSync(folder).length < 2 && child.exitCode === null) await new Promise(setImmediate)
    child.kill('SIGKILL')
    await ended
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toHaveLength(1)
    await startOnce()
    expect(readdirSync(folder)).toEqual(['out.zip'])
    expect(readFileSync(target, 'utf8')).toBe('an older export')
    expect(existsSync(record())).toBe(false)
  })

  test('on a disk that is not there now is remembered until it is back', async () => {
    const away = `${folder}-away`
    writeFileSync(join(folder, PARTIAL), 'plain text')
    note([join(folder, PARTIAL)])
    renameSync(folder, away)
    await startOnce()
    expect(JSON.parse(readFileSync(record(), 'utf8'))).toEqual([join(folder, PARTIAL)])
    renameSync(away, folder)
    await startOnce()
    expect(readdirSync(folder)).toEqual([])
    expect(existsSync(record())).toBe(false)
  })

  test.each(['notes.txt', 'evenkeel-export.zip', `${PARTIAL}.txt`])(
    'is the only kind of file that is removed: %s stays, whatever the note says',
    async (name) => {
      writeFileSync(join(folder, name), 'not ours')
      for (const files of [[join(folder, name)], [join(folder, name), 7], `{"`, [basename(name)]]) {
        note(files)
        await startOnce()
        expect(readdirSync(folder)).toEqual([name])
      }
    },
  )

  test('needs no note to be written: a note that cannot be made keeps nobody from exporting', async () => {
    const app = await startApplication(root, {
      profile: { ...profileAt(root), unfinishedExports: '/proc/no' },
    })
    await app.ask('session.create', { passphrase: PASSPHRASE })
    await app.ask('session.openSample', {})
    app.choice.files = [join(folder, 'out.zip')]
    expect(await app.ask('export.run', { format: 'csv', span: null })).toMatchObject({ outcome: 'written' })
    expect(readdirSync(folder)).toEqual(['out.zip'])
    expect(existsSync(record())).toBe(false)
    await app.shutDown()
  })
})
