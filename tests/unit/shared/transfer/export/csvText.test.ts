import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CSV_START,
  csvLine,
  guardFormula,
  unguardFormula,
} from '../../../../../shared/transfer/export/csvText.ts'
import { anyText, LONG_TEXT } from '../../../../fixtures/anyText.ts'

const readBack = (text: string): string[][] => parse(text, { bom: true })

describe('a line of a table', () => {
  test('quotes what RFC 4180 wants quoted, and ends as it says', () => {
    expect(csvLine(['a', 'b,c', 'd"e', 'f\ng', ' h'])).toBe('a,"b,c","d""e","f\ng"," h"\r\n')
  })

  test('keeps nothing, zero and no apart from each other, and numbers below zero as numbers', () => {
    expect(csvLine([null, 0, false, true, -1.5, ''])).toBe(',0,0,1,-1.5,\r\n')
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['- milk', "'- milk"],
    ["'-", "''-"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ["'tis", "'tis"],
    [' =1', ' =1'],
    ['a=1', 'a=1'],
  ])('%j is guarded as %j, and read back', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded)
    expect(unguardFormula(guarded)).toBe(text)
  })

  test('gives back any texts whatever, and none of them begins like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText(), { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const text = [['first', 'second'], ...rows].map(csvLine).join('')
        const [, ...read] = readBack(CSV_START + text)
        expect(read.map((row) => row.map(unguardFormula))).toEqual(rows)
        expect(read.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([])
      }),
    )
  })

  test('gives back a hundred thousand characters', () => {
    expect(LONG_TEXT.length).toBeGreaterThan(100_000)
    const [, row] = readBack(CSV_START + csvLine(['day', 'text']) + csvLine(['2026-11-27', LONG_TEXT]))
    expect(row).toEqual(['2026-11-27', LONG_TEXT])
  })
})
