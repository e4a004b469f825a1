import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../../../electron/appError.ts'
import { describeError, openLog } from '../../../../electron/main/log.ts'

const NEEDLE = 'wrenfeather cobblestone'

describe('an error in the log', () => {
  test('is named with its code and its place in our code, without its message', () => {
    const error = Object.assign(new TypeError(`could not read ${NEEDLE}`), { code: 'EACCES' })
    const line = describeError(error)
    expect(line).toMatch(/^TypeError EACCES at .*log\.test\.ts/)
    expect(line).not.toContain(NEEDLE)
  })

  test('keeps neither the parameters nor the cause of an app error', () => {
    const error = new AppError('disk-full', { name: NEEDLE }, new Error(NEEDLE))
    expect(describeError(error)).not.toContain(NEEDLE)
  })

  test('is a kind of value and not the value where something else was thrown', () => {
    expect(describeError(NEEDLE)).toBe('string')
    expect(describeError({ message: NEEDLE })).toBe('object')
    expect(describeError(undefined)).toBe('undefined')
  })

  test('stays one line, whatever its message, also one that looks like a place in the code', () => {
    fc.assert(
      fc.property(fc.string(), (tail) => {
        expect(describeError(new Error(`${NEEDLE}\n${tail}\n  at ${NEEDLE}`))).not.toContain(NEEDLE)
        expect(describeError(new Error(`${NEEDLE}\n${tail}`))).not.toContain('\n')
      }),
    )
  })
})

describe('the log', () => {
  test('takes line after line into a file that only its owner reads', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'evenkeel-log-')), 'evenkeel.log')
    const log = openLog(file)
    log('first')
    log('second')
    expect(readFileSync(file, 'utf8')).toMatch(/^\S+Z first\n\S+Z second\n$/)
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('is set aside once it is large, and begins anew', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'evenkeel-log-')), 'evenkeel.log')
    const log = openLog(file)
    log('x'.repeat(600 * 1024))
    log('after')
    expect(readFileSync(file, 'utf8')).toMatch(/Z after\n$/)
    expect(statSync(file).size).toBeLessThan(100)
    expect(statSync(`${file}.1`).size).toBeGreaterThan(600 * 1024)
  })

  test('that cannot be written stops nothing', () => {
    expect(() => openLog(join(tmpdir(), 'no such folder', 'x', 'evenkeel.log'))('line')).not.toThrow()
  })
})
