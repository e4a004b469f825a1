import { fork } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeOnce } from '../../../scripts/runtime/makeOnce.ts'

let place = ''
let folder = ''
const content = (): string => readFileSync(join(folder, 'file'), 'utf8')
const write = (text: string) => async (staging: string) => writeFileSync(join(staging, 'file'), text)
/** A process number that no process has: Linux and macOS stop far below it. */
const nobody = 2 ** 30

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'evenkeel-once-'))
  folder = join(place, 'cache', 'thing')
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

test('a folder is made where it is asked for, and nothing else is left', async () => {
  expect(await makeOnce(folder, write('made'))).toBe(folder)
  expect(content()).toBe('made')
  expect(readdirSync(join(place, 'cache'))).toEqual(['thing'])
})

test('a folder that is there is not made again', async () => {
  await makeOnce(folder, write('first'))
  await makeOnce(folder, write('second'))
  expect(content()).toBe('first')
})

test('a try that breaks leaves nothing, and the next one can succeed', async () => {
  const breaks = async (staging: string): Promise<void> => {
    writeFileSync(join(staging, 'file'), 'half')
    throw new Error('the disk is full')
  }
  await expect(makeOnce(folder, breaks)).rejects.toThrow('the disk is full')
  expect(readdirSync(join(place, 'cache'))).toEqual([])
  await makeOnce(folder, write('whole'))
  expect(content()).toBe('whole')
})

test('what a crashed process left behind is swept away', async () => {
  mkdirSync(join(place, 'cache', `thing.making-${nobody}`), { recursive: true })
  writeFileSync(`${folder}.lock`, String(nobody))
  await makeOnce(folder, write('made'))
  expect(readdirSync(join(place, 'cache'))).toEqual(['thing'])
})

test('a lock without an owner holds only as long as it takes to write one', async () => {
  mkdirSync(join(place, 'cache'))
  writeFileSync(`${folder}.lock`, '')
  const longAgo = new Date(Date.now() - 60_000)
  utimesSync(`${folder}.lock`, longAgo, longAgo)
  await makeOnce(folder, write('made'))
  expect(content()).toBe('made')
})

test('a living owner is waited for, once aloud', async () => {
  mkdirSync(join(place, 'cache'))
  writeFileSync(`${folder}.lock`, String(process.pid))
  let told = 0
  await makeOnce(folder, write('made'), () => {
    told += 1
    rmSync(`${folder}.lock`)
  })
  expect(told).toBe(1)
  expect(content()).toBe('made')
})

test('four processes at once make it one single time', async () => {
  const script = join(place, 'maker.ts')
  const source = new URL('../../../scripts/runtime/makeOnce.ts', import.meta.url).href
  const log = join(place, 'log')
  writeFileSync(
    script,
    `import { appendFileSync, writeFileSync } from 'node:fs'
     import { setTimeout as wait } from 'node:timers/promises'
     import { makeOnce } from '${source}'
     await makeOnce('${folder}', async (staging) => {
       appendFileSync('${log}', 'made\\n')
       await wait(200)
       writeFileSync(staging + '/file', 'made')
     })`,
  )
  const exits = [1, 2, 3, 4].map(
    () => new Promise((resolve) => fork(script, { execArgv: [] }).once('exit', (code) => resolve(code))),
  )
  expect(await Promise.all(exits)).toEqual([0, 0, 0, 0])
  expect(readFileSync(log, 'utf8')).toBe('made\n')
  expect(readdirSync(join(place, 'cache'))).toEqual(['thing'])
})

test('Ctrl-C in the middle leaves nothing half made', async () => {
  const script = join(place, 'maker.ts')
  const source = new URL('../../../scripts/runtime/makeOnce.ts', import.meta.url).href
  writeFileSync(
    script,
    `import { setTimeout as wait } from 'node:timers/promises'
     import { makeOnce } from '${source}'
     await makeOnce('${folder}', async () => {
       process.send('making')
       await wait(60_000)
     })`,
  )
  const maker = fork(script, { execArgv: [] })
  const ended = new Promise((resolve) => maker.once('exit', (_code, signal) => resolve(signal)))
  await new Promise((resolve) => maker.once('message', resolve))
  expect(existsSync(`${folder}.lock`)).toBe(true)
  maker.kill('SIGINT')
  expect(await ended).toBe('SIGINT')
  expect(readdirSync(join(place, 'cache'))).toEqual([])
})
