import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countStep, readSteps } from '../../faults/steps/stepCount.ts'

const file = join(mkdtempSync(join(tmpdir(), 'evenkeel-steps-')), 'count')

test('steps are counted from 1 while their file is there, and told by name', () => {
  expect(countStep(file, 'too early')).toBe(0)
  writeFileSync(file, '')
  expect(countStep(file, 'rename current.json')).toBe(1)
  expect(countStep(file, `handle.write ${'x'.repeat(300)}`)).toBe(2)
  expect(countStep(file, 'rm work')).toBe(3)
  expect(readSteps(file)[0]).toBe('rename current.json')
  expect(readSteps(file)).toHaveLength(3)
  rmSync(file)
  expect(countStep(file, 'too late')).toBe(0)
})
