import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { carrierOf } from '../../../../electron/files/carriedFolder.ts'
import { newFolder } from './folders.ts'

test('a folder is carried by what its path or a mark above it tells, and else by nothing', async () => {
  const home = newFolder(onTestFinished)
  const plain = join(home, 'config', 'Evenkeel')
  mkdirSync(plain, { recursive: true })
  expect(await carrierOf(plain)).toBeNull()
  mkdirSync(join(home, '.stfolder'))
  expect(await carrierOf(plain)).toBe('Syncthing')
  expect(await carrierOf(join(home, 'Dropbox', 'not there yet'))).toBe('Dropbox')
})
