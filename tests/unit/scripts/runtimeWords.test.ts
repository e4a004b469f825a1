import { describe, expect, test } from 'vitest'
import { failureOf, PlainFailure, plainSentence } from '../../../scripts/runtime/plainFailure.ts'
import { progressText } from '../../../scripts/runtime/progressLine.ts'
import { causeIn, failures, words } from '../../../scripts/runtime/words.ts'

describe('the cause in a program’s output', () => {
  test('is the first line that names an error', () => {
    const output =
      'npm error code ENOTFOUND\nnpm error network request to x failed\nnpm error A log is in y\n'
    expect(causeIn(output)).toBe('code ENOTFOUND')
  })

  test('is never a stack trace', () => {
    const output =
      'TypeError: fetch failed\n    at node:internal/deps/undici/undici:13510:13\n    at async run'
    expect(causeIn(output)).toBe('TypeError: fetch failed')
  })

  test('is the last line when none names an error', () => {
    expect(causeIn('one\ntwo\n\n')).toBe('two')
  })

  test('says so when the program said nothing', () => {
    expect(causeIn(' \n')).toBe('no further word')
  })

  test('is short however long the line is', () => {
    expect(causeIn(`error ${'x'.repeat(5000)}`)).toHaveLength(200)
  })
})

describe('the sentence for a failure', () => {
  test('is its own for an expected failure', () => {
    expect(plainSentence(new PlainFailure('No network.'))).toBe('No network.')
  })

  test('says what to do about a full disk', () => {
    expect(plainSentence(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }))).toContain(
      'Free about',
    )
  })

  test('sees a full disk in what a program wrote', () => {
    const output = 'tar: electron: Cannot write: No space left on device\ntar: Exiting with failure status'
    expect(failureOf(output, 'Electron could not be unpacked.').message).toContain('The disk is full')
    expect(failureOf('tar: Unexpected EOF', 'Electron could not be unpacked.').message).toContain('unpacked')
  })

  test('names the folder that may not be written', () => {
    const thrown = Object.assign(new Error('EACCES'), { code: 'EACCES', path: '/home/ada/.cache' })
    expect(plainSentence(thrown)).toContain('/home/ada/.cache')
  })

  test('does not exist for a bug', () => {
    expect(plainSentence(new TypeError('x is not a function'))).toBeNull()
    expect(plainSentence('text')).toBeNull()
  })
})

describe('what is said', () => {
  test('the fallback says which Electron runs, why, and that it is not for keeping a journal', () => {
    const line = words.registryInstead('25.1.1', '45.4.1')
    expect(line).toMatch(/25\.1\.1.*45\.4\.1 could not be downloaded.*not for keeping a journal/)
    expect(line).not.toContain('\n')
  })

  test('without a display the tour is named as the way out', () => {
    expect(failures.noDisplay).toContain('npm run tour')
  })

  test('missing packages come as one line to run', () => {
    expect(failures.missingPackages(['libnss3', 'libgbm1'])).toMatch(
      /sudo apt-get install -y libnss3 libgbm1$/,
    )
  })

  test('progress tells what is known, and always the time', () => {
    expect(progressText('Building', '', 12)).toBe('Building: 12 s')
    expect(progressText('Fetching', '37 MB', 4)).toBe('Fetching: 37 MB, 4 s')
  })
})
