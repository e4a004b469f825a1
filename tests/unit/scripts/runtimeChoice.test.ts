import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  downloadRestsMs,
  downloadState,
  executableInDist,
  nextRuntimeStep,
  type RuntimeFacts,
} from '../../../scripts/runtime/runtimeChoice.ts'

const freshLinux: RuntimeFacts = {
  overrideFolder: null,
  packageBinary: 'absent',
  download: 'untried',
  platform: 'linux',
  architecture: 'x64',
}

describe('which Electron runs', () => {
  test('a folder that the person names comes before everything', () => {
    const facts: RuntimeFacts = { ...freshLinux, overrideFolder: '/opt/electron', packageBinary: 'present' }
    expect(nextRuntimeStep(facts)).toEqual({ step: 'use', kind: 'override' })
  })

  test("the electron package's own program is used when it is there", () => {
    expect(nextRuntimeStep({ ...freshLinux, packageBinary: 'present' })).toEqual({
      step: 'use',
      kind: 'package',
    })
  })

  test('a missing program is downloaded first', () => {
    expect(nextRuntimeStep(freshLinux)).toEqual({ step: 'download' })
  })

  test('after a failed download linux-x64 falls back to the registry', () => {
    expect(nextRuntimeStep({ ...freshLinux, download: 'failed' })).toEqual({ step: 'use', kind: 'registry' })
  })

  test('a failure of an earlier run is not repeated where there is a fallback', () => {
    expect(nextRuntimeStep({ ...freshLinux, download: 'failedLately' })).toEqual({
      step: 'use',
      kind: 'registry',
    })
  })

  test('without a fallback an earlier failure is tried again, and a second one is the end', () => {
    const mac: RuntimeFacts = { ...freshLinux, platform: 'darwin', architecture: 'arm64' }
    expect(nextRuntimeStep({ ...mac, download: 'failedLately' })).toEqual({ step: 'download' })
    expect(nextRuntimeStep({ ...mac, download: 'failed' })).toEqual({ step: 'giveUp' })
  })

  test('linux on another processor has no fallback', () => {
    const facts: RuntimeFacts = { ...freshLinux, architecture: 'arm64', download: 'failed' }
    expect(nextRuntimeStep(facts)).toEqual({ step: 'giveUp' })
  })

  const anyFacts: fc.Arbitrary<RuntimeFacts> = fc.record({
    overrideFolder: fc.option(fc.string({ minLength: 1 })),
    packageBinary: fc.constantFrom('present', 'absent'),
    download: fc.constantFrom('untried', 'failedLately', 'failed'),
    platform: fc.constantFrom('linux', 'darwin', 'win32'),
    architecture: fc.constantFrom('x64', 'arm64'),
  })

  test('a download is never tried twice in one run', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const step = nextRuntimeStep({ ...facts, download: 'failed' }).step
        expect(step).not.toBe('download')
      }),
    )
  })

  test('the old Electron of the registry is never used while a better one is at hand', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const next = nextRuntimeStep(facts)
        if (next.step !== 'use' || next.kind !== 'registry') return
        expect(facts).toMatchObject({ overrideFolder: null, packageBinary: 'absent', platform: 'linux' })
        expect(facts.download).not.toBe('untried')
      }),
    )
  })
})

describe('how long a failed download is remembered', () => {
  const failedAt = Date.UTC(2026, 2, 1, 20)

  test('nothing remembered means that it was not tried', () => {
    expect(downloadState(null, failedAt)).toBe('untried')
  })

  test('it rests for a day, and not a millisecond longer', () => {
    expect(downloadState(failedAt, failedAt + downloadRestsMs - 1)).toBe('failedLately')
    expect(downloadState(failedAt, failedAt + downloadRestsMs)).toBe('untried')
  })

  test('a failure in the future, after the clock was set back, does not count', () => {
    expect(downloadState(failedAt, failedAt - 1)).toBe('untried')
  })
})

test('the program lies where Electron puts it on each platform', () => {
  expect(executableInDist('linux')).toBe('electron')
  expect(executableInDist('win32')).toBe('electron.exe')
  expect(executableInDist('darwin')).toBe('Electron.app/Contents/MacOS/Electron')
})
