import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asFileError } from '../../../../electron/fileErrors.ts'
import {
  ensurePrivateFolder,
  namesIn,
  sweepTemporaryFiles,
  withPatience,
  writeFileAtomically,
} from '../../../../electron/files/atomicWrite.ts'
import { newFolder } from './folders.ts'

const failing = (code: string) => Object.assign(new Error('from the system'), { code })

describe('an atomic write', () => {
  it('leaves the one file, private, with its new content', async () => {
    const folder = newFolder()
    const file = join(folder, 'key.json')
    await writeFileAtomically(file, Buffer.from('first'))
    await writeFileAtomically(file, Buffer.from('second'))
    expect(readFileSync(file, 'utf8')).toBe('second')
    expect(readdirSync(folder)).toEqual(['key.json'])
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('that fails leaves the old content and nothing of the new', async () => {
    const folder = newFolder()
    const file = join(folder, 'key.json')
    mkdirSync(join(file, 'in the way'), { recursive: true })
    await expect(writeFileAtomically(file, Buffer.from('new'))).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['key.json'])
    expect(existsSync(join(file, 'in the way'))).toBe(true)
    await expect(
      writeFileAtomically(join(folder, 'missing', 'key.json'), Buffer.from('new')),
    ).rejects.toThrow()
  })

  it('is never seen half done by somebody who reads meanwhile', async () => {
    const file = join(newFolder(), 'key.json')
    const contents = ['a', 'b'].map((letter) => letter.repeat(200_000))
    await writeFileAtomically(file, Buffer.from(contents[0] ?? ''))
    let writing = true
    const writer = (async () => {
      for (let turn = 0; turn < 40; turn += 1)
        await writeFileAtomically(file, Buffer.from(contents[turn % 2] ?? ''))
      writing = false
    })()
    let reads = 0
    while (writing) {
      expect(contents).toContain(readFileSync(file, 'utf8'))
      reads += 1
      await new Promise((resolve) => setImmediate(resolve))
    }
    await writer
    expect(reads).toBeGreaterThan(10)
  })

  it('leaves a whole file whenever its process is killed', async () => {
    const folder = newFolder()
    const file = join(folder, 'key.json')
    const program = `
      import { writeFileAtomically } from './electron/files/atomicWrite.ts'
      for (let turn = 0; ; turn += 1) {
        await writeFileAtomically(${JSON.stringify(file)}, Buffer.from(String(turn % 10).repeat(300000)))
        if (turn === 0) console.log('writing')
      }`
    for (let kill = 0; kill < 10; kill += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
        cwd: new URL('../../../..', import.meta.url),
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await once(child.stdout, 'data')
      await new Promise((resolve) => setTimeout(resolve, kill * 7))
      child.kill('SIGKILL')
      await once(child, 'exit')
      expect(readFileSync(file, 'utf8')).toMatch(/^(\d)\1{299999}$/)
    }
    await sweepTemporaryFiles(folder)
    expect(readdirSync(folder)).toEqual(['key.json'])
  })
})

describe('sweeping', () => {
  it('removes what an interrupted write left, and nothing else', async () => {
    const folder = newFolder()
    const kept = ['key.json', 'notes.tmp', 'key.json.tmp', 'key.json.0123456789AB.tmp', 'journal.db']
    for (const name of [...kept, 'key.json.0123456789ab.tmp']) writeFileSync(join(folder, name), 'x')
    await sweepTemporaryFiles(folder)
    expect(readdirSync(folder).sort()).toEqual(kept.sort())
  })

  it('does nothing where there is no folder', async () => {
    const nowhere = join(newFolder(), 'nowhere')
    await sweepTemporaryFiles(nowhere)
    expect(await namesIn(nowhere)).toEqual([])
    expect(existsSync(nowhere)).toBe(false)
  })
})

describe('a private folder', () => {
  it('is made with those above it, for its owner only, and a lax one is closed', async () => {
    const folder = join(newFolder(), 'journals', 'generations')
    await ensurePrivateFolder(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, '..')).mode & 0o777).toBe(0o700)
    chmodSync(folder, 0o755)
    await ensurePrivateFolder(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })
})

describe('a file that another program holds', () => {
  it('is tried again after each pause, until it is free', async () => {
    let tries = 0
    const held = async () => {
      tries += 1
      if (tries < 3) throw failing('EBUSY')
      return 'done'
    }
    expect(await withPatience(held, [1, 1, 1])).toBe('done')
    expect(tries).toBe(3)
  })

  it('is given up after the last pause, and at once for any other reason', async () => {
    let tries = 0
    const always = (code: string) => async () => {
      tries += 1
      throw failing(code)
    }
    await expect(withPatience(always('EPERM'), [1, 1])).rejects.toMatchObject({ code: 'EPERM' })
    expect(tries).toBe(3)
    await expect(withPatience(always('ENOENT'), [1, 1])).rejects.toMatchObject({ code: 'ENOENT' })
    expect(tries).toBe(4)
  })
})

describe('an error of the file system', () => {
  it('is named when the disk is full or access is refused, and otherwise left alone', () => {
    expect(asFileError(failing('ENOSPC'))).toMatchObject({ code: 'disk-full' })
    expect(asFileError(failing('EDQUOT'))).toMatchObject({ code: 'disk-full' })
    for (const code of ['EACCES', 'EPERM', 'EROFS']) {
      expect(asFileError(failing(code))).toMatchObject({ code: 'no-permission', message: 'no-permission' })
    }
    const other = failing('EMFILE')
    expect(asFileError(other)).toBe(other)
  })
})
