import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newestChange } from '../../../scripts/runtime/build.ts'
import { linkCheckoutDist } from '../../../scripts/runtime/checkoutDist.ts'

let place = ''
let cached = ''
let project = ''

beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'evenkeel-dist-')))
  cached = join(place, 'cache', 'electron-25.1.1')
  project = join(place, 'project')
  mkdirSync(join(cached, 'locales'), { recursive: true })
  mkdirSync(join(project, 'node_modules'), { recursive: true })
  writeFileSync(join(cached, 'electron'), 'program', { mode: 0o755 })
  writeFileSync(join(cached, 'icudtl.dat'), 'data')
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

test('the app is found beside the program, and the cache stays as it was', async () => {
  const dist = await linkCheckoutDist(cached, project)
  expect(realpathSync(join(dist, 'resources', 'app'))).toBe(project)
  expect(readFileSync(join(dist, 'icudtl.dat'), 'utf8')).toBe('data')
  expect(statSync(join(cached, 'resources'), { throwIfNoEntry: false })).toBeUndefined()
})

test('the program is no symbolic link, or Electron would look beside the cached one', async () => {
  const program = join(await linkCheckoutDist(cached, project), 'electron')
  expect(lstatSync(program).isSymbolicLink()).toBe(false)
  expect(statSync(program).mode & 0o111).not.toBe(0)
})

test('two checkouts each start their own app', async () => {
  const second = join(place, 'second')
  mkdirSync(join(second, 'node_modules'), { recursive: true })
  const dists = [await linkCheckoutDist(cached, project), await linkCheckoutDist(cached, second)]
  expect(dists.map((dist) => realpathSync(join(dist, 'resources', 'app')))).toEqual([project, second])
})

test('a changed, added or deleted source is newer than a build', () => {
  const source = join(project, 'electron', 'main')
  mkdirSync(source, { recursive: true })
  const empty = newestChange(project, ['electron', 'missing.json'])
  writeFileSync(join(source, 'index.ts'), 'one')
  const added = newestChange(project, ['electron'])
  expect(added).toBeGreaterThanOrEqual(empty)
  expect(added).toBe(Math.max(statSync(source).mtimeMs, statSync(join(source, 'index.ts')).mtimeMs))
  rmSync(join(source, 'index.ts'))
  expect(newestChange(project, ['electron'])).toBe(statSync(source).mtimeMs)
})

test('sources that are all missing have no date', () => {
  expect(newestChange(project, ['electron'])).toBe(0)
})
