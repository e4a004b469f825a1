import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { agrees } from '../../../scripts/vectors/compare.ts'
import { vectorSchema } from '../../../scripts/vectors/vector.ts'

const WORKED_EXAMPLES = 'tests/fixtures/vectors/worked-examples.json'

/** Runs the checker as `npm run vectors` does. */
function check(...files: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/vectors.ts', ...files], {
    encoding: 'utf8',
  })
  return { lines: stdout.trimEnd().split('\n'), errors: stderr, status }
}

function fileOf(...vectors: unknown[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'evenkeel-vectors-')), 'vectors.json')
  writeFileSync(file, JSON.stringify(vectors))
  return file
}

// Each rated 1 to 7: 4 + 3 + 5 + 4 = 16.
const RIGHT = {
  id: 'B.hooper.right',
  inputs: { ratings: { sleep: 4, stress: 3, fatigue: 5, soreness: 4 } },
  expected: { index: 16 },
  tolerance: 0.0001,
}
const WRONG = { ...RIGHT, id: 'B.hooper.wrong', expected: { index: 17 } }
const UNKNOWN = { ...RIGHT, id: 'Z.nobody.1' }

describe('checking worked examples', () => {
  test('names each as passed, failed with both values, or unknown, and closes with the counts', () => {
    const { lines, status } = check(fileOf(RIGHT, WRONG, UNKNOWN))
    expect(lines).toEqual([
      'pass     B.hooper.right',
      'FAIL     B.hooper.wrong',
      '           index: expected 17, got 16',
      'unknown  Z.nobody.1',
      '1 passed, 1 failed, 1 unknown',
    ])
    expect(status).toBe(1)
  })

  test('ends well without a failure, even where a family is unknown', () => {
    const { lines, status } = check(fileOf(RIGHT, UNKNOWN))
    expect(lines.at(-1)).toBe('1 passed, 0 failed, 1 unknown')
    expect(status).toBe(0)
  })

  test('counts inputs that are not of the family as a failure and goes on', () => {
    const { lines, status } = check(fileOf({ ...RIGHT, inputs: { ratings: 'four' } }, RIGHT))
    expect(lines.at(-1)).toBe('1 passed, 1 failed, 0 unknown')
    expect(status).toBe(1)
  })

  test('says how it is called when no file is named', () => {
    const { errors, status } = check()
    expect(errors).toContain('usage: npm run vectors -- FILE')
    expect(status).toBe(2)
  })

  test("finds the project's own examples all right", () => {
    const { lines, status } = check(WORKED_EXAMPLES)
    const examples = z.array(vectorSchema).parse(JSON.parse(readFileSync(WORKED_EXAMPLES, 'utf8')))
    expect(examples.length).toBeGreaterThan(55)
    expect(lines.at(-1)).toBe(`${examples.length} passed, 0 failed, 0 unknown`)
    expect(status).toBe(0)
  })
})

describe('two results', () => {
  test('agree within the tolerance, and up to it', () => {
    expect(agrees(1, 1.25, 0.25)).toBe(true)
    expect(agrees(1, 1.26, 0.25)).toBe(false)
  })

  test('differ where one is null and the other zero', () => {
    expect(agrees(null, 0, 1)).toBe(false)
    expect(agrees(0, null, 1)).toBe(false)
    expect(agrees(null, null, 0)).toBe(true)
  })

  test('are compared part by part, and a part that nobody expects is left alone', () => {
    expect(agrees({ a: [1, null] }, { a: [1, null], b: 2 }, 0)).toBe(true)
    expect(agrees({ a: [1, null] }, { a: [1] }, 0)).toBe(false)
    expect(agrees({ a: 1 }, {}, 0)).toBe(false)
  })
})
