import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchBytes } from '../../faults/canary/byteSearch.ts'

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-search-'))
const file = join(folder, 'file')
const needle = { name: 'a canary', bytes: Buffer.from('canaryinacoalmine') }

const formsIn = (bytes: Buffer): readonly string[] => {
  writeFileSync(file, bytes)
  return searchBytes([folder], [needle]).found.map(({ form }) => form)
}

describe('the search for canaries', () => {
  test('finds a text however it was written', () => {
    expect(formsIn(Buffer.from('xx canaryinacoalmine yy'))).toEqual(['as it is'])
    expect(formsIn(Buffer.from('xx canaryinacoalmine yy', 'utf16le'))).toEqual(['UTF-16'])
    expect(formsIn(Buffer.from(needle.bytes.toString('hex')))).toEqual(['hex'])
  })

  test('finds a text inside of a longer one in base64, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (before, after) => {
        const text = Buffer.from(`${before}canaryinacoalmine${after}`, 'utf8').toString('base64')
        expect(formsIn(Buffer.from(text)).some((form) => form.startsWith('base64'))).toBe(true)
      }),
    )
  })

  test('finds a text that two reads share', () => {
    const large = Buffer.alloc(17 * 1024 * 1024, 1)
    needle.bytes.copy(large, 16 * 1024 * 1024 - 5)
    expect(formsIn(large)).toEqual(['as it is'])
  })

  test('finds nothing where there is nothing', () => {
    expect(formsIn(Buffer.from('canary in a coal mine'))).toEqual([])
  })
})
