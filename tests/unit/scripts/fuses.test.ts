import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFuses, setFuses } from '../../../scripts/packaging/fuses.ts'

/** What stands before the fuses in every Electron binary since version 12. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** A file as Electron's binary: other bytes, the sentinel, version 1, how many fuses, and one sign for each. */
function binaryWith(wire: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'evenkeel-fuses-')), 'electron')
  const fuses = Buffer.concat([Buffer.from([1, wire.length]), Buffer.from(wire, 'latin1')])
  writeFileSync(
    file,
    Buffer.concat([Buffer.alloc(5000, 7), Buffer.from(SENTINEL), fuses, Buffer.alloc(5000, 9)]),
  )
  return file
}

const wireIn = (file: string): string => {
  const bytes = readFileSync(file)
  const start = bytes.indexOf(SENTINEL) + SENTINEL.length
  return bytes.subarray(start + 2, start + 2 + (bytes[start + 1] ?? 0)).toString('latin1')
}

/** As Electron comes: Node can be run, debugged and steered from outside. */
const AS_ELECTRON_COMES = '101100011'

test('every fuse is set as decided, read back, and nothing else in the binary is touched', async () => {
  const file = binaryWith(AS_ELECTRON_COMES)
  const before = readFileSync(file)
  const readings = await setFuses(file)
  expect(Object.fromEntries(readings)).toEqual({
    RunAsNode: 'off',
    EnableCookieEncryption: 'on',
    EnableNodeOptionsEnvironmentVariable: 'off',
    EnableNodeCliInspectArguments: 'off',
    EnableEmbeddedAsarIntegrityValidation: 'on',
    OnlyLoadAppFromAsar: 'on',
    LoadBrowserProcessSpecificV8Snapshot: 'off',
    GrantFileProtocolExtraPrivileges: 'off',
    WasmTrapHandlers: 'on',
  })
  expect(wireIn(file)).toBe('010011001')
  expect(readFileSync(file).length).toBe(before.length)
})

test('reading changes nothing', async () => {
  const file = binaryWith(AS_ELECTRON_COMES)
  expect((await readFuses(file)).get('RunAsNode')).toBe('on')
  expect(wireIn(file)).toBe(AS_ELECTRON_COMES)
})

test('an older Electron has fewer fuses: those it has are set', async () => {
  const file = binaryWith('1011000')
  expect((await setFuses(file)).get('GrantFileProtocolExtraPrivileges')).toBe('absent')
  expect(wireIn(file)).toBe('0100110')
})

test('a fuse that Electron has taken out stays out', async () => {
  const file = binaryWith('r011000')
  expect((await setFuses(file)).get('RunAsNode')).toBe('absent')
})

test('a fuse that nobody decided on stops the packaging', async () => {
  await expect(setFuses(binaryWith(`${AS_ELECTRON_COMES}1`))).rejects.toThrow(/not decided on: 9/)
})

test('a file that is no Electron is named as such', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'evenkeel-fuses-')), 'electron')
  writeFileSync(file, 'nothing here')
  await expect(setFuses(file)).rejects.toThrow(/is not an Electron binary/)
})
